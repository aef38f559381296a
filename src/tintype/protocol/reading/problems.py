"""The error replies of both dialects, as they are read."""

from typing import Any, Final

import msgspec

from tintype.protocol.codec import read
from tintype.protocol.problems import Dialect
from tintype.protocol.published import is_object

_NO_MESSAGE: Final = "The server sent an error without a message."


class Problem(msgspec.Struct, kw_only=True, frozen=True):
    """What an error reply says.

    `code` is a word in OpenAI's dialect and the HTTP status in OpenRouter's; `dialect` is None if
    the reply is in neither, and `body` is all that was read.
    """

    message: str
    type: str | None = None
    code: str | None = None
    param: str | None = None
    dialect: Dialect | None = None
    body: Any = None


def read_problem(data: bytes) -> Problem:
    """Read the body of an error reply; never fails, whatever the body is.

    The dialects differ in `error.code`: OpenRouter sends the HTTP status there, as an integer.
    """
    try:
        body: object = read(data, Any)
    except msgspec.DecodeError:
        return Problem(message=_NO_MESSAGE)
    error: object = body.get("error") if is_object(body) else None
    if isinstance(error, str):  # as gateways and other servers have it
        return Problem(message=error, body=body)
    if not is_object(error):
        return Problem(message=_NO_MESSAGE, body=body)
    code: object = error.get("code")
    return Problem(
        message=_text(error.get("message")) or _NO_MESSAGE,
        type=_text(error.get("type")),
        code=str(code) if isinstance(code, (str, int)) else None,
        param=_text(error.get("param")),
        dialect="openrouter" if isinstance(code, int) else "openai",
        body=body,
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
