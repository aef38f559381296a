"""What the hosted services answer, in their own shapes. Pictures are small; all else is as it was.

OpenAI: no `[DONE]`, a reasoning item first, partial images with their sizes, `usage` without
costs. OpenRouter: comments, data lines without an event line, `[DONE]`, costs, `store` false.
Source: replies of both, 2026, with ids and pictures replaced.
"""

import base64
import io
from typing import Any

import msgspec
from PIL import Image


def _png(colour: tuple[int, int, int]) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (16, 16), colour).save(file, "PNG")
    return file.getvalue()


FINAL = _png((200, 60, 20))
PARTIALS = [_png((90, 90, 90)), _png((150, 80, 50))]
SECOND = _png((10, 20, 120))


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _encode(value: object) -> bytes:
    return msgspec.json.encode(value)


OPENAI_CALL: dict[str, Any] = {
    "id": "ig_0c4f",
    "type": "image_generation_call",
    "status": "completed",
    "action": "generate",
    "background": "opaque",
    "output_format": "png",
    "quality": "low",
    "result": b64(FINAL),
    "revised_prompt": "A red fox in fresh snow.",
    "size": "1536x1024",
}
MESSAGE: dict[str, Any] = {
    "id": "msg_0c51",
    "type": "message",
    "status": "completed",
    "content": [{"type": "output_text", "annotations": [], "logprobs": [], "text": ""}],
    "role": "assistant",
}
REASONING: dict[str, Any] = {"id": "rs_0c4e", "type": "reasoning", "summary": []}


def openai_response(
    *, status: str = "completed", output: list[Any] | None = None, **more: Any
) -> dict[str, Any]:
    is_done = status == "completed"
    return {
        "id": "resp_0c4d",
        "object": "response",
        "created_at": 1795219433,
        "status": status,
        "background": False,
        "completed_at": 1795219450 if is_done else None,
        "error": None,
        "frequency_penalty": 0.0,
        "incomplete_details": None,
        "instructions": None,
        "max_output_tokens": None,
        "max_tool_calls": None,
        "model": "gpt-5-2025-08-07",
        "output": output or [],
        "parallel_tool_calls": True,
        "presence_penalty": 0.0,
        "previous_response_id": None,
        "prompt_cache_key": None,
        "prompt_cache_retention": None,
        "reasoning": {"effort": "medium", "summary": None},
        "safety_identifier": None,
        "service_tier": "default" if is_done else "auto",
        "store": True,
        "temperature": 1.0,
        "text": {"format": {"type": "text"}, "verbosity": "medium"},
        "tool_choice": "auto",
        "tools": [
            {
                "type": "image_generation",
                "background": "auto",
                "moderation": "auto",
                "n": 1,
                "output_compression": 100,
                "output_format": "png",
                "quality": "low",
                "size": "auto",
            }
        ],
        "top_logprobs": 0,
        "top_p": 1.0,
        "truncation": "disabled",
        "usage": {
            "input_tokens": 2941,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 1249,
            "output_tokens_details": {"reasoning_tokens": 1024},
            "total_tokens": 4190,
        }
        if is_done
        else None,
        "user": None,
        "metadata": {},
        **more,
    }


def openai_events(**more: Any) -> list[bytes]:
    """Return the data of each event of a whole stream; `more` is in every response."""
    begun = openai_response(status="in_progress", **more)
    added = {"id": "ig_0c4f", "type": "image_generation_call", "status": "in_progress"}
    at: dict[str, Any] = {"output_index": 1, "item_id": "ig_0c4f"}
    look = {"size": "1536x1024", "quality": "low", "background": "opaque", "output_format": "png"}
    said: dict[str, Any] = {"item_id": "msg_0c51", "output_index": 2, "content_index": 0}
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
        {"type": "response.output_item.added", "output_index": 0, "item": REASONING},
        {"type": "response.output_item.done", "output_index": 0, "item": REASONING},
        {"type": "response.output_item.added", "output_index": 1, "item": added},
        {"type": "response.image_generation_call.in_progress", **at},
        {"type": "response.image_generation_call.generating", **at},
        *(
            {
                "type": "response.image_generation_call.partial_image",
                **at,
                "partial_image_index": index,
                "partial_image_b64": b64(picture),
                **look,
            }
            for index, picture in enumerate(PARTIALS)
        ),
        {"type": "response.image_generation_call.completed", **at},
        # seen: the status in the stored item is still this one
        {
            "type": "response.output_item.done",
            "output_index": 1,
            "item": {**OPENAI_CALL, "status": "generating"},
        },
        {
            "type": "response.output_item.added",
            "output_index": 2,
            "item": {**MESSAGE, "status": "in_progress", "content": []},
        },
        {"type": "response.content_part.added", **said, "part": MESSAGE["content"][0]},
        {"type": "response.output_text.done", **said, "text": "", "logprobs": []},
        {"type": "response.content_part.done", **said, "part": MESSAGE["content"][0]},
        {"type": "response.output_item.done", "output_index": 2, "item": MESSAGE},
        {
            "type": "response.completed",
            "response": openai_response(output=[REASONING, OPENAI_CALL, MESSAGE], **more),
        },
    ]
    return [
        _encode({"type": event["type"], "sequence_number": number, **event})
        for number, event in enumerate(events)
    ]


