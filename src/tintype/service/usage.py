"""How tokens are counted: by one rule for every engine, so that figures can be compared.

Text: one token for four bytes of UTF-8, rounded up. Pictures: the grid behind OpenAI's published
figures for `gpt-image-1` (a cell of 64, 32 or 16 pixels by quality, one more column than the
picture has), 100 more for each partial image. 1024x1024 is 272, 1056 and 4160 tokens. A picture
that comes in counts as one of low quality.
"""

from math import ceil
from typing import Final

import msgspec

from tintype.engine.base import Quality, Size
from tintype.protocol.problems import Dialect
from tintype.protocol.responses import (
    CostDetails,
    ImageGenUsage,
    ImageTokens,
    ToolUsage,
    Usage,
)

_CELL: Final[dict[Quality, int]] = {"low": 64, "medium": 32, "high": 16}
_TOKENS_PER_PARTIAL_IMAGE: Final = 100


def text_tokens(text: str) -> int:
    """Return the tokens of `text`."""
    return ceil(len(text.encode("utf-8", errors="replace")) / 4)


def image_tokens(size: Size, quality: Quality, *, partial_images: int) -> int:
    """Return the tokens of one picture of `size` with its partial images."""
    cell = _CELL[quality]
    rows, columns = ceil(size.height / cell), ceil(size.width / cell)
    return rows * (columns + 1) + _TOKENS_PER_PARTIAL_IMAGE * partial_images


def source_tokens(width: int, height: int) -> int:
    """Return the tokens of a picture that a request brings; sizes in pixels."""
    return image_tokens(Size(width=width, height=height), "low", partial_images=0)


def response_usage(
    *, input_tokens: int, output_tokens: int, dialect: Dialect = "openai", cost_usd: float = 0
) -> Usage:
    """Return the usage of a response's text, and its cost where the dialect has costs."""
    usage = Usage(
        input_tokens=input_tokens,
        output_tokens=output_tokens,
        total_tokens=input_tokens + output_tokens,
    )
    if dialect == "openai":
        return usage
    return msgspec.structs.replace(usage, cost=cost_usd, is_byok=False, cost_details=CostDetails())


def tool_usage(*, prompt_tokens: int, picture_tokens: int, source_tokens: int = 0) -> ToolUsage:
    """Return what the image tool used for all pictures of a response."""
    input_tokens = prompt_tokens + source_tokens
    return ToolUsage(
        image_gen=ImageGenUsage(
            input_tokens=input_tokens,
            input_tokens_details=ImageTokens(image_tokens=source_tokens, text_tokens=prompt_tokens),
            output_tokens=picture_tokens,
            output_tokens_details=ImageTokens(image_tokens=picture_tokens, text_tokens=0),
            total_tokens=input_tokens + picture_tokens,
        )
    )
