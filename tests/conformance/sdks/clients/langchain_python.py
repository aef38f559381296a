"""What a user of `langchain-openai` writes."""

from cases import BASE, case, data_url, error_of, png
from langchain_core.messages import HumanMessage
from langchain_openai import ChatOpenAI


def painter(**tool):
    model = ChatOpenAI(
        model="gpt-5", base_url=f"{BASE}/v1", api_key="any", output_version="responses/v1"
    )
    return model.bind_tools([{"type": "image_generation", **tool}])


def picture_of(message):
    found = [block for block in message.content if block["type"] == "image_generation_call"]
    return found[0]["result"] if found else None


def facts_of(message):
    return {
        "types": [block["type"] for block in message.content],
        "standard": [block["type"] for block in message.content_blocks],
        "png": picture_of(message),
        "tokens": message.usage_metadata["total_tokens"],
    }


@case
def create():
    return facts_of(painter(size="256x256").invoke("a fox"))


@case
def stream():
    whole = None
    for chunk in painter(size="256x256").stream("a fox"):
        whole = chunk if whole is None else whole + chunk
    return facts_of(whole)


@case
def edit():
    """The next turn sends the history as it is: of the picture only its id."""
    first = painter(size="256x256").invoke("a fox")
    second = painter().invoke([HumanMessage("a fox"), first, HumanMessage("make it negative")])
    return {"before": picture_of(first), **facts_of(second)}


@case
def edit_of_previous():
    first = painter(size="256x256").invoke("a fox")
    second = painter().invoke(
        "make it negative", previous_response_id=first.response_metadata["id"]
    )
    return {"before": picture_of(first), **facts_of(second)}


@case
def edit_of_upload():
    source = data_url(png())
    message = HumanMessage(
        [
            {"type": "text", "text": "make it negative"},
            {"type": "image_url", "image_url": {"url": source}},
        ]
    )
    return {"before": source, **facts_of(painter().invoke([message]))}


@case
def failure():
    return error_of(lambda: painter(model="failing").invoke("a fox"))


@case
def failure_in_stream():
    return error_of(lambda: list(painter(model="failing").stream("a fox")))


@case
def bad_size():
    return error_of(
        lambda: painter(size="1000x1000").invoke("a fox"), "status_code", "code", "param"
    )


@case
def bad_size_of_stream():
    return error_of(
        lambda: list(painter(size="1000x1000").stream("a fox")), "status_code", "code", "param"
    )
