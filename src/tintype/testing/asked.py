"""What a client asked for: one request as it arrived, whatever SDK sent it.

Reads bodies of the Responses API, both Images APIs and chat completions with pictures. Does not
know what was answered.
"""

import base64
import binascii
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal, cast

from tintype.protocol.problems import Dialect, dialect_of
from tintype.protocol.published import is_object

_IMAGE_TOOLS: Final = ("image_generation", "openrouter:image_generation")
_NOT_OF_THE_PICTURE: Final = frozenset({"prompt", "model", "stream", "images", "image", "user"})
_SHOWN: Final = ("model", "size", "quality", "output_format", "background", "n", "partial_images")
_LONG: Final = 80


@dataclass(frozen=True)
class UploadedFile:
    """A file of a form."""

    field: str
    filename: str
    content_type: str
    data: bytes


@dataclass
class AskedRequest:
    """One request.

    Attributes:
        headers: by their names in lower case.
        json: the body, decoded; None if it is no JSON.
        form: the fields of a form, each with its values.
        files: the files of a form.
        status: the status that was answered; None as long as there is none, or if there was none.
    """

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    content: bytes
    json: Any = None
    form: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    files: Sequence[UploadedFile] = ()
    status: int | None = None

    @property
    def dialect(self) -> Dialect:
        """The dialect of the path."""
        return dialect_of(self.path)

    @property
    def surface(self) -> Literal["responses", "images", "chat", "other"]:
        """The API that was asked, when it was asked to create something."""
        path = self.path.removeprefix("/api").removeprefix("/v1")
        if self.method != "POST":
            return "other"
        if path == "/responses":
            return "responses"
        if path == "/images" or path in {
            f"/images/{n}" for n in ("generations", "edits", "variations")
        }:
            return "images"
        return "chat" if path == "/chat/completions" else "other"

    @property
    def fields(self) -> Mapping[str, Any]:
        """The fields of the body, of JSON or of a form alike."""
        if is_object(self.json):
            return self.json
        return {name: values[-1] for name, values in self.form.items()}

    @property
    def model(self) -> str | None:
        """The outer model."""
        return self._text("model")

    @property
    def prompt(self) -> str:
        """What was asked for: the prompt, or the text of the last message of the user."""
        if self.surface == "images":
            return self._text("prompt") or ""
        turns = self.fields.get("messages" if self.surface == "chat" else "input")
        if isinstance(turns, str):
            return turns
        for turn in reversed(list(_objects(turns))):
            if turn.get("role") == "user":
                return _text_of(turn.get("content"))
        return ""

    @property
    def tools(self) -> Sequence[Mapping[str, Any]]:
        """The tools of a response."""
        return list(_objects(self.fields.get("tools")))

    @property
    def picture(self) -> Mapping[str, Any]:
        """What was said of the picture: the settings of the image tool, or of the Images API."""
        if self.surface == "images":
            return {k: v for k, v in self.fields.items() if k not in _NOT_OF_THE_PICTURE}
        for tool in self.tools:
            if tool.get("type") == _IMAGE_TOOLS[0]:
                return {k: v for k, v in tool.items() if k != "type"}
            if tool.get("type") == _IMAGE_TOOLS[1]:
                parameters: object = tool.get("parameters")
                return parameters if is_object(parameters) else {}
        config: object = self.fields.get("image_config")
        return config if is_object(config) else {}

    @property
    def is_stream(self) -> bool:
        """Whether events were asked for."""
        return self.fields.get("stream") in {True, "true"} or self.query.get("stream") == "true"

    @property
    def is_background(self) -> bool:
        """Whether the response should go on without a reader."""
        return self.surface == "responses" and self.fields.get("background") is True

    @property
    def previous_response_id(self) -> str | None:
        """The response that this one goes on from."""
        return self._text("previous_response_id")

    @property
    def idempotency_key(self) -> str | None:
        """The key that makes a retry harmless."""
        return self.headers.get("idempotency-key")

    @property
    def api_key(self) -> str | None:
        """The key that was sent."""
        scheme, _, key = self.headers.get("authorization", "").partition(" ")
        return key if scheme.lower() == "bearer" else None

    @property
    def images(self) -> Sequence[bytes]:
        """The pictures that were sent along: uploads and data URLs, in their order."""
        uploads = [f.data for f in self.files if f.field in {"image", "image[]"}]
        return [*uploads, *_data_urls(self.json)]

    @property
    def mask(self) -> bytes | None:
        """The mask that was sent along."""
        for upload in self.files:
            if upload.field == "mask":
                return upload.data
        given: object = self.picture.get("input_image_mask") or self.fields.get("mask")
        return next(iter(_data_urls(given, skip=())), None)

    def value(self, name: str) -> object:
        """Return what was said under a name: of the picture, or else in the body."""
        found: object = self.picture.get(name, self.fields.get(name))
        return found

    def describe(self) -> str:
        """Return one line about the request, for people."""
        status = "no answer" if self.status is None else str(self.status)
        parts = [f"{self.method} {self.path}", f"-> {status}"]
        if self.surface != "other":
            parts.append(repr(_shorten(self.prompt)))
        parts += [f"{n}={_shorten(str(v))}" for n in _SHOWN if (v := self.value(n)) is not None]
        parts += [
            word
            for word, is_so in (("stream", self.is_stream), ("background job", self.is_background))
            if is_so
        ]
        if self.images:
            parts.append(f"{len(self.images)} picture(s)")
        return " ".join(parts)

    def _text(self, name: str) -> str | None:
        value: object = self.fields.get(name)
        return value if isinstance(value, str) else None


def _objects(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        yield from (entry for entry in cast("list[object]", value) if is_object(entry))


def _text_of(content: object) -> str:
    if isinstance(content, str):
        return content
    texts = [part.get("text") for part in _objects(content)]
    return "\n".join(text for text in texts if isinstance(text, str))


def _data_urls(
    value: object, skip: tuple[str, ...] = ("input_image_mask", "mask")
) -> Iterator[bytes]:
    """Yield the bytes of every data URL with a picture, and of pictures that are sent back."""
    if isinstance(value, str):
        head, comma, data = value.partition(",")
        if comma and head.startswith("data:image/") and head.endswith(";base64"):
            try:
                yield base64.b64decode(data, validate=True)
            except binascii.Error:
                return
    elif isinstance(value, list):
        for entry in cast("list[object]", value):
            yield from _data_urls(entry, skip)
    elif is_object(value):
        if value.get("type") == "image_generation_call" and isinstance(value.get("result"), str):
            yield from _data_urls(f"data:image/png;base64,{value['result']}", skip)
        for name, entry in value.items():
            if name not in skip:
                yield from _data_urls(entry, skip)


def _shorten(text: str) -> str:
    return text if len(text) <= _LONG else text[: _LONG - 1] + "\N{HORIZONTAL ELLIPSIS}"
