"""A recording of live traffic: a readable file of JSON, with its pictures as files beside it.

Keys are never written: of headers only a few harmless ones are kept, and what was sent as a key is
removed wherever else it appears. Does not know how traffic is recorded or answered.
"""

import base64
import binascii
import hashlib
import json
import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, cast

import msgspec

from tintype.protocol.published import is_object
from tintype.protocol.sse import SseParser
from tintype.testing.asked import AskedRequest

Save = Callable[[str, bytes], None]

_PICTURE: Final = "$picture"
_MIN_LENGTH: Final = 64  # shorter texts are left where they are
_DATA_URL: Final = re.compile(r"data:image/[\w.+-]+;base64,")
_MAGIC: Final = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpg"), (b"GIF8", "gif"))
_KEPT_HEADERS: Final = frozenset(
    {"content-type", "retry-after", "retry-after-ms", "x-should-retry"}
)
_KEY_HEADERS: Final = ("authorization", "api-key", "x-api-key", "cookie", "x-goog-api-key")
_KEY_PARAMETERS: Final = frozenset({"key", "api_key", "api-key", "token", "access_token", "sig"})
_REMOVED: Final = "(removed)"


class RecordedRequest(msgspec.Struct, kw_only=True, omit_defaults=True):
    """What was asked. `path` is below the base URL; `form` has fields and files."""

    method: str
    path: str
    query: dict[str, str] = {}
    headers: dict[str, str] = {}
    json: Any = None
    form: dict[str, Any] = {}
    body: str = ""


class RecordedReply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """What was answered, in one of the forms."""

    status: int
    headers: dict[str, str] = {}
    json: Any = None
    events: list[dict[str, Any]] | None = None
    body: Any = None


class Exchange(msgspec.Struct, kw_only=True):
    """A request and its answer."""

    request: RecordedRequest
    reply: RecordedReply


class Cassette(msgspec.Struct, kw_only=True):
    """All that was recorded from one base URL."""

    tintype_cassette: int = 1
    upstream: str
    exchanges: list[Exchange] = []


def save(
    cassette: Cassette, path: Path, pictures: Mapping[str, bytes], secrets: Iterable[str]
) -> None:
    """Write a cassette, and its pictures into the folder of the same name."""
    text = json.dumps(msgspec.to_builtins(cassette), indent=2, ensure_ascii=False)  # noqa: TID251 - for people
    for secret in secrets:
        text = text.replace(secret, _REMOVED)
    path.parent.mkdir(parents=True, exist_ok=True)
    folder = path.with_suffix("")
    for name, data in pictures.items():
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    unfinished = path.with_suffix(".part")
    unfinished.write_text(text + "\n", encoding="utf-8")
    os.replace(unfinished, path)


def load(path: Path) -> Cassette:
    """Read a cassette, with its pictures in their places.

    Raises:
        FileNotFoundError: there is no such cassette, or a picture of it is missing.
        msgspec.DecodeError: it is not a cassette.
    """
    return msgspec.json.decode(path.read_bytes(), type=Cassette)


def secrets_of(asked: AskedRequest) -> set[str]:
    """Return what a request had for keys."""
    found: set[str] = set()
    for name in _KEY_HEADERS:
        value = asked.headers.get(name, "")
        found |= {value, value.partition(" ")[2]}
    found |= {value for name, value in asked.query.items() if name.lower() in _KEY_PARAMETERS}
    return {secret for secret in found if len(secret) >= 8}  # less could stand anywhere


def recorded_request(asked: AskedRequest, base_path: str, save_picture: Save) -> RecordedRequest:
    """Return a request as it is written down, and is compared when it is replayed."""
    form: dict[str, Any] = {}
    if asked.form or asked.files:
        form = {name: list(values) for name, values in sorted(asked.form.items())}
        for upload in asked.files:
            aside = _aside(upload.data, save_picture) or {"sha256": _digest(upload.data)}
            form.setdefault(upload.field, []).append(aside | {"filename": upload.filename})
    is_text = asked.json is None and not form
    return RecordedRequest(
        method=asked.method,
        path=asked.path.removeprefix(base_path),
        query={n: v for n, v in asked.query.items() if n.lower() not in _KEY_PARAMETERS},
        headers={"content-type": asked.headers["content-type"].partition(";")[0]}
        if "content-type" in asked.headers
        else {},
        json=put_aside(asked.json, save_picture),
        form=form,
        body=asked.content.decode("utf-8", "replace") if is_text else "",
    )


