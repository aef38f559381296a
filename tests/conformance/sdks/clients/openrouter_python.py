"""What a user of today's `openrouter` for Python writes."""

import io

from cases import BASE, case, data_url, error_of, mask, png
from openrouter import OpenRouter
from openrouter.components import UnknownStreamEvents

client = OpenRouter(api_key="any", server_url=f"{BASE}/api/v1")
MODEL = "openai/gpt-5-image"
TOOL = {"type": "image_generation", "size": "256x256", "seed": 5}


def facts_of(response):
    calls = [item for item in response.output if item.type == "image_generation_call"]
    return {
        "classes": [type(item).__name__ for item in response.output],
        "statuses": [call.status for call in calls],
        "png": calls[0].result if calls else None,
        "cost": response.usage.cost,
    }


@case
def create():
    return facts_of(client.responses.send(model=MODEL, input="a fox", tools=[TOOL]))


@case
def create_with_server_tool():
    tool = {
        "type": "openrouter:image_generation",
        "parameters": {"size": "256x256", "quality": "low"},
    }
    return facts_of(client.responses.send(model=MODEL, input="a fox", tools=[tool]))


@case
def create_with_modalities():
    return facts_of(
        client.responses.send(
            model=MODEL,
            input="a fox",
            modalities=["image", "text"],
            image_config={"aspect_ratio": "3:2", "image_size": "512"},
        )
    )


@case
def stream():
    with client.responses.send(
        model=MODEL, input="a fox", tools=[{**TOOL, "partial_images": 2}], stream=True
    ) as events:
        seen = list(events)
    return {
        "types": [event.type for event in seen],
        "classes": [type(event).__name__ for event in seen],
        "unknown": [isinstance(event, UnknownStreamEvents) for event in seen].count(True),
        "numbers": [event.sequence_number for event in seen],
        "partials": [e.partial_image_b64 for e in seen if e.type.endswith("partial_image")],
        "final": facts_of(seen[-1].response),
    }


@case
def edit():
    first = client.responses.send(model=MODEL, input="a fox", tools=[TOOL])
    second = client.responses.send(
        model=MODEL,
        input=[
            {"role": "user", "content": "a fox"},
            *(item.model_dump(by_alias=True) for item in first.output),
            {"role": "user", "content": "make it negative"},
        ],
        tools=[{"type": "image_generation"}],
    )
    return {"before": facts_of(first)["png"], **facts_of(second)}


@case
def edit_with_mask():
    source = png()
    response = client.responses.send(
        model=MODEL,
        input=[
            {
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "make it negative"},
                    {"type": "input_image", "detail": "auto", "image_url": data_url(source)},
                ],
            }
        ],
        tools=[{"type": "image_generation", "input_image_mask": {"image_url": data_url(mask())}}],
    )
    return {"before": data_url(source), **facts_of(response)}


@case
def images():
    reply = client.images.generate(
        model=MODEL, prompt="a fox", aspect_ratio="3:2", resolution="512", n=2, seed=5
    )
    return {
        "pngs": [picture.b64_json for picture in reply.data],
        "media_types": [picture.media_type for picture in reply.data],
        "cost": reply.usage.cost,
    }


@case
def images_edit():
    source = data_url(png())
    reply = client.images.generate(
        model=MODEL,
        prompt="make it negative",
        input_references=[{"type": "image_url", "image_url": {"url": source}}],
    )
    return {"before": source, "png": reply.data[0].b64_json}


@case
def images_stream():
    with client.images.generate(model=MODEL, prompt="a fox", size="256x256", stream=True) as events:
        seen = list(events)
    last = seen[-1]
    return {"types": [event.type for event in seen], "png": last.b64_json, "at": last.created}


@case
def image_models():
    return [model.id for model in client.images.list_models().data]


@case
def image_endpoints():
    reply = client.images.list_model_endpoints(author="tintype", slug="scripted")
    return {"id": reply.id, "costs": [price.cost_usd for price in reply.endpoints[0].pricing]}


@case
def models():
    return [model.id for model in client.models.list().result.data]


@case
def chat():
    reply = client.chat.send(
        model=MODEL,
        messages=[{"role": "user", "content": "a fox"}],
        modalities=["image", "text"],
        image_config={"aspect_ratio": "1:1", "image_size": "512"},
    )
    message = reply.choices[0].message
    return {"pngs": [image.image_url.url for image in message.images], "text": message.content}


@case
def chat_edit():
    source = data_url(png())
    reply = client.chat.send(
        model=MODEL,
        messages=[
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "make it negative"},
                    {"type": "image_url", "image_url": {"url": source}},
                ],
            }
        ],
        modalities=["image", "text"],
    )
    return {"before": source, "png": reply.choices[0].message.images[0].image_url.url}


@case
def chat_stream():
    with client.chat.send(
        model=MODEL,
        messages=[{"role": "user", "content": "a fox"}],
        modalities=["image", "text"],
        stream=True,
    ) as chunks:
        seen = list(chunks)
    # this SDK's delta has no `images`: the pictures pass by its users
    return {
        "classes": sorted({type(chunk).__name__ for chunk in seen}),
        "role": seen[0].choices[0].delta.role,
        "end": seen[-1].choices[0].finish_reason,
        "cost": seen[-1].usage.cost,
    }


@case
def files():
    kept = client.files.upload(file={"file_name": "fox.png", "content": io.BytesIO(png())})
    listed = client.files.list()
    listed = getattr(listed, "result", listed)
    found = client.files.retrieve(file_id=kept.id)
    content = client.files.download(file_id=kept.id).read()
    gone = client.files.delete(file_id=kept.id)
    return {
        "name": kept.filename,
        "media_type": kept.mime_type,
        "is_whole": content == png() and kept.size_bytes == len(content),
        "is_listed": [file.id for file in listed.data] == [kept.id],
        "is_found": found == kept,
        "gone": gone.type,
    }


@case
def failure_in_stream():
    tool = {"type": "image_generation", "model": "failing"}
    with client.responses.send(model=MODEL, input="a fox", tools=[tool], stream=True) as events:
        seen = list(events)
    [error] = [event for event in seen if event.type == "error"]
    return {
        "types": [event.type for event in seen],
        "unknown": [isinstance(event, UnknownStreamEvents) for event in seen].count(True),
        "message": error.message,
        "status": seen[-1].response.status,
    }


@case
def failure():
    tool = {"type": "image_generation", "model": "failing"}
    response = client.responses.send(model=MODEL, input="a fox", tools=[tool])
    return {"status": response.status, "message": response.error.message}


@case
def failure_of_images():
    return error_of(
        lambda: client.images.generate(model="tintype/failing", prompt="a fox"), "status_code"
    )


@case
def bad_size():
    tool = {"type": "image_generation", "size": "1000x1000"}
    return error_of(
        lambda: client.responses.send(model=MODEL, input="a fox", tools=[tool]), "status_code"
    )


@case
def bad_size_of_stream():
    tool = {"type": "image_generation", "size": "1000x1000"}
    return error_of(
        lambda: client.responses.send(model=MODEL, input="a fox", tools=[tool], stream=True),
        "status_code",
    )


@case
def unknown_model():
    return error_of(lambda: client.images.generate(model="nobody/none", prompt="x"), "status_code")


@case
def unknown_model_of_chat():
    return error_of(
        lambda: client.chat.send(
            model="nobody/none", messages=[{"role": "user", "content": "a fox"}]
        ),
        "status_code",
    )