OPENROUTER_CALL: dict[str, Any] = {
    "type": "image_generation_call",
    "id": "imagegen-tmp-8w",
    "status": "completed",
    "result": f"data:image/png;base64,{b64(FINAL)}",
}


def openrouter_response(*, status: str = "completed", **more: Any) -> dict[str, Any]:
    is_done = status == "completed"
    return {
        "object": "response",
        "id": "gen-1795219433-abc",
        "created_at": 1795219433,
        "completed_at": 1795219450 if is_done else None,
        "model": "openai/gpt-5-image",
        "status": status,
        "output": [OPENROUTER_CALL, {**MESSAGE, "content": [_TEXT]}] if is_done else [],
        "error": None,
        "incomplete_details": None,
        "usage": {
            "input_tokens": 20,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 1300,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 1320,
            "cost": 0.0402,
            "is_byok": False,
            "cost_details": {
                "upstream_inference_cost": None,
                "upstream_inference_input_cost": 0.0002,
                "upstream_inference_output_cost": 0.04,
            },
        }
        if is_done
        else None,
        "max_tool_calls": None,
        "tools": [],
        "tool_choice": "auto",
        "parallel_tool_calls": True,
        "max_output_tokens": None,
        "temperature": None,
        "top_p": None,
        "presence_penalty": None,
        "frequency_penalty": None,
        "metadata": None,
        "background": False,
        "previous_response_id": None,
        "service_tier": "auto",
        "store": False,
        "instructions": None,
        "reasoning": None,
        "safety_identifier": None,
        "prompt_cache_key": None,
        "user": None,
        **more,
    }


_TEXT: dict[str, Any] = {"type": "output_text", "text": "Here it is.", "annotations": []}


def openrouter_events() -> list[bytes]:
    begun = openrouter_response(status="in_progress")
    at: dict[str, Any] = {"output_index": 0, "item_id": "imagegen-tmp-8w"}
    said = {"item_id": "msg_0c51", "output_index": 1, "content_index": 0}
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
        {
            "type": "response.output_item.added",
            "output_index": 0,
            "item": {**OPENROUTER_CALL, "result": None, "status": "in_progress"},
        },
        {"type": "response.image_generation_call.generating", **at},
        {
            "type": "response.image_generation_call.partial_image",
            **at,
            "partial_image_index": 0,
            "partial_image_b64": b64(PARTIALS[0]),
        },
        {"type": "response.output_item.done", "output_index": 0, "item": OPENROUTER_CALL},
        {"type": "response.output_text.delta", **said, "delta": "Here it is.", "logprobs": []},
        {
            "type": "response.output_item.done",
            "output_index": 1,
            "item": {**MESSAGE, "content": [_TEXT]},
        },
        {"type": "response.completed", "response": openrouter_response()},
    ]
    return [_encode({**event, "sequence_number": number}) for number, event in enumerate(events)]


def openai_stream(events: list[bytes]) -> bytes:
    frames = [
        b"event: %s\ndata: %s\n\n" % (msgspec.json.decode(event)["type"].encode(), event)
        for event in events
    ]
    return b"".join(frames)


def openrouter_stream(events: list[bytes]) -> bytes:
    frames = [b": OPENROUTER PROCESSING\n\ndata: %s\n\n" % event for event in events]
    return b"".join(frames) + b": OPENROUTER PROCESSING\n\ndata: [DONE]\n\n"
