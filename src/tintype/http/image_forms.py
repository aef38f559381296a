"""Reads the form of an edit, where every value is a text, into the request that JSON would be."""

import re
from contextlib import suppress
from math import isfinite, nan
from typing import Any, Final, TypeVar

import msgspec
from starlette.datastructures import FormData, UploadFile

from tintype.errors import InvalidRequest
from tintype.http.requests import read_typed
from tintype.protocol.codec import encode
from tintype.protocol.images import CreateImage

Create = TypeVar("Create", bound=CreateImage)

_FILES: Final = frozenset({"image", "image[]", "mask"})
_INTEGERS: Final = frozenset({"n", "output_compression", "partial_images", "seed", "steps"})
_DECIMALS: Final = frozenset({"strength", "guidance"})
_ENTRY: Final = re.compile(r"(\w+)\[\d*\]\[(\w+)\]")
"""How SDKs write a list of objects: `loras[][name]`, `loras[][weight]`."""


def read_image_form(form: FormData, type_: type[Create]) -> Create:
    """Return what the text fields of a multipart body ask for.

    Raises:
        InvalidRequest: a field is not known, or its text is not of its kind.
    """
    values: dict[str, Any] = {}
    lists: dict[str, list[dict[str, Any]]] = {}
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            if name not in _FILES:
                raise _unknown(name)
        elif entry := _ENTRY.fullmatch(name):
            _put(lists.setdefault(entry[1], []), entry[1], entry[2], value)
        else:
            values[name] = _read(name, value)
    body = encode({**values, **lists})
    return read_typed(body, type_, is_strict=True)[0]


def _put(entries: list[dict[str, Any]], field: str, name: str, text: str) -> None:
    """Put a value into a list of objects: a name that comes again begins the next object."""
    if not entries or name in entries[-1]:
        entries.append({})
    at = f"{field}[{len(entries) - 1}].{name}"
    entries[-1][name] = _read_number(at, text) if name == "weight" else text


def _read(name: str, text: str) -> Any:
    if name in _INTEGERS or name in _DECIMALS:
        return _read_number(name, text)
    if name == "stream":
        if text.lower() not in {"true", "false"}:
            raise InvalidRequest(
                "Invalid value for 'stream': expected true or false.", param="stream"
            )
        return text.lower() == "true"
    if name == "loras":  # as a whole, by who writes forms by hand
        with suppress(msgspec.DecodeError):
            return msgspec.json.decode(text)
    return text


def _read_number(name: str, text: str) -> float:
    try:
        number = int(text) if name in _INTEGERS else float(text)
    except ValueError:
        number = nan
    if not isfinite(number):
        expected = "an integer" if name in _INTEGERS else "a number"
        raise InvalidRequest(
            f"Invalid type for '{name}': expected {expected}.", param=name, code="invalid_type"
        )
    return number


def _unknown(name: str) -> InvalidRequest:
    return InvalidRequest(f"Unknown parameter: '{name}'.", param=name, code="unknown_parameter")
