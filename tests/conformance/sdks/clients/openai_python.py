"""What a user of `openai` for Python writes: the newest, and the last major version."""

import base64
import io
import warnings

import openai
from cases import BASE, case, data_url, error_of, mask, png
from openai import OpenAI
from openai.types.responses import Response, ResponseStreamEvent
from pydantic import TypeAdapter

client = OpenAI(base_url=f"{BASE}/v1", api_key="any")  # retries as often as it likes
TOOL = {"type": "image_generation", "size": "256x256"}
EDIT = {"type": "image_generation"}
IS_NEWEST = int(openai.__version__.partition(".")[0]) >= 3


def facts_of(response):
    calls = [item for item in response.output if item.type == "image_generation_call"]
    if IS_NEWEST:  # the last major version does not know the newest formats of errors
        Response.model_validate(response.model_dump(), strict=True)
    else:
        Response.model_validate(response.model_dump())
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # pydantic warns of what is not as declared
        response.model_dump_json()
    return {
        "classes": [type(item).__name__ for item in response.output],
        "statuses": [call.status for call in calls],
        "png": calls[0].result if calls else None,
        "response_status": response.status,
    }


def upload(data, name="picture.png"):
    file = io.BytesIO(data)
    file.name = name
    return file


@case
def create():
    return facts_of(client.responses.create(model="gpt-5", input="a fox", tools=[TOOL]))


@case
def stream():
    seen = list(
        client.responses.create(
            model="gpt-5", input="a fox", tools=[{**TOOL, "partial_images": 2}], stream=True
        )
    )
    validate = TypeAdapter(ResponseStreamEvent).validate_python
    for event in seen:
        validate(event.model_dump(exclude_unset=True))
    return {
        "types": [event.type for event in seen],
        "classes": [type(event).__name__ for event in seen],
        "unknown": 0,
        "numbers": [event.sequence_number for event in seen],
        "partials": [e.partial_image_b64 for e in seen if e.type.endswith("partial_image")],
        "final": facts_of(seen[-1].response),
    }


@case
def helper():
    with client.responses.stream(
        model="gpt-5", input="a fox", tools=[{**TOOL, "partial_images": 2}]
    ) as events:
        types = [event.type for event in events]
        final = events.get_final_response()
    return {"types": types, "final": facts_of(final)}


@case
def edit():
    first = client.responses.create(model="gpt-5", input="a fox", tools=[TOOL])
    second = client.responses.create(
        model="gpt-5",
        input=[
            {"role": "user", "content": "a fox"},
            *first.output,
            {"role": "user", "content": "make it negative"},
        ],
        tools=[EDIT],
    )
    return {"before": facts_of(first)["png"], **facts_of(second)}


@case
def edit_of_previous():
    first = client.responses.create(model="gpt-5", input="a fox", tools=[TOOL])
    second = client.responses.create(
        model="gpt-5", input="make it negative", previous_response_id=first.id, tools=[EDIT]
    )
    return {"before": facts_of(first)["png"], **facts_of(second)}


@case
def edit_by_id():
    first = client.responses.create(model="gpt-5", input="a fox", tools=[TOOL])
    second = client.responses.create(
        model="gpt-5",
        input=[
            {"role": "user", "content": "make it negative"},
            {"type": "image_generation_call", "id": first.output[0].id},
        ],
        tools=[EDIT],
    )
    return {"before": facts_of(first)["png"], **facts_of(second)}


@case
def edit_with_mask():
    source = data_url(png())
    content = [
        {"type": "input_text", "text": "make it negative"},
        {"type": "input_image", "image_url": source},
    ]
    response = client.responses.create(
        model="gpt-5",
        input=[{"role": "user", "content": content}],
        tools=[{**EDIT, "input_image_mask": {"image_url": data_url(mask())}}],
    )
    return {"before": source, **facts_of(response)}


@case
def edit_of_file():
    kept = client.files.create(file=upload(png()), purpose="vision")
    content = [
        {"type": "input_text", "text": "make it negative"},
        {"type": "input_image", "file_id": kept.id, "detail": "auto"},
    ]
    response = client.responses.create(
        model="gpt-5", input=[{"role": "user", "content": content}], tools=[EDIT]
    )
    return {"before": data_url(png()), **facts_of(response)}


@case
def background():
    response = client.responses.create(model="gpt-5", input="a fox", tools=[TOOL], background=True)
    asked = [response.status]
    while response.status in ("queued", "in_progress") and len(asked) < 1000:
        response = client.responses.retrieve(response.id)
        asked.append(response.status)
    return {"first": asked[0], **facts_of(response)}


