"""Resolves every `auto` of the image tool and checks the result against the engine.

Pure: a request, what an engine can do and a seed come in, one resolved tool comes out.
"""

import re
from collections.abc import Sequence
from math import sqrt
from typing import Final, Literal, TypeVar

import msgspec

from tintype.engine.base import Capabilities, Size
from tintype.errors import InvalidRequest, Unsupported
from tintype.protocol.tools import (
    FileMetadata,
    ImageGenerationTool,
    OutputFormat,
    ResolvedImageTool,
)
from tintype.service.sources import KeptPicture, choose_sources

Value = TypeVar("Value")

MAX_PICTURES: Final = 10  # the limit of `n`

SQUARE: Final = Size(width=1024, height=1024)
PORTRAIT: Final = Size(width=1024, height=1536)
LANDSCAPE: Final = Size(width=1536, height=1024)

_SIZE: Final = re.compile(r"(\d{1,5})x(\d{1,5})")
_PORTRAIT_WORDS: Final = re.compile(
    r"\b(portrait (?:format|orientation|mode)|in portrait|vertical|tall format|poster|book cover"
    r"|phone wallpaper|bookmark|2:3|3:4|4:5|9:16)\b",
    re.IGNORECASE,
)
_LANDSCAPE_WORDS: Final = re.compile(
    r"\b(landscape (?:format|orientation|mode)|in landscape|horizontal|wide (?:shot|format|angle)"
    r"|widescreen|panorama|panoramic|banner|desktop wallpaper|cinematic|3:2|4:3|16:9|21:9)\b",
    re.IGNORECASE,
)
_TRANSPARENT_WORDS: Final = re.compile(
    r"\b(transparent background|no background|without (?:a )?background|transparent png)\b",
    re.IGNORECASE,
)
_COUNT_WORDS: Final = {
    word: count
    for count, word in enumerate(
        ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=2
    )
}
_COUNT: Final = re.compile(
    rf"\s*(?:please\s+)?(?:(?:draw|make|create|generate|give|show)\s+(?:me\s+)?)?"
    rf"(\d{{1,2}}|{'|'.join(_COUNT_WORDS)})\s+(?:different\s+)?"
    r"(?:pictures|images|photos|drawings|illustrations|versions|variations)\s+of\b",
    re.IGNORECASE,
)


def parse_size(text: str) -> Size:
    """Read `WIDTHxHEIGHT`, as `resolve_tool` wrote it."""
    width, _, height = text.partition("x")
    return Size(width=int(width), height=int(height))


def resolve_tool(
    tool: ImageGenerationTool,
    *,
    at: str,
    prompt: str,
    model: str,
    capabilities: Capabilities,
    seed: int,
    sources: Sequence[KeptPicture] = (),
    has_mask: bool = False,
    file_metadata: FileMetadata = "full",
    max_pictures: int | None = None,
) -> ResolvedImageTool:
    """Return `tool` with a value for everything.

    `at` is the tool's path in the request, such as `tools[0]`; `prompt` decides what `auto`
    leaves open; `seed` is used when the tool names none; `sources` are the pictures that an
    edit starts from, none for a new picture, `has_mask` whether it has a mask; `file_metadata`
    is used when the tool says nothing of it; `max_pictures` caps how many are made.

    Raises:
        InvalidRequest: a value is out of range, or two of them contradict each other.
        Unsupported: the engine cannot honour a value.
    """
    _refuse_unbuilt(tool, at)
    _check_edit_fields(tool, at, capabilities, is_edit=bool(sources))
    _check_model_fields(tool, at, capabilities)
    output_format = _resolve_format(tool.output_format, at, capabilities)
    background = _resolve_background(tool, at, prompt, output_format, capabilities, sources)
    wanted = tool.n or count_for(prompt)
    return ResolvedImageTool(
        action="edit" if sources else "generate",
        background=background,
        model=model,
        moderation=tool.moderation or "auto",
        n=min(wanted, max_pictures or wanted),
        output_compression=_resolve_compression(tool.output_compression, at, output_format),
        output_format=output_format,
        partial_images=tool.partial_images or 0,
        quality=_resolve_quality(tool.quality, at),
        size=str(_resolve_size(tool.size, at, prompt, capabilities, sources)),
        seed=seed if tool.seed is None else tool.seed,
        file_metadata=tool.file_metadata or file_metadata,
        input_fidelity=_said(tool.input_fidelity),
        mask_format=(tool.mask_format or "alpha") if has_mask else msgspec.UNSET,
        strength=_said(tool.strength),
        negative_prompt=_said(tool.negative_prompt),
        steps=_said(tool.steps),
        guidance=_said(tool.guidance),
        loras=tuple(tool.loras) if tool.loras else msgspec.UNSET,
    )


