"""The request behind `generate` and `edit`, in the form that a server's dialect wants. Sans IO."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, cast

from tintype.client.effects import Request, Steps
from tintype.client.exchange import Terms
from tintype.client.fields import DrawOptions, ResponseFields
from tintype.client.following import EventSteps, Following
from tintype.client.operations import create_response
from tintype.client.sources import as_input_image, as_reference
from tintype.errors import CallRefused, InvalidRequest
from tintype.protocol.problems import Dialect
from tintype.protocol.tools import EXTENSIONS

DEFAULT_MODELS: Final[Mapping[str, str]] = {
    "api.openai.com": "gpt-5",
    "openrouter.ai": "openai/gpt-5-image",
}
"""Whom to ask where a server demands a model. A Tintype server does not."""

_TOOL_FIELDS: Final = (
    *("size", "quality", "output_format", "background", "output_compression", "moderation"),
    *("input_fidelity", "action", "n", "partial_images"),
    *EXTENSIONS,
)
_BODY_FIELDS: Final = (
    *("model", "instructions", "previous_response_id", "conversation", "store", "metadata"),
    *("user", "idempotency_key", "extra_body"),
)
_KEPT_BY_EDITS: Final = ("model", "image_model", "store", "user", "in_background")
_STATELESS: Final = ("previous_response_id", "conversation", "in_background")


@dataclass(frozen=True, kw_only=True)
class Drawing:
    """What was asked for. `input` are items, and what came before them is `earlier`."""

    dialect: Dialect
    options: DrawOptions
    partial_images: int
    input: Sequence[Any]
    earlier: Callable[[], Sequence[Any]] | None = None

    def fields(self) -> ResponseFields:
        """Return the body of the request, without `stream`."""
        options = cast("dict[str, Any]", self.options)
        body: dict[str, Any] = {
            name: options[name] for name in _BODY_FIELDS if options.get(name) is not None
        }
        body["input"] = [*(self.earlier() if self.earlier else ()), *self.input]
        tool = {name: options[name] for name in _TOOL_FIELDS if options.get(name) is not None}
        if self.partial_images:
            tool["partial_images"] = self.partial_images
        tool.update(options.get("extra_tool") or {})
        if options.get("image_model"):
            tool["model"] = options["image_model"]
        if "mask" in options:
            tool["input_image_mask"] = as_reference(options["mask"])
        if self._draws_itself():
            body["modalities"] = ["image", "text"]
            if tool:
                body["image_config"] = tool
        else:
            body["tools"] = [{"type": "image_generation", **tool}]
            body["tool_choice"] = "required"
        if options.get("in_background"):
            body["background"] = True
        if self.dialect == "openrouter":
            body["store"] = False
        return cast("ResponseFields", body)

    def _draws_itself(self) -> bool:
        """Whether the model itself makes pictures: OpenRouter's image models refuse tools."""
        model = self.options.get("model", "")
        return (
            self.dialect == "openrouter"
            and "image" in model.rpartition("/")[2]
            and "mask" not in self.options
        )


def drawing(
    prompt: str, options: DrawOptions, *, partial_images: int, dialect: Dialect, host: str
) -> Drawing:
    """Return what `generate` and `edit` ask for.

    Raises:
        InvalidRequest: an option that needs a server which keeps responses, and this one does not.
    """
    if dialect == "openrouter":
        for name in _STATELESS:
            if options.get(name):
                raise InvalidRequest(
                    f"`{name}` needs a server that keeps responses; OpenRouter's API does not.",
                    param=name,
                )
    if "model" not in options and host in DEFAULT_MODELS:
        options = {**options, "model": DEFAULT_MODELS[host]}
    return Drawing(
        dialect=dialect,
        options=options,
        partial_images=partial_images,
        input=[_message(prompt, options)],
    )


def editing(
    drawn: Drawing,
    prompt: str,
    options: DrawOptions,
    *,
    partial_images: int,
    response_id: str | None,
    output: Callable[[], Sequence[Any]],
) -> tuple[Drawing, Drawing | None]:
    """Return the next turn after `drawn`, and another form of it should the first be refused.

    `response_id` is that of the response, if the server says that it keeps it; then it is enough
    to name it. Else, and should it be gone, everything said and drawn so far is sent again.
    """
    kept = {name: value for name, value in drawn.options.items() if name in _KEPT_BY_EDITS}
    asked = cast("DrawOptions", {**kept, **options})
    whole = Drawing(
        dialect=drawn.dialect,
        options=asked,
        partial_images=partial_images,
        input=[_message(prompt, asked)],
        earlier=lambda: [*(drawn.earlier() if drawn.earlier else ()), *drawn.input, *output()],
    )
    if conversation := drawn.options.get("conversation"):  # the server has all of it there
        within = cast("DrawOptions", {"conversation": conversation, **asked})
        return replace(whole, options=within, earlier=None), None
    if response_id is None:
        return whole, None
    naming = cast("DrawOptions", {**asked, "previous_response_id": response_id})
    return replace(whole, options=naming, earlier=None), whole


class DrawingSteps:
    """The events of a drawing; the second form is tried when what the first names is gone.

    Attributes:
        following: the stream that is being read, or was read last.
        drawing: the form that was taken.
    """

    def __init__(self, first: Drawing, second: Drawing | None, terms: Terms, key: str) -> None:
        self.drawing = first
        self._second = second
        self._terms = terms
        self._key = key
        self.following = Following(self._request(), terms)

    def steps(self) -> EventSteps:
        """Yield effects and events, as `Following.steps` does."""
        try:
            yield from self.following.steps()
        except CallRefused as error:
            if self._second is None or error.code != "previous_response_not_found":
                raise
        else:
            return
        self.drawing, self._key = self._second, f"{self._key}-whole"
        self.following = Following(self._request(), self._terms)
        yield from self.following.steps()

    def abandoned(self) -> Steps[None] | None:
        """Return what is still to be said when the reader leaves before the end, if anything."""
        return self.following.abandoned()

    def _request(self) -> Request:
        return create_response(self.drawing.fields(), key=self._key, wants_events=True)


def _message(prompt: str, options: DrawOptions) -> dict[str, Any]:
    images = [as_input_image(source) for source in options.get("images", ())]
    if not images:
        return {"type": "message", "role": "user", "content": prompt}
    text = {"type": "input_text", "text": prompt}
    return {"type": "message", "role": "user", "content": [*images, text]}
