"""Long conversations as users of `openrouter` for Python have them: nothing is kept for them."""

from openrouter import OpenRouter
from turns import BASE, go_on, url_of

client = OpenRouter(api_key="any", server_url=f"{BASE}/api/v1")
MODEL = "openai/gpt-5-image"
TOOL = {"type": "image_generation", "quality": "low"}


def ask(given, memory, tool=TOOL):
    size = {} if memory else {"size": "256x256"}
    if "parameters" in tool:
        tool = {**tool, "parameters": {**tool["parameters"], **size}}
    else:
        tool = {**tool, **size}
    return client.responses.send(model=MODEL, input=given, tools=[tool])


def user(words, *parts):
    return {"role": "user", "content": [{"type": "input_text", "text": words}, *parts]}


def whole_history(words, memory):
    history = [*memory.get("history", []), user(words)]
    response = ask(history, memory)
    items = [item.model_dump(by_alias=True, mode="json") for item in response.output]
    memory["history"] = [*history, *items]
    return response.output[0].result


def server_tool(words, memory):
    parameters = {"seed": 5, "quality": "low"}
    tool = {"type": "openrouter:image_generation", "parameters": parameters}
    history = [*memory.get("history", []), user(words)]
    response = ask(history, memory, tool)
    items = [item.model_dump(by_alias=True, mode="json") for item in response.output]
    memory["history"] = [*history, *items]
    return response.output[0].result


def data_urls(words, memory):
    url = memory.get("url")
    parts = [{"type": "input_image", "detail": "auto", "image_url": url}] if url else []
    response = ask([user(words, *parts)], memory)
    memory["url"] = url_of(response.output[0].result)
    return response.output[0].result


def images(words, memory):
    url = memory.get("url")
    more = {"input_references": [{"type": "image_url", "image_url": {"url": url}}]} if url else {}
    if not url:
        more["size"] = "256x256"
    reply = client.images.generate(model=MODEL, prompt=words, seed=5, quality="low", **more)
    memory["url"] = url_of(reply.data[0].b64_json)
    return reply.data[0].b64_json


def chat(words, memory):
    messages = [*memory.get("messages", []), {"role": "user", "content": words}]
    size = {} if memory else {"size": "256x256"}
    reply = client.chat.send(
        model=MODEL,
        messages=messages,
        modalities=["image", "text"],
        image_config={"seed": 5, "quality": "low", **size},
    )
    message = reply.choices[0].message.model_dump(by_alias=True, mode="json")
    memory["messages"] = [*messages, message]
    return message["images"][0]["image_url"]["url"].partition(",")[2]


FORMS = (whole_history, server_tool, data_urls, images, chat)
go_on({form.__name__: form for form in FORMS}, 6)