def resolve_sources(
    tool: ImageGenerationTool,
    *,
    at: str,
    prompt: str,
    capabilities: Capabilities,
    inherited: Sequence[KeptPicture],
    brought: Sequence[KeptPicture],
    brought_at: Sequence[str],
) -> list[KeptPicture]:
    """Return the pictures that this request edits: none when it asks for a new one.

    `brought` are the pictures of the present turn, `brought_at` their paths, `inherited` those
    before it. With `action: auto` a request with pictures in its conversation is an edit, if the
    engine can edit at all.

    Raises:
        InvalidRequest: an edit without a picture, or with too many.
        Unsupported: pictures were sent to an engine that cannot edit.
    """
    if tool.action == "generate":
        sources: list[KeptPicture] = []
    else:
        sources = choose_sources(inherited, brought, prompt)
    if tool.action == "edit" and not sources:
        raise InvalidRequest(
            "There is no picture to edit in `input` or in what came before it.",
            param=f"{at}.action",
        )
    if not sources and not capabilities.can_create:
        raise Unsupported(
            "This model only edits pictures, and there is none to edit.", param=f"{at}.action"
        )
    most = capabilities.max_sources
    if sources and most == 0:
        if tool.action == "edit" or brought:
            param = brought_at[0] if brought else f"{at}.action"
            raise Unsupported("This model cannot edit pictures.", param=param)
        return []
    if len(sources) > most:
        raise InvalidRequest(
            f"An edit of this model starts from at most {most} pictures; this one has "
            f"{len(sources)}.",
            param=brought_at[min(most, len(brought) - 1)],
            code="array_above_max_length",
        )
    return sources


def _check_edit_fields(
    tool: ImageGenerationTool, at: str, can: Capabilities, *, is_edit: bool
) -> None:
    """Refuse what only edits have in a request for a new picture, or for this engine."""
    if tool.input_fidelity is not None and not can.has_fidelity:
        raise Unsupported(
            "This model keeps what is not edited as it is; `input_fidelity` is not supported.",
            param=f"{at}.input_fidelity",
            code="invalid_input_fidelity_model",
        )
    if tool.strength is not None and not can.has_strength:
        raise Unsupported(
            "This model edits by what the words say, not by degrees; `strength` is not supported.",
            param=f"{at}.strength",
        )
    for name in ("input_fidelity", "strength"):
        if getattr(tool, name) is not None and not is_edit:
            raise InvalidRequest(
                f"`{name}` is for edits, and there is no picture to edit.", param=f"{at}.{name}"
            )


def _check_model_fields(tool: ImageGenerationTool, at: str, can: Capabilities) -> None:
    """Refuse what this model has not: guidance, steps, words for what must not be seen, LoRAs."""
    abilities = {
        "negative_prompt": can.has_negative_prompt,
        "steps": can.max_steps > 0,
        "guidance": can.has_guidance,
        "loras": bool(can.loras),
    }
    for name, is_there in abilities.items():
        if getattr(tool, name) is not None and not is_there:
            raise Unsupported(f"`{name}` is not supported by this model.", param=f"{at}.{name}")
    if tool.steps is not None and tool.steps > can.max_steps:
        raise InvalidRequest(
            f"Invalid value: {tool.steps}. This model takes at most {can.max_steps} steps.",
            param=f"{at}.steps",
            code="integer_above_max_value",
        )
    for index, lora in enumerate(tool.loras or ()):
        if lora.name not in can.loras:
            known = ", ".join(f"'{name}'" for name in can.loras)
            raise InvalidRequest(
                f"This model has no LoRA '{lora.name}'. It has: {known}.",
                param=f"{at}.loras[{index}].name",
            )


def _said(value: Value | None) -> Value | msgspec.UnsetType:
    """Return a value that is echoed only if the request said it."""
    return msgspec.UNSET if value is None else value


def _refuse_unbuilt(tool: ImageGenerationTool, at: str) -> None:
    for name in ("complexity", "frame_count", "frame_duration_ms", "svg"):
        if getattr(tool, name) is not None:
            raise Unsupported(f"`{name}` is not supported by this model.", param=f"{at}.{name}")


def _resolve_format(
    wanted: OutputFormat | None, at: str, capabilities: Capabilities
) -> Literal["png", "webp", "jpeg", "svg"]:
    match wanted or "png":
        case "gif":
            pass
        case "svg" if not capabilities.has_svg:
            pass
        case supported:
            return supported
    known = "'png', 'webp', 'jpeg'" + (", 'svg'" if capabilities.has_svg else "")
    raise InvalidRequest(
        f"Invalid value: '{wanted}'. This model supports: {known}.", param=f"{at}.output_format"
    )


def _resolve_background(
    tool: ImageGenerationTool,
    at: str,
    prompt: str,
    output_format: str,
    capabilities: Capabilities,
    sources: Sequence[KeptPicture],
) -> Literal["transparent", "opaque"]:
    can_be_transparent = capabilities.has_alpha and output_format != "jpeg"
    if tool.background == "transparent" and not can_be_transparent:
        why = (
            "jpeg has no alpha channel; use png or webp"
            if output_format == "jpeg"
            else "this model draws no alpha channel"
        )
        raise InvalidRequest(
            f"`background` may not be 'transparent' here: {why}.", param=f"{at}.background"
        )
    if tool.background in {None, "auto"}:
        is_wanted = _TRANSPARENT_WORDS.search(prompt) or (sources and sources[0].has_alpha)
        return "transparent" if can_be_transparent and is_wanted else "opaque"
    return "transparent" if tool.background == "transparent" else "opaque"