def recorded_reply(
    status: int, headers: Iterable[tuple[str, str]], body: bytes, save_picture: Save
) -> RecordedReply:
    """Return a reply as it is written down."""
    kept = {name: value for name, value in headers if name in _KEPT_HEADERS}
    reply = RecordedReply(status=status, headers=kept)
    if kept.get("content-type", "").startswith("text/event-stream"):
        reply.events = [
            {"event": event.name, "data": put_aside(_json_or_text(bytes(event.data)), save_picture)}
            for event in SseParser().feed(body)
        ]
        return reply
    try:
        reply.json = put_aside(json.loads(body), save_picture)
    except ValueError:
        reply.body = _aside(body, save_picture)
        if reply.body is None:
            reply.body = {"base64": base64.b64encode(body).decode("ascii")}
    return reply


def reply_body(reply: RecordedReply, read_picture: Callable[[str], bytes]) -> bytes:
    """Return the bytes of a recorded reply."""
    if reply.events is not None:
        return b"".join(_frame(event, read_picture) for event in reply.events)
    if reply.body is not None:
        if _PICTURE in reply.body:
            return read_picture(reply.body[_PICTURE])
        return base64.b64decode(reply.body["base64"])
    return msgspec.json.encode(bring_back(reply.json, read_picture))


def put_aside(value: object, save_picture: Save) -> Any:
    """Return a JSON value with the name of a file in the place of each picture."""
    if isinstance(value, str) and len(value) >= _MIN_LENGTH:
        head = _DATA_URL.match(value)
        prefix = head[0] if head else ""
        with suppress(binascii.Error, ValueError):
            data = base64.b64decode(value[len(prefix) :], validate=True)
            is_same = base64.b64encode(data).decode("ascii") == value[len(prefix) :]
            aside = _aside(data, save_picture) if is_same else None
            if aside is not None:
                return aside | ({"as": prefix} if prefix else {})
    if isinstance(value, list):
        return [put_aside(entry, save_picture) for entry in cast("list[object]", value)]
    if is_object(value):
        return {name: put_aside(entry, save_picture) for name, entry in value.items()}
    return value


def bring_back(value: object, read_picture: Callable[[str], bytes]) -> Any:
    """Undo `put_aside`."""
    if is_object(value):
        name = value.get(_PICTURE)
        if isinstance(name, str):
            data = base64.b64encode(read_picture(name)).decode("ascii")
            return str(value.get("as", "")) + data
        return {key: bring_back(entry, read_picture) for key, entry in value.items()}
    if isinstance(value, list):
        return [bring_back(entry, read_picture) for entry in cast("list[object]", value)]
    return value


def differences(wanted: object, found: object, at: str = "") -> list[str]:
    """Return in words where two JSON values differ."""
    if is_object(wanted) and is_object(found):
        names = sorted({*wanted, *found})
        pairs: Sequence[tuple[str, object, object]] = [
            (f"{at}.{name}" if at else name, wanted.get(name, ...), found.get(name, ...))
            for name in names
        ]
        return [text for name, one, other in pairs for text in differences(one, other, name)]
    if isinstance(wanted, list) and isinstance(found, list):
        ones, others = cast("list[object]", wanted), cast("list[object]", found)
        if len(ones) == len(others):
            return [
                text
                for number, (one, other) in enumerate(zip(ones, others, strict=True))
                for text in differences(one, other, f"{at}[{number}]")
            ]
    if wanted == found:
        return []
    return [f"`{at}` is {_say(cast('object', found))}, recorded is {_say(cast('object', wanted))}"]


def _say(value: object) -> str:
    if value is ...:
        return "missing"
    text = repr(value)
    return text if len(text) <= 80 else text[:79] + "\N{HORIZONTAL ELLIPSIS}"


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _aside(data: bytes, save_picture: Save) -> dict[str, str] | None:
    ending = next((ending for magic, ending in _MAGIC if data.startswith(magic)), None)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        ending = "webp"
    if ending is None:
        return None
    name = f"{_digest(data)[:16]}.{ending}"
    save_picture(name, data)
    return {_PICTURE: name}


def _json_or_text(data: bytes) -> object:
    try:
        return json.loads(data)
    except ValueError:
        return data.decode("utf-8", "replace")


def _frame(event: Mapping[str, Any], read_picture: Callable[[str], bytes]) -> bytes:
    name, data = event.get("event", "message"), event["data"]
    head = b"" if name == "message" else b"event: " + str(name).encode() + b"\n"
    if isinstance(data, str):
        return head + b"".join(b"data: %b\n" % line.encode() for line in data.split("\n")) + b"\n"
    return head + b"data: " + msgspec.json.encode(bring_back(data, read_picture)) + b"\n\n"
