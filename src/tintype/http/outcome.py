"""What doors other than `/responses` take from a response at its end, or from its log."""

from typing import Final

import msgspec

from tintype.errors import EngineError
from tintype.protocol.codec import decode_template
from tintype.protocol.events import with_refs
from tintype.protocol.items import ImageGenerationCall
from tintype.protocol.problems import Dialect
from tintype.protocol.responses import ImageGenUsage, Response

WITHHELD: Final = "image_content_policy_violation"

MEDIA_TYPES = {
    "png": "image/png",
    "webp": "image/webp",
    "jpeg": "image/jpeg",
    "svg": "image/svg+xml",
}


class PictureFailed(EngineError):
    """No picture could be made. Not worth a retry, which OpenRouter's SDKs make after any 5xx."""

    status = 422


class PictureWithheld(EngineError):
    """What was drawn must not be shown, which follows from what was asked for."""

    status = 400
    type = "image_generation_user_error"


def read_outcome(template: bytes, *, dialect: Dialect) -> Response:
    """Return a completed response, its pictures as blob references.

    Raises:
        EngineError: it has failed, or was cancelled.
    """
    response = with_refs(decode_template(template, Response))
    if response.status == "completed":
        return response
    message, code = "The picture could not be made.", None
    if response.error is not None:
        message, code = response.error.message, response.error.code
    if code == WITHHELD:
        raise PictureWithheld(message, code=code)
    kind = PictureFailed if dialect == "openrouter" else EngineError
    raise kind(message, code=code)


def pictures_of(response: Response) -> list[ImageGenerationCall]:
    """Return the finished pictures, in order."""
    return [
        item
        for item in response.output
        if isinstance(item, ImageGenerationCall) and item.status == "completed"
    ]


def result_of(call: ImageGenerationCall) -> str:
    """Return the picture of a finished call: a blob reference."""
    assert isinstance(call.result, str), "a finished call has its picture"
    return call.result


def media_type_of(call: ImageGenerationCall) -> str:
    """Return the media type of a finished call."""
    return MEDIA_TYPES[str(call.output_format)]


def image_usage(response: Response) -> ImageGenUsage:
    """Return the tokens of a completed response's pictures."""
    assert not isinstance(response.tool_usage, msgspec.UnsetType), "a completed response has it"
    return response.tool_usage.image_gen