def _resolve_compression(given: int | None, at: str, output_format: str) -> int:
    if given is not None and given < 100 and output_format not in {"jpeg", "webp"}:
        raise InvalidRequest(
            f"`output_compression` below 100 is for jpeg and webp; {output_format} is lossless.",
            param=f"{at}.output_compression",
        )
    return 100 if given is None else given


def _resolve_quality(wanted: str | None, at: str) -> Literal["low", "medium", "high"]:
    match wanted:
        case "low" | "medium" | "high":
            return wanted
        case None | "auto":
            return "high"
        case _:
            raise InvalidRequest(
                f"Invalid value: '{wanted}'. This model supports: 'low', 'medium', 'high', 'auto'.",
                param=f"{at}.quality",
            )


def _resolve_size(
    wanted: str | None,
    at: str,
    prompt: str,
    capabilities: Capabilities,
    sources: Sequence[KeptPicture],
) -> Size:
    if wanted is None or wanted == "auto":
        return (
            _size_of_edit(sources[0], capabilities) if sources else size_for(prompt, capabilities)
        )
    match = _SIZE.fullmatch(wanted)
    if match is None:
        raise InvalidRequest(
            f"Invalid value: '{wanted}'. Supported values are: '1024x1024', '1024x1536', "
            "'1536x1024', any WIDTHxHEIGHT within the limits, and 'auto'.",
            param=f"{at}.size",
        )
    size = Size(width=int(match[1]), height=int(match[2]))
    if problem := _size_problem(size, capabilities):
        raise InvalidRequest(f"Invalid size '{wanted}'. {problem}", param=f"{at}.size")
    return size


def size_of_shape(ratio: float, *, side: int, multiple_of: int = 16) -> Size:
    """Return the size with that ratio of width to height and about as many pixels as a square.

    Both sides are multiples of `multiple_of`. May be more than an engine can make: that is said
    when the request is checked.
    """
    height = sqrt(side * side / ratio)

    def whole(length: float) -> int:
        return max(1, round(length / multiple_of)) * multiple_of

    return Size(width=whole(height * ratio), height=whole(height))


def size_for(prompt: str, can: Capabilities) -> Size:
    """Return the size that `auto` means: what the prompt's words ask for, else a square.

    For a model that was made for other sizes than 1024x1024 it has about as many pixels as those.
    """
    tall, wide = _PORTRAIT_WORDS.search(prompt), _LANDSCAPE_WORDS.search(prompt)
    if can.own_side != SQUARE.width:
        ratio = 2 / 3 if tall and not wide else 3 / 2 if wide and not tall else 1.0
        return size_of_shape(ratio, side=can.own_side, multiple_of=can.multiple_of)
    if tall and not wide:
        return PORTRAIT
    if wide and not tall:
        return LANDSCAPE
    return SQUARE


def _size_of_edit(source: KeptPicture, can: Capabilities) -> Size:
    """Return the source's own size, or the nearest that the engine can make."""
    size = Size(width=source.width, height=source.height)
    if can.keeps_source_size and size.width * size.height <= can.max_pixels:
        return size
    if _size_problem(size, can) is None:
        return size
    pixels = min(max(size.width * size.height, can.min_pixels), can.max_pixels)
    ratio = min(max(size.width / size.height, 1 / can.max_ratio), can.max_ratio)
    height = min(sqrt(pixels / ratio), can.max_side / max(ratio, 1))

    def whole(length: float) -> int:
        return max(1, int(length // can.multiple_of)) * can.multiple_of

    return Size(width=whole(height * ratio), height=whole(height))


def count_for(prompt: str) -> int:
    """Return how many pictures the prompt's words ask for: "four pictures of …"; else 1."""
    match = _COUNT.match(prompt)
    if match is None:
        return 1
    word = match[1].lower()
    count = int(word) if word.isdigit() else _COUNT_WORDS[word]
    return min(max(count, 1), MAX_PICTURES)


def _size_problem(size: Size, can: Capabilities) -> str | None:
    long, short = max(size.width, size.height), min(size.width, size.height)
    if size.width % can.multiple_of or size.height % can.multiple_of:
        return f"Width and height must both be divisible by {can.multiple_of}."
    if short == 0 or long > can.max_ratio * short:
        return (
            f"The ratio of the sides must be between 1:{can.max_ratio:g} and {can.max_ratio:g}:1."
        )
    if long > can.max_side:
        return f"The longest edge must be less than or equal to {can.max_side}."
    pixels = size.width * size.height
    if pixels < can.min_pixels:
        return f"It has {pixels} pixels; the minimum is {can.min_pixels}."
    if pixels > can.max_pixels:
        return f"It has {pixels} pixels; the maximum is {can.max_pixels}."
    return None
