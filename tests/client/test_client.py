"""What a client's users do, sync and async, against Tintype and against the hosted shapes.

Both dialects, one file: whatever the server speaks, the same code gets the same things.
"""

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from openai import OpenAI
from PIL import Image

from hosted import Server, hosted
from tintype.client import Completed, Failed, FinishedImage, Generating, PartialImage, Picture
from tintype.errors import (
    BadCall,
    CallError,
    ContentBlocked,
    InvalidRequest,
    NothingThere,
    PaymentRequired,
    PictureFailed,
    StreamCut,
)
from tintype.protocol import ResponsesImageGenerationCall
from tintype.protocol.reading import Response
from tintype.testing.engine import ScriptedEngine

TOOLS = [{"type": "image_generation"}]


def test_a_picture_is_drawn_in_one_call(client: Any, server: Server, tmp_path: Path) -> None:
    result = client.generate("a red fox", **server.model)

    path = result.image.save(tmp_path / "new" / "fox.png")
    with Image.open(path) as opened:
        assert opened.format == "PNG"
    assert path.read_bytes() == result.image
    assert result.images == [result.image]
    assert isinstance(result.image, bytes)
    assert isinstance(result.call, ResponsesImageGenerationCall)
    assert result.call.status == "completed"
    assert result.usage.total_tokens > 0
    assert isinstance(result.response, Response)
    assert result.response.calls[0].result == result.call.result


def test_what_can_be_shown_comes_in_order(client: Any, server: Server) -> None:
    shown: list[Any] = []

    result = client.generate(
        "a red fox", partial_images=2, on_progress=shown.append, **server.model
    )

    kinds = [type(step) for step in shown]
    partials = kinds.count(PartialImage)
    assert kinds == [Generating, *[PartialImage] * partials, Completed]
    assert 1 <= partials <= 2
    assert [step.index for step in shown[1:-1]] == list(range(partials))
    assert all(step.image.format == "png" for step in shown[1:-1])
    assert bytes(shown[-1].result.image) == bytes(result.image)


def test_a_stream_ends_with_the_result(client: Any, server: Server) -> None:
    with client.stream("a red fox", **server.model) as stream:
        steps = list(stream)
        assert isinstance(steps[-1], Completed)
        assert stream.response_id == steps[-1].result.id
        assert stream.result().image == steps[-1].result.image


def test_a_picture_is_changed_in_the_next_turn(client: Any, server: Server) -> None:
    first = client.generate("a red fox", **server.model)
    second = first.edit("make it night")
    third = second.edit("and snow")

    assert third.image.format == "png"
    if server.hosted is None:
        assert second.call.action == third.call.action == "edit"
        assert second.image != first.image
    elif server.dialect == "openai":
        bodies = server.hosted.bodies
        assert [b.get("previous_response_id") for b in bodies] == [None, first.id, second.id]
        assert [len(b["input"]) for b in bodies] == [1, 1, 1]
    else:
        bodies = server.hosted.bodies
        kinds = [[item["type"] for item in b["input"]] for b in bodies]
        turn = ["message", "image_generation_call", "message"]
        assert kinds == [["message"], [*turn, "message"], [*turn, *turn, "message"]]
        assert bodies[1]["input"][1]["result"] == first.call.result
        assert {b["store"] for b in bodies} == {False}


def test_a_turn_whose_past_is_gone_brings_it_along(connect: Any) -> None:
    with hosted("openai") as server:
        client = connect(server.url, "k")
        first = client.generate("a red fox")
        server.forgets = True
        second = first.edit("make it night")
        assert second.image.format == "png"
        refused, whole = server.bodies[-2:]
        assert refused["previous_response_id"] == first.id
        assert "previous_response_id" not in whole
        assert [item["type"] for item in whole["input"]] == [
            *("message", "reasoning", "image_generation_call", "message", "message")
        ]