@case
def resume():
    first = client.responses.create(
        model="gpt-5",
        input="a fox",
        tools=[{**TOOL, "partial_images": 2}],
        stream=True,
        background=True,
    )
    seen = [next(first), next(first)]
    first.close()
    seen += client.responses.retrieve(
        seen[0].response.id, stream=True, starting_after=seen[-1].sequence_number
    )
    return {
        "types": [event.type for event in seen],
        "numbers": [event.sequence_number for event in seen],
    }


@case
def cancel():
    response = client.responses.create(
        model="gpt-5",
        input="a fox",
        tools=[{"type": "image_generation", "model": "slow"}],
        background=True,
    )
    return client.responses.cancel(response.id).status


@case
def input_items():
    response = client.responses.create(model="gpt-5", input="a fox", tools=[TOOL])
    items = list(client.responses.input_items.list(response.id))
    client.responses.delete(response.id)
    return [item.content[0].text for item in items]


@case
def images():
    reply = client.images.generate(
        model="gpt-image-1", prompt="a fox", size="1024x1024", quality="low", n=2
    )
    return {
        "pngs": [picture.b64_json for picture in reply.data],
        "size": reply.size,
        "tokens": reply.usage.total_tokens,
    }


@case
def images_stream():
    seen = list(
        client.images.generate(model="gpt-image-1", prompt="a fox", partial_images=2, stream=True)
    )
    return {
        "types": [event.type for event in seen],
        "classes": [type(event).__name__ for event in seen],
        "png": seen[-1].b64_json,
    }


@case
def images_edit():
    reply = client.images.edit(model="gpt-image-1", image=upload(png()), prompt="make it negative")
    return {"before": data_url(png()), "png": reply.data[0].b64_json}


@case
def images_edit_with_mask():
    reply = client.images.edit(
        model="gpt-image-1",
        image=[upload(png()), upload(png(128))],
        mask=upload(mask(), "mask.png"),
        prompt="make it negative",
    )
    return {"before": data_url(png()), "png": reply.data[0].b64_json}


@case
def images_edit_stream():
    seen = list(
        client.images.edit(
            model="gpt-image-1",
            image=upload(png()),
            prompt="make it negative",
            partial_images=1,
            stream=True,
        )
    )
    return {
        "types": [event.type for event in seen],
        "before": data_url(png()),
        "png": seen[-1].b64_json,
    }


@case
def images_variation():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the newest SDK advises against it
        reply = client.images.create_variation(
            image=upload(png()), response_format="b64_json", model="dall-e-2", size="256x256"
        )
    return reply.data[0].b64_json


@case
def images_as_urls():
    reply = client.images.generate(model="dall-e-3", prompt="a fox", size="1024x1024")
    content = client._client.get(reply.data[0].url)
    return {
        "png": base64.b64encode(content.content).decode(),
        "media_type": content.headers["content-type"],
    }


@case
def files():
    kept = client.files.create(file=upload(png(), "fox.png"), purpose="user_data")
    listed = [file.id for file in client.files.list(purpose="user_data")]
    found = client.files.retrieve(kept.id)
    content = client.files.content(kept.id).read()
    gone = client.files.delete(kept.id)
    return {
        "name": kept.filename,
        "is_whole": content == png() and kept.bytes == len(content),
        "is_listed": listed == [kept.id],
        "is_found": found == kept,
        "gone": gone.deleted,
    }


@case
def models():
    return [model.id for model in client.models.list()]


@case
def model():
    return client.models.retrieve("openai/gpt-image-1").id


@case
def failure():
    tool = {"type": "image_generation", "model": "failing"}
    response = client.responses.create(model="gpt-5", input="a fox", tools=[tool])
    return {"message": response.error.message, **facts_of(response)}


@case
def failure_in_stream():
    tool = {"type": "image_generation", "model": "failing"}
    return error_of(
        lambda: list(
            client.responses.create(model="gpt-5", input="a fox", tools=[tool], stream=True)
        )
    )


@case
def failure_of_images():
    return error_of(
        lambda: client.images.generate(model="failing", prompt="a fox"), "status_code", "code"
    )


@case
def bad_size():
    tool = {"type": "image_generation", "size": "1000x1000"}
    return error_of(
        lambda: client.responses.create(model="gpt-5", input="a fox", tools=[tool]),
        *("status_code", "code", "param", "type"),
    )


@case
def bad_size_of_stream():
    tool = {"type": "image_generation", "size": "1000x1000"}
    return error_of(
        lambda: client.responses.create(model="gpt-5", input="a fox", tools=[tool], stream=True),
        *("status_code", "code", "param"),
    )


@case
def unknown_model():
    return error_of(
        lambda: client.images.generate(model="nobody", prompt="a fox"),
        *("status_code", "code", "param"),
    )


@case
def unknown_response():
    return error_of(lambda: client.responses.retrieve("resp_none"), "status_code")
