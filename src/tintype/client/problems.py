"""Errors from what came back: both envelopes, events inside a stream, and replies of neither.

Sans IO. The class is chosen by whose fault it is; see the tree in `tintype.errors`.
"""

from collections.abc import Mapping
from typing import Any, Final, cast

from tintype.client.effects import Head, Reply, TransportFailure
from tintype.client.retries import asked_wait_s
from tintype.errors import (
    ERROR_OF_STATUS,
    BadCall,
    CallError,
    CallRefused,
    CannotConnect,
    ConnectionFault,
    ContentBlocked,
    PaymentRequired,
    PictureFailed,
    RateLimited,
    ServerFault,
    TimedOut,
)
from tintype.protocol.openrouter import OutputImageGenerationServerToolItem
from tintype.protocol.published import Published
from tintype.protocol.reading import Response, read_problem
from tintype.protocol.reading.items import (
    ImageGenerationCall,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
)
from tintype.protocol.reading.responses import IncompleteDetails

_BLOCKED: Final = frozenset(
    {
        "moderation_blocked",
        "content_filter",
        "content_policy_violation",
        "image_content_policy_violation",
        "misalignment_policy_violation",
        "bio_policy",
    }
)
_UNPAID: Final = frozenset({"insufficient_quota", "billing_hard_limit_reached"})
_CALLERS_CODES: Final = frozenset(
    {
        "invalid_prompt",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
    }
)
_EXCERPT_LENGTH: Final = 200


def error_of_reply(reply: Reply, *, now_s: float) -> CallError:
    """Return the error that a reply without success is."""
    found = read_problem(reply.content)
    body = _object(found.body)
    code = None if found.dialect == "openrouter" else found.code  # a number says no more
    kind = ERROR_OF_STATUS.get(reply.status)
    if kind is None:
        kind = CallRefused if 400 <= reply.status < 500 else ServerFault
    if code in _BLOCKED or "flagged_input" in _object(_object(body.get("error")).get("metadata")):
        kind = ContentBlocked
    elif code in _UNPAID:
        kind = PaymentRequired
    return kind(
        found.message if body.get("error") else _excerpt(reply),
        status=reply.status,
        code=code,
        param=found.param,
        type=found.type,
        request_id=request_id_of(reply),
        retry_after_s=asked_wait_s(reply, now_s=now_s),
        body=reply.content,
    )


def error_of_failure(failure: TransportFailure, *, root: str) -> ConnectionFault:
    """Return the error that the lack of a reply is."""
    if not failure.was_sent:
        return CannotConnect(f"The server at {root} cannot be reached: {failure}")
    kind = TimedOut if failure.is_timeout else ConnectionFault
    return kind(
        f"The connection to {root} broke off before the reply was whole: {failure}. Whether the "
        "call was taken is not known."
    )


def error_of_event(
    fields: Mapping[str, Any], *, request_id: str | None, response_id: str | None
) -> CallError:
    """Return the error that an `error` event, or the `error` of a response, is.

    Some servers write its fields flat, some under `error`, some both.
    """
    fields = {**fields, **_object(fields.get("error"))}
    code = _text(fields.get("code"))
    kind: type[CallError] = PictureFailed
    if code in _BLOCKED:
        kind = ContentBlocked
    elif code in _UNPAID:
        kind = PaymentRequired
    elif code == "rate_limit_exceeded":
        kind = RateLimited
    elif code in _CALLERS_CODES:
        kind = BadCall
    return kind(
        _text(fields.get("message")) or "The picture could not be made.",
        status=200,
        code=code,
        param=_text(fields.get("param")),
        type=_text(fields.get("type")),
        request_id=request_id,
        response_id=response_id,
    )


def error_of_response(response: Response, *, request_id: str | None) -> CallError:
    """Return the reason that a response gives for having no picture."""
    calls = (ImageGenerationCall, OutputImageGenerationServerToolItem)
    of_calls = [item.error for item in response.output if isinstance(item, calls)]
    for reason in (response.error, *of_calls):
        fields: Mapping[str, Any] | None = None
        if isinstance(reason, Published):
            fields = reason.to_object()
        elif isinstance(reason, str) and reason:
            fields = {"message": reason}
        if fields is not None:
            return error_of_event(fields, request_id=request_id, response_id=response.id)
    details = response.incomplete_details
    why = details.reason if isinstance(details, IncompleteDetails) else None
    message = f"The response is {response.status} and has no picture"
    message += f" ({why})." if isinstance(why, str) else "."
    if said := _said_in(response):
        message += f" The model said: {said}"
    code = why if isinstance(why, str) else str(response.status)
    fields = {"code": None if code == "completed" else code, "message": message}
    return error_of_event(fields, request_id=request_id, response_id=response.id)


def _said_in(response: Response) -> str:
    parts = [
        part
        for item in response.output
        if isinstance(item, ResponseOutputMessage)
        for part in item.content
    ]
    texts = [part.text for part in parts if isinstance(part, ResponseOutputText)]
    refusals = [part.refusal for part in parts if isinstance(part, ResponseOutputRefusal)]
    return " ".join(text for text in (*texts, *refusals) if text)


def request_id_of(head: Head) -> str | None:
    """Return the name that the server gave to the call, to be quoted to its people."""
    return head.headers.get("x-request-id") or head.headers.get("x-generation-id")


def _object(value: object) -> Mapping[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _text(value: object) -> str | None:
    """Return a string; the integer that OpenRouter has for a code says no more than the status."""
    return value if isinstance(value, str) and value else None


def _excerpt(reply: Reply) -> str:
    said = " ".join(reply.content.decode("utf-8", "replace").split())
    if len(said) > _EXCERPT_LENGTH:
        said = said[:_EXCERPT_LENGTH] + "\N{HORIZONTAL ELLIPSIS}"
    return f"The server answered with status {reply.status}{f': {said}' if said else '.'}"