def test_a_picture_of_ones_own_is_changed(client: Any, server: Server) -> None:
    file = io.BytesIO()
    Image.new("RGB", (256, 256), (200, 60, 20)).save(file, "PNG")

    result = client.edit(file.getvalue(), "negative", size="256x256", **server.model)

    if server.hosted is None:
        assert result.call.action == "edit"
        assert tuple(result.image.array()[0, 0]) == (55, 195, 235)
    else:
        [body] = server.hosted.bodies
        [part, text] = body["input"][0]["content"]
        assert part["image_url"] == Picture(file.getvalue()).data_url()
        assert text == {"type": "input_text", "text": "negative"}


def test_a_mask_goes_along(client: Any, server: Server) -> None:
    source, mask = (
        Image.new("RGB", (256, 256), "red"),
        Image.new("RGBA", (256, 256), (0, 0, 0, 255)),
    )
    mask.paste((0, 0, 0, 0), (64, 64, 192, 192))

    result = client.edit(source, "negative", mask=mask, **server.model)

    if server.hosted is None:
        pixels = result.image.array()
        assert tuple(pixels[10, 10]) == (255, 0, 0)
        assert tuple(pixels[128, 128]) == (0, 255, 255)
    else:
        [tool] = server.hosted.bodies[0]["tools"]
        assert tool["input_image_mask"]["image_url"].startswith("data:image/png;base64,")


def test_a_response_is_made_and_typed(client: Any, server: Server) -> None:
    response = client.responses.create(
        model="openai/gpt-5-image", input="a red fox", tools=TOOLS, tool_choice="required"
    )

    assert isinstance(response, Response)
    assert response.status.is_final
    [call] = response.calls
    assert call.result


def test_the_events_of_a_response_come_typed_and_whole(client: Any, server: Server) -> None:
    fields: dict[str, Any] = {"model": "openai/gpt-5-image", "input": "a fox", "tools": TOOLS}
    with client.responses.stream(**fields) as stream:
        events = list(stream)
        response = stream.final_response()

    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert events[0].type == "response.created"
    assert events[-1].type == "response.completed"
    assert events[-1].response == response
    assert response.calls[0].result


def test_output_goes_back_in_as_it_came_out(client: Any, server: Server) -> None:
    fields: dict[str, Any] = {"model": "openai/gpt-5-image", "tools": TOOLS}
    first = client.responses.create(input="a red fox", **fields)
    message = {"role": "user", "content": "negative"}
    second = client.responses.create(input=[*first.output, message], **fields)

    assert second.calls[0].result
    if server.hosted is not None:
        sent = server.hosted.bodies[-1]["input"]
        assert sent[:-1] == [item.to_object() for item in first.output]
    else:
        assert second.calls[0].action == "edit"


def test_the_images_api_draws_and_edits(client: Any, server: Server) -> None:
    model = "openai/gpt-image-1" if server.dialect == "openrouter" else "gpt-image-1"
    drawn = client.images.generate("a red fox", model=model, size="256x256")
    edited = client.images.edit(drawn.image, "negative", model=model)

    for result in (drawn, edited):
        assert result.image.format == "png"
        assert len(result.images) == 1
        assert result.response.usage.total_tokens > 0
    steps = list(client.images.stream("a red fox", model=model, partial_images=1))
    assert [type(step) for step in steps] == [PartialImage, FinishedImage]
    assert steps[-1].image.format == "png"
    assert "b64_json" not in steps[-1].event


def test_models_are_listed(client: Any) -> None:
    models = list(client.models.list())
    assert models
    assert all(model.id for model in models)


def test_what_is_wrong_is_named_before_anything_is_drawn(client: Any, server: Server) -> None:
    with pytest.raises(BadCall) as caught:
        client.generate("a red fox", size="100x100", **server.model)

    error = caught.value
    assert (error.status, error.fault) == (400, "caller")
    assert error.request_id
    if server.name == "tintype-openai":
        assert (error.code, error.param) == ("invalid_value", "tools[0].size")
    with client.stream("a red fox", size="100x100", **server.model) as stream:
        [failed] = list(stream)
        assert isinstance(failed, Failed)
        assert isinstance(failed.error, BadCall)
        with pytest.raises(BadCall):
            stream.result()


def test_an_unknown_response_is_not_there(client: Any) -> None:
    for call in (client.responses.retrieve, client.responses.cancel, client.responses.delete):
        with pytest.raises(CallError) as caught:
            call("resp_unknown")
        assert caught.value.fault in {"caller", "server"}
    with pytest.raises(NothingThere):
        client.responses.retrieve("resp_unknown")


