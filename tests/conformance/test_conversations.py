"""Conversations through the official `openai` SDK, image items kept whole."""

import base64
import io
from typing import Any

import numpy as np
import openai
import pytest
from PIL import Image

from tintype.testing.engine import ScriptedEngine

TOOL: Any = {"type": "image_generation", "size": "256x256", "seed": 5}
EDIT: Any = {"type": "image_generation", "seed": 5}


def pixels(encoded: str) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(encoded)))).astype(int)


def data_url() -> str:
    file = io.BytesIO()
    values = np.random.default_rng(4).integers(0, 256, (48, 64, 3), dtype=np.uint8)
    Image.fromarray(values).save(file, "PNG")
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()


def test_a_conversation_is_made_changed_and_removed(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        made = client.conversations.create(metadata={"topic": "foxes"})
        assert (made.object, made.metadata) == ("conversation", {"topic": "foxes"})
        assert client.conversations.retrieve(made.id) == made
        changed = client.conversations.update(made.id, metadata={"topic": "owls"})
        assert changed.metadata == {"topic": "owls"}
        deleted = client.conversations.delete(made.id)
        assert (deleted.object, deleted.deleted) == ("conversation.deleted", True)
        for call in (client.conversations.retrieve, client.conversations.delete):
            with pytest.raises(openai.NotFoundError, match=made.id):
                call(made.id)


def test_items_are_added_paged_read_and_removed(serve, client_of) -> None:
    messages: Any = [{"type": "message", "role": "user", "content": f"take {n}"} for n in range(5)]
    with serve() as address:
        client = client_of(address)
        talk = client.conversations.create(items=messages[:2])
        added = client.conversations.items.create(talk.id, items=messages[2:])
        assert [item.content[0].text for item in added.data] == ["take 2", "take 3", "take 4"]
        forward = list(client.conversations.items.list(talk.id, order="asc", limit=2))
        backward = list(client.conversations.items.list(talk.id, limit=2))
        assert [item.content[0].text for item in forward] == [f"take {n}" for n in range(5)]
        assert backward == forward[::-1]
        one = client.conversations.items.retrieve(forward[1].id, conversation_id=talk.id)
        assert one == forward[1]
        client.conversations.items.delete(forward[1].id, conversation_id=talk.id)
        with pytest.raises(openai.NotFoundError):
            client.conversations.items.retrieve(forward[1].id, conversation_id=talk.id)


def test_responses_read_and_extend_a_conversation_also_after_a_restart(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        talk = client.conversations.create()
        first = client.responses.create(
            model="gpt-5", input="a fox", tools=[TOOL], conversation=talk.id
        )
        assert first.conversation.id == talk.id
    with serve() as address:
        client = client_of(address)
        second = client.responses.create(
            model="gpt-5", input="negative", tools=[EDIT], conversation={"id": talk.id}
        )
        items = list(client.conversations.items.list(talk.id, order="asc"))
        client.responses.delete(first.id)
        kept = client.conversations.items.retrieve(items[1].id, conversation_id=talk.id)
    assert second.output[0].action == "edit"
    assert np.array_equal(pixels(second.output[0].result), 255 - pixels(first.output[0].result))
    kinds = ["message", "image_generation_call", "message"] * 2
    assert [item.type for item in items] == kinds
    assert items[1].result == first.output[0].result
    assert items[4].result == second.output[0].result
    assert kept.result == first.output[0].result, "it outlives its response"


def test_pictures_of_items_are_sources(serve, client_of) -> None:
    engine = ScriptedEngine()
    content = [
        {"type": "input_text", "text": "look"},
        {"type": "input_image", "image_url": data_url(), "detail": "auto"},
    ]
    with serve(engine) as address:
        client = client_of(address)
        talk = client.conversations.create(
            items=[{"type": "message", "role": "user", "content": content}]
        )
        client.responses.create(model="gpt-5", input="negative", tools=[EDIT], conversation=talk.id)
        plain = client.conversations.items.list(talk.id, order="asc").data[0]
        included = client.conversations.items.list(
            talk.id, order="asc", include=["message.input_image.image_url"]
        ).data[0]
    assert engine.jobs[0].sources[0].pixels.shape == (48, 64, 3)
    assert plain.content[1].image_url is None
    assert included.content[1].image_url == data_url()


def test_what_is_not_stored_is_not_added(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        talk = client.conversations.create()
        client.responses.create(
            model="gpt-5", input="a fox", tools=[TOOL], conversation=talk.id, store=False
        )
        assert list(client.conversations.items.list(talk.id)) == []


def test_a_failed_response_adds_nothing(serve, client_of) -> None:
    with serve(ScriptedEngine(fails_at_step=1)) as address:
        client = client_of(address)
        talk = client.conversations.create()
        response = client.responses.create(
            model="gpt-5", input="a fox", tools=[TOOL], conversation=talk.id
        )
        assert response.status == "failed"
        assert list(client.conversations.items.list(talk.id)) == []


@pytest.mark.parametrize(
    ("request_", "param", "error"),
    [
        ({"conversation": "conv_x"}, "conversation", openai.NotFoundError),
        (
            {"conversation": "conv_x", "previous_response_id": "resp_x"},
            "previous_response_id",
            openai.BadRequestError,
        ),
        ({"conversation": {"id": 3}}, "conversation.id", openai.BadRequestError),
    ],
)
def test_wrong_conversations_are_refused_by_name(
    serve, client_of, request_: Any, param: str, error: type[openai.APIStatusError]
) -> None:
    with serve() as address, pytest.raises(error) as caught:
        client_of(address).responses.create(model="gpt-5", input="a fox", tools=[TOOL], **request_)
    assert caught.value.param == param


@pytest.mark.parametrize(
    ("items", "param"),
    [
        ([{"type": "message", "role": "pope", "content": "x"}], "items[0].role"),
        ([{"type": "item_reference", "id": "ig_x"}], "items[0]"),
        ([{"type": "message", "role": "user", "content": "x"}] * 21, "items"),
    ],
)
def test_wrong_items_are_refused_by_name(serve, client_of, items: Any, param: str) -> None:
    with serve() as address, pytest.raises(openai.APIStatusError) as caught:
        client_of(address).conversations.create(items=items)
    assert caught.value.status_code in {400, 404}
    assert caught.value.param == param
