"""What a user of the `openrouter` of early 2026 (0.7) and of 2025 (0.0) writes.

These versions have the types that Tintype is named after, and neither an image tool nor an Image
API. 0.7 asks with `modalities`; 0.0 cannot even do that, and names a model that makes pictures.
"""

import inspect

from cases import BASE, case, data_url, error_of, png
from openrouter import OpenRouter

client = OpenRouter(api_key="any", server_url=f"{BASE}/api/v1")
MODEL = "openai/gpt-5-image"
KNOWS_MODALITIES = "modalities" in inspect.signature(client.beta.responses.send).parameters
WISH = {"modalities": ["image", "text"]} if KNOWS_MODALITIES else {}
SHAPE = {"image_config": {"size": "256x256", "seed": 5}} if KNOWS_MODALITIES else {}


def facts_of(response):
    calls = [item for item in response.output if item.type == "image_generation_call"]
    return {
        "classes": [type(item).__name__ for item in response.output],
        "modules": [type(item).__module__ for item in response.output],
        "statuses": [call.status for call in calls],
        "png": calls[0].result if calls else None,
    }


@case
def create():
    return facts_of(client.beta.responses.send(model=MODEL, input="a fox", **WISH, **SHAPE))


@case
def stream():
    more = (
        {**SHAPE, "image_config": {**SHAPE["image_config"], "partial_images": 2}} if SHAPE else {}
    )
    with client.beta.responses.send(
        model=MODEL, input="a fox", stream=True, **WISH, **more
    ) as events:
        seen = list(events)
    return {
        "types": [event.type for event in seen],
        "classes": [type(event).__name__ for event in seen],
        "unknown": 0,
        "numbers": [event.sequence_number for event in seen],
        "partials": [e.partial_image_b64 for e in seen if e.type.endswith("partial_image")],
        "final": facts_of(seen[-1].response),
    }


@case
def edit():
    first = client.beta.responses.send(model=MODEL, input="a fox", **WISH, **SHAPE)
    second = client.beta.responses.send(
        model=MODEL,
        input=[
            {"role": "user", "content": "a fox"},
            *(item.model_dump(by_alias=True) for item in first.output),
            {"role": "user", "content": "make it negative"},
        ],
        **WISH,
    )
    return {"before": facts_of(first)["png"], **facts_of(second)}


@case
def edit_of_upload():
    source = data_url(png())
    response = client.beta.responses.send(
        model=MODEL,
        input=[
            {
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "make it negative"},
                    {"type": "input_image", "detail": "auto", "image_url": source},
                ],
            }
        ],
        **WISH,
    )
    return {"before": source, **facts_of(response)}


@case
def models():
    return [model.id for model in client.models.list().data]


@case
def chat():
    reply = client.chat.send(
        model=MODEL, messages=[{"role": "user", "content": "a fox"}], stream=False, **WISH
    )
    message = reply.choices[0].message
    images = getattr(message, "images", None) or []
    return {"text": message.content, "pngs": [image.image_url.url for image in images]}


@case
def chat_stream():
    with client.chat.send(
        model=MODEL, messages=[{"role": "user", "content": "a fox"}], stream=True, **WISH
    ) as chunks:
        seen = list(chunks)
    chunks = [getattr(chunk, "data", chunk) for chunk in seen]
    return {"role": chunks[0].choices[0].delta.role, "end": chunks[-1].choices[0].finish_reason}


@case
def failure():
    response = client.beta.responses.send(model="tintype/failing", input="a fox")
    return {"status": response.status, "message": response.error.message}


@case
def failure_in_stream():
    with client.beta.responses.send(model="tintype/failing", input="a fox", stream=True) as events:
        seen = list(events)
    [error] = [event for event in seen if event.type == "error"]
    return {
        "types": [event.type for event in seen],
        "classes": [type(event).__name__ for event in seen],
        "unknown": 0,
        "message": error.message,
        "status": seen[-1].response.status,
    }


@case
def bad_prompt():
    return error_of(
        lambda: client.beta.responses.send(model=MODEL, input="", **WISH), "status_code"
    )


@case
def bad_prompt_of_stream():
    return error_of(
        lambda: client.beta.responses.send(model=MODEL, input="", stream=True, **WISH),
        "status_code",
    )


@case
def unknown_model_of_chat():
    return error_of(
        lambda: client.chat.send(
            model="nobody/none", messages=[{"role": "user", "content": "a fox"}], stream=False
        ),
        "status_code",
    )