@pytest.mark.parametrize("how", ["store", "conversation"])
def test_a_turn_goes_on_from_wherever_the_last_one_is(serve: Any, connect: Any, how: str) -> None:
    with serve() as address, OpenAI(base_url=f"{address.url}/v1", api_key="k") as openai:
        talk = openai.conversations.create()
        option = {"store": False} if how == "store" else {"conversation": talk.id}
        first = connect(address.url).generate("a fox", size="256x256", **option)
        second = first.edit("negative").edit("negative")
        items = list(openai.conversations.items.list(talk.id, order="asc"))
    assert np.array_equal(second.image.array(), first.image.array())
    calls = [item for item in items if item.type == "image_generation_call"]
    assert len(calls) == (0 if how == "store" else 3)


def test_pictures_like_another_are_drawn_where_the_dialect_has_it(serve: Any, connect: Any) -> None:
    file = io.BytesIO()
    Image.new("RGB", (256, 256), "red").save(file, "PNG")
    with serve() as address:
        varied = connect(address.url).images.variation(file.getvalue(), n=2, size="256x256")
        assert [picture.format for picture in varied.images] == ["png", "png"]
        router = connect(f"{address.url}/api/v1")
        with pytest.raises(InvalidRequest, match="Only OpenAI's dialect"):
            router.images.variation(file.getvalue())
        with pytest.raises(InvalidRequest, match="no masks"):
            router.images.edit(file.getvalue(), "x", mask=file.getvalue())


@pytest.mark.parametrize("prefix", ["/v1", "/api/v1"])
def test_files_are_kept_and_used(serve: Any, connect: Any, tmp_path: Path, prefix: str) -> None:
    Image.new("RGB", (256, 256), "red").save(tmp_path / "red.png")
    with serve() as address:
        client = connect(address.url + prefix)
        made = client.files.create(tmp_path / "red.png", expires_after_s=3600)
        other = client.files.create(b"text", filename="note.txt", purpose="user_data")
        assert (made.filename, other.filename) == ("red.png", "note.txt")
        assert client.files.retrieve(made.id).id == made.id
        assert [file.id for file in client.files.list(limit=1)] == [other.id, made.id]
        assert [file.id for file in client.files.list(purpose="vision")] == [made.id]
        assert client.files.content(made.id) == (tmp_path / "red.png").read_bytes()
        model = {"model": "gpt-image-1"} if prefix == "/api/v1" else {}
        edited = client.edit(made, "negative", size="256x256", **model)
        assert tuple(edited.image.array()[0, 0]) == (0, 255, 255)
        client.files.delete(made.id)
        with pytest.raises(NothingThere):
            client.files.retrieve(made.id)


def test_a_background_response_is_followed_asked_about_and_cancelled(
    serve: Any, connect: Any
) -> None:
    fields: dict[str, Any] = {"input": "a fox", "tools": TOOLS, "background": True}
    with serve(ScriptedEngine(steps=1000, pause_s=0.01)) as address:
        client = connect(address.url)
        made = client.responses.create(**fields)
        assert not made.status.is_final
        [asked] = client.responses.input_items(made.id)
        assert asked.role == "user"
        with client.responses.follow(made.id) as events:
            assert next(events).type == "response.created"
        assert client.responses.cancel(made.id).status == "cancelled"
        assert client.responses.cancel(made.id).status == "cancelled"
        with client.responses.follow(made.id, starting_after=1) as events:
            kinds = [event.type for event in events]
            assert events.final_response().status == "cancelled"
        assert kinds[-1] == "response.cancelled"
        client.responses.delete(made.id)


def test_what_needs_a_server_that_keeps_is_refused_before_it_is_sent(
    serve: Any, connect: Any
) -> None:
    with serve() as address:
        client = connect(f"{address.url}/api/v1")
        for option in ({"in_background": True}, {"previous_response_id": "resp_1"}):
            with pytest.raises(InvalidRequest) as caught:
                client.generate("a fox", model="gpt-image-1", **option)
            assert [caught.value.param] == list(option)


