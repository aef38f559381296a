"""Long conversations as users of `openai` for Python have them, in every form there is."""

import io

from openai import OpenAI
from turns import BASE, bytes_of, go_on, url_of

client = OpenAI(base_url=f"{BASE}/v1", api_key="any")
TOOL = {"type": "image_generation", "seed": 5, "quality": "low"}


def ask(given, memory, **more):
    size = {} if memory else {"size": "256x256"}
    response = client.responses.create(model="gpt-5", input=given, tools=[{**TOOL, **size}], **more)
    assert response.status == "completed", response.error
    return response


def user(words, *parts):
    return {"role": "user", "content": [{"type": "input_text", "text": words}, *parts]}


def upload(encoded):
    file = io.BytesIO(bytes_of(encoded))
    file.name = "picture.png"
    return file


def previous(words, memory):
    response = ask(words, memory, previous_response_id=memory.get("id"))
    memory["id"] = response.id
    return response.output[0].result


def conversation(words, memory):
    known = memory.get("id") or client.conversations.create().id
    response = ask(words, memory, conversation=known)
    memory["id"] = known
    return response.output[0].result


def ids(words, memory):
    last = [{"type": "image_generation_call", "id": memory["id"]}] if memory else []
    response = ask([user(words), *last], memory)
    memory["id"] = response.output[0].id
    return response.output[0].result


def references(words, memory):
    last = [{"type": "item_reference", "id": known} for known in memory.get("ids", [])]
    response = ask([*last, user(words)], memory)
    memory["ids"] = [item.id for item in response.output]
    return response.output[0].result


def bare_references(words, memory):
    response = ask([*([memory] if memory else []), user(words)], memory)
    memory["id"] = response.output[0].id
    return response.output[0].result


def whole_history(words, memory):
    history = [*memory.get("history", []), user(words)]
    response = ask(history, memory, store=False)
    memory["history"] = [*history, *(item.model_dump() for item in response.output)]
    return response.output[0].result


def null_results(words, memory):
    history = [*memory.get("history", []), user(words)]
    response = ask(history, memory)
    items = [item.model_dump() for item in response.output]
    for item in items:
        if item["type"] == "image_generation_call":
            item |= {"result": None, "of_tomorrow": {"x": 1}}
    memory["history"] = [*history, *items]
    return response.output[0].result


def data_urls(words, memory):
    parts = [{"type": "input_image", "image_url": memory["url"]}] if memory else []
    response = ask([user(words, *parts)], memory, store=False)
    memory["url"] = url_of(response.output[0].result)
    return response.output[0].result


def files(words, memory):
    parts = [{"type": "input_image", "file_id": memory["id"]}] if memory else []
    response = ask([user(words, *parts)], memory, store=False)
    result = response.output[0].result
    memory["id"] = client.files.create(file=upload(result), purpose="vision").id
    return result


def images(words, memory):
    more = {"prompt": words, "model": "gpt-image-1", "quality": "low", "extra_body": {"seed": 5}}
    if memory:
        reply = client.images.edit(image=upload(memory["png"]), **more)
    else:
        reply = client.images.generate(size="256x256", **more)
    memory["png"] = reply.data[0].b64_json
    return memory["png"]


FORMS = (
    *(previous, conversation, ids, references, bare_references),
    *(whole_history, null_results, data_urls, files, images),
)
go_on({form.__name__: form for form in FORMS}, 6)