def test_several_pictures_come_in_order(serve: Any, connect: Any) -> None:
    with serve() as address:
        result = connect(address.url).generate("a fox", n=3, size="256x256", seed=5)
    assert len(result.images) == len(set(result.images)) == 3
    assert [call.result for call in result.calls] == [call.result for call in result.response.calls]


def test_a_failed_picture_is_an_error_and_a_failed_response_is_not(
    serve: Any, connect: Any
) -> None:
    engine = ScriptedEngine(fails_at_step=2)
    with serve(engine) as address:
        client = connect(address.url)
        with pytest.raises(PictureFailed) as caught:
            client.generate("a fox")
        response = client.responses.create(input="a fox", tools=TOOLS)
    assert caught.value.fault == "server"
    assert caught.value.response_id
    assert response.status == "failed"
    assert response.error.message == caught.value.message


def test_stored_responses_are_listed_newest_first(serve: Any, connect: Any) -> None:
    with serve() as address:
        client = connect(address.url)
        made = [client.generate(f"fox {n}", size="256x256").id for n in range(5)]
        client.generate("not kept", store=False)

        listed = list(client.responses.list(limit=2))
        assert [response.id for response in listed] == made[::-1]
        assert [response.calls[0].result for response in listed] == [None] * 5
        assert [r.id for r in client.responses.list(order="asc", after=made[1])] == made[2:]
        with pytest.raises(NothingThere):
            list(client.responses.list(after="resp_unknown"))
        with pytest.raises(BadCall) as caught:
            list(client.responses.list(limit=101))
        assert caught.value.param == "limit"


@pytest.fixture(params=["openai", "openrouter"])
def recorded_server(request: pytest.FixtureRequest) -> Any:
    with hosted(request.param) as server:
        yield server


def test_a_call_that_came_too_soon_is_made_again_under_its_key(
    recorded_server: Any, connect: Any
) -> None:
    result = connect(recorded_server.url, "k").generate("a busy street")

    assert result.image.format == "png"
    keys = [headers["idempotency-key"] for _, _, headers, _ in recorded_server.requests]
    assert len(keys) == 2
    assert len(set(keys)) == 1


def test_each_call_has_a_key_of_its_own(recorded_server: Any, connect: Any) -> None:
    client = connect(recorded_server.url, "k")
    for _ in range(3):
        client.generate("a fox")
    client.generate("a fox", idempotency_key="mine")

    keys = [headers["idempotency-key"] for _, _, headers, _ in recorded_server.requests]
    assert len(set(keys)) == 4
    assert keys[-1] == "mine"


@pytest.mark.parametrize(
    ("prompt", "kind"), [("blocked", ContentBlocked), ("expensive", PaymentRequired)]
)
def test_both_envelopes_say_whose_fault_it_is(
    recorded_server: Any, connect: Any, prompt: str, kind: type[CallError]
) -> None:
    with pytest.raises(kind) as caught:
        connect(recorded_server.url, "k", max_retries=0).generate(prompt)

    assert caught.value.fault == "caller"
    assert caught.value.request_id == "req_0c4c"
    assert len(recorded_server.requests) == 1


def test_a_foreground_stream_that_is_cut_is_not_paid_for_twice(
    recorded_server: Any, connect: Any
) -> None:
    client = connect(recorded_server.url, "k")
    if recorded_server.shape == "openai":  # it is stored, and was done: it can be fetched
        assert client.generate("a cut flower").image.format == "png"
    else:
        with pytest.raises(StreamCut):
            client.generate("a cut flower")
    assert [method for method, *_ in recorded_server.requests].count("POST") == 1


def test_keys_and_headers_are_sent(recorded_server: Any, connect: Any) -> None:
    connect(recorded_server.url, "key-of-mine", headers={"X-Title": "App"}).generate("a fox")

    [(_, _, headers, _)] = recorded_server.requests
    assert headers["authorization"] == "Bearer key-of-mine"
    assert headers["x-title"] == "App"
    assert headers["user-agent"].startswith("tintype-python/")
    assert headers["accept"] == "text/event-stream"
