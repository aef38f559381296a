"""Edits over several turns through the official `openai` SDK, in every form that clients use.

Longer than most files because the forms of one thing are compared side by side.
"""

import base64
import io
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import numpy as np
import openai
import pytest
from openai import OpenAI
from openai.types.responses import Response
from PIL import Image

from tintype import Client
from tintype.app import running_server
from tintype.ids import response_of
from tintype.settings import ModelSettings, ServerSettings, Settings, StoreSettings
from tintype.testing.engine import ScriptedEngine
from tintype.testing.stores import ManualClock

TOOL: Any = {"type": "image_generation", "size": "256x256", "seed": 5}
EDIT: Any = {"type": "image_generation", "seed": 5}


def pixels_of(response: Any, index: int = 0) -> np.ndarray:
    calls = [item for item in response.output if item.type == "image_generation_call"]
    data = base64.b64decode(calls[index].result, validate=True)
    return np.asarray(Image.open(io.BytesIO(data))).astype(int)


def data_url(pixels: np.ndarray, file_format: str = "PNG") -> str:
    file = io.BytesIO()
    Image.fromarray(pixels.astype(np.uint8)).save(file, file_format, lossless=True)
    encoded = base64.b64encode(file.getvalue()).decode()
    return f"data:image/{file_format.lower()};base64,{encoded}"


def shown(*urls: str, text: str = "make it negative") -> Any:
    parts: list[Any] = [{"type": "input_text", "text": text}]
    parts += [{"type": "input_image", "image_url": url} for url in urls]
    return [{"role": "user", "content": parts}]


def picture(width: int = 256, height: int = 192, *, channels: int = 3) -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (height, width, channels), dtype=np.uint8)


def ask(client: OpenAI, given: Any, tool: Any = EDIT, **more: Any) -> Any:
    response = client.responses.create(model="gpt-5", input=given, tools=[tool], **more)
    assert response.status == "completed", response.error
    Response.model_validate(response.model_dump(), strict=True)
    return response


FORMS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "previous response": lambda first: {
        "given": "make it negative",
        "previous_response_id": first.id,
    },
    "id only": lambda first: {
        "given": [
            {"role": "user", "content": "make it negative"},
            {"type": "image_generation_call", "id": first.output[0].id},
        ]
    },
    "whole item": lambda first: {
        "given": [*first.output, {"role": "user", "content": "make it negative"}]
    },
    "null result and extra keys": lambda first: {
        "given": [
            {**first.output[0].model_dump(), "result": None, "of_tomorrow": 1},
            {"role": "user", "content": "make it negative"},
        ]
    },
    "reference": lambda first: {
        "given": [
            {"type": "item_reference", "id": first.output[0].id},
            {"role": "user", "content": "make it negative"},
        ]
    },
    "reference without a type": lambda first: {
        "given": [{"id": first.output[0].id}, {"role": "user", "content": "make it negative"}]
    },
    "data URL": lambda first: {
        "given": [
            {
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "make it negative"},
                    {
                        "type": "input_image",
                        "image_url": f"data:image/png;base64,{first.output[0].result}",
                    },
                ],
            }
        ]
    },
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("restart", [False, True])
def test_the_next_turn_edits_the_picture_of_the_last(
    serve, client_of, form: str, restart: bool
) -> None:
    with ExitStack() as servers:
        address = servers.enter_context(serve())
        first = ask(client_of(address), "a fox", TOOL)
        if restart:
            servers.close()
            address = servers.enter_context(serve())
        second = ask(client_of(address), **FORMS[form](first))
    assert second.output[0].action == "edit"
    assert second.output[0].size == "256x256"
    assert np.array_equal(pixels_of(second), 255 - pixels_of(first))


def test_ten_turns_deep_every_turn_builds_on_the_one_before(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        turns = [ask(client, "a fox", TOOL)]
        for _ in range(10):
            turns.append(ask(client, "negative", previous_response_id=turns[-1].id))
    assert np.array_equal(pixels_of(turns[1]), 255 - pixels_of(turns[0]))
    assert np.array_equal(pixels_of(turns[10]), pixels_of(turns[0]))


def test_words_choose_among_the_pictures_of_the_conversation(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        first = ask(client, "a fox", {**TOOL, "action": "generate"})
        second = ask(
            client, "an owl", {**TOOL, "action": "generate"}, previous_response_id=first.id
        )
        assert second.output[0].action == "generate"
        of_first, of_last = (
            ask(client, f"make {which} negative", previous_response_id=second.id)
            for which in ("the first picture", "it")
        )
    assert np.array_equal(pixels_of(of_first), 255 - pixels_of(first))
    assert np.array_equal(pixels_of(of_last), 255 - pixels_of(second))


def test_a_deleted_turn_leaves_the_later_ones_whole(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        first = ask(client, "a fox", TOOL)
        second = ask(client, "negative", previous_response_id=first.id)
        client.responses.delete(first.id)
        third = ask(client, "make the first picture negative", previous_response_id=second.id)
    assert np.array_equal(pixels_of(third), 255 - pixels_of(first))


def test_what_went_with_a_deleted_conversation_is_said_to_be_gone(tmp_path, client_of) -> None:
    clock = ManualClock()
    settings = Settings(
        server=ServerSettings(port=0),
        store=StoreSettings(folder=str(tmp_path), sweep_s=0.01),
        models=(ModelSettings(name="scripted", engine="scripted"),),
    )
    engines = {"scripted": ScriptedEngine()}
    with running_server(settings, engines=engines, clock=clock) as address:
        client = client_of(address)
        talk = client.conversations.create().id
        first = ask(client, "a fox", TOOL, conversation=talk)
        second = ask(client, "an owl", {**TOOL, "action": "generate"}, conversation=talk)
        client.conversations.delete(talk)
        client.responses.delete(first.id)
        clock.advance(3600)
        blobs = [path for path in (tmp_path / "blobs").rglob("*") if path.is_file()]
        for _ in range(500):  # requests, and sweeps meanwhile
            assert client.models.list().data
            if sum(path.exists() for path in blobs) == 1:
                break
        with pytest.raises(openai.NotFoundError, match="removed with it"):
            ask(client, "make the first one negative", previous_response_id=second.id)
        third = ask(client, "make it negative", previous_response_id=second.id)
    assert np.array_equal(pixels_of(third), 255 - pixels_of(second))


@pytest.mark.parametrize("output_format", ["png", "webp"])
def test_not_one_pixel_changes_outside_the_mask(serve, client_of, output_format: str) -> None:
    before = picture()
    mask = np.full((192, 256, 4), 255, dtype=np.uint8)
    mask[40:120, 60:200, 3] = 0
    mask[90:100, 90:100, 3] = 128
    content = [
        {"type": "input_text", "text": "negative"},
        {"type": "input_image", "image_url": data_url(before)},
    ]
    tool = {**EDIT, "input_image_mask": {"image_url": data_url(mask)}, "partial_images": 2}
    with serve() as address:
        events = list(
            client_of(address).responses.create(
                model="gpt-5",
                input=[{"role": "user", "content": content}],
                tools=[{**tool, "output_format": output_format}],
                stream=True,
            )
        )
        after = pixels_of(events[-1].response)
    stays = mask[:, :, 3] == 255
    assert np.abs(after - before)[stays].max() == 0
    assert np.array_equal(after[70:80, 100:150], 255 - before.astype(int)[70:80, 100:150])
    for event in events:
        if event.type.endswith("partial_image"):
            data = base64.b64decode(event.partial_image_b64)
            shown = np.asarray(Image.open(io.BytesIO(data))).astype(int)
            assert np.abs(shown - before)[stays].max() == 0


MASK = np.full((192, 256, 4), 255, dtype=np.uint8)


@pytest.mark.parametrize(
    ("mask", "words"),
    [
        (MASK[:, :, :3], "alpha"),
        (MASK, "opaque everywhere"),
        (MASK * 0, "transparent everywhere"),
        (MASK[:100], "same size"),
    ],
)
def test_a_mask_that_means_nothing_is_refused(serve, client_of, mask: Any, words: str) -> None:
    content = [
        {"type": "input_text", "text": "negative"},
        {"type": "input_image", "image_url": data_url(picture())},
    ]
    with serve() as address, pytest.raises(openai.BadRequestError, match=words) as caught:
        ask(
            client_of(address),
            [{"role": "user", "content": content}],
            {**EDIT, "input_image_mask": {"image_url": data_url(mask)}},
        )
    assert caught.value.param == "tools[0].input_image_mask.image_url"
    assert caught.value.code == "invalid_image"


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://example.com/fox.png", "invalid_image_url"),
        ("ftp://example.com/fox.png", "invalid_image_url"),
        ("data:image/png;base64,####", "invalid_base64_image"),
        ("data:image/png;base64,", "empty_image_file"),
        ("data:image/png;base64," + base64.b64encode(b"GIF89a").decode(), None),
        (data_url(picture())[: 22 + 2000], "image_parse_error"),
        (data_url(picture(8, 8)), "image_too_small"),
    ],
)
def test_what_is_no_picture_is_refused_with_its_path(serve, client_of, url: str, code: Any) -> None:
    engine = ScriptedEngine()
    content = [{"type": "input_text", "text": "x"}, {"type": "input_image", "image_url": url}]
    with serve(engine) as address, pytest.raises(openai.BadRequestError) as caught:
        ask(client_of(address), [{"role": "user", "content": content}])
    assert caught.value.param == "input[0].content[1].image_url"
    assert caught.value.code == (code or "unsupported_image_media_type")
    assert engine.jobs == []


@pytest.mark.parametrize(
    ("mask", "mask_format", "words"),
    [
        (MASK[:, :, :3], "white", "white everywhere"),
        (MASK[:, :, :3] * 0, "white", "black everywhere"),
        (MASK[:, :, :3], "black", "white everywhere: nothing"),
        (MASK[:, :, :3] * 0, "black", "black everywhere; leave it out"),
        (np.where(np.arange(256)[:, None] < 9, 0, MASK), "white", "transparent parts"),
    ],
)
def test_a_greyscale_mask_that_means_nothing_is_refused(
    serve, client_of, mask: Any, mask_format: str, words: str
) -> None:
    with serve() as address, pytest.raises(openai.BadRequestError, match=words) as caught:
        ask(
            client_of(address),
            shown(data_url(picture())),
            {
                **EDIT,
                "input_image_mask": {"image_url": data_url(mask)},
                "mask_format": mask_format,
            },
        )
    assert caught.value.param == "tools[0].input_image_mask.image_url"
    assert caught.value.code == "invalid_image"


@pytest.mark.parametrize(
    ("given", "change", "param", "code"),
    [
        ("a fox", {"strength": 0.5}, "strength", "invalid_value"),
        ("a fox", {"strength": 0.5, "action": "generate"}, "strength", "invalid_value"),
        ("a fox", {"input_fidelity": "high"}, "input_fidelity", "invalid_input_fidelity_model"),
        ("a fox", {"mask_format": "white"}, "mask_format", "invalid_value"),
        ("a fox", {"action": "edit"}, "action", "invalid_value"),
        (None, {"strength": 1.5}, "strength", "decimal_above_max_value"),
        (None, {"strength": "much"}, "strength", "invalid_type"),
        (None, {"mask_format": "white"}, "mask_format", "invalid_value"),
        (None, {"mask_format": "grey"}, "mask_format", "invalid_value"),
        (None, {"input_fidelity": "low"}, "input_fidelity", "invalid_input_fidelity_model"),
    ],
)
def test_what_only_edits_have_is_refused_by_name_where_it_means_nothing(
    serve, client_of, given: Any, change: Any, param: str, code: str
) -> None:
    engine = ScriptedEngine()
    with serve(engine) as address, pytest.raises(openai.BadRequestError) as caught:
        ask(client_of(address), given or shown(data_url(picture())), {**EDIT, **change})
    assert (caught.value.param, caught.value.code) == (f"tools[0].{param}", code)
    assert engine.jobs == []


def test_strength_and_fidelity_reach_the_engine_and_are_echoed(serve, client_of) -> None:
    engine = ScriptedEngine(has_fidelity=True)
    before = picture()
    with serve(engine) as address:
        client = client_of(address)
        tool = {**EDIT, "strength": 0.25, "input_fidelity": "high"}
        response = ask(client, shown(data_url(before)), tool)
        plain = ask(client, shown(data_url(before)))
    weaker = np.rint(before + np.float32(0.25) * (255 - 2 * before.astype(np.float32)))
    assert np.array_equal(pixels_of(response), weaker)
    assert np.array_equal(pixels_of(plain), 255 - before.astype(int))
    assert [(job.strength, job.fidelity) for job in engine.jobs] == [(0.25, "high"), (None, None)]
    echoed = response.tools[0].model_dump()
    assert (echoed["strength"], echoed["input_fidelity"]) == (0.25, "high")
    assert plain.tools[0].model_dump().keys() & {"strength", "mask_format"} == set()


def test_our_own_client_has_names_for_what_is_ours(serve) -> None:
    before = picture(64, 64)
    mask = np.zeros((64, 64), np.uint8)
    mask[:, 32:] = 255
    with serve() as address, Client(address.url) as client:
        edited = client.edit(
            Image.fromarray(before),
            "make it negative",
            mask=Image.fromarray(mask),
            mask_format="white",
            strength=0.5,
            file_metadata="none",
        )
    difference = np.abs(np.asarray(Image.open(io.BytesIO(edited.image))).astype(int) - before)
    assert difference[:, :32].max() == 0
    assert 100 < difference[:, 48:].max() <= 128
    assert b"xmpmeta" not in edited.image


def test_sixteen_pictures_are_taken_in_order_and_the_seventeenth_is_named(serve, client_of) -> None:
    engine = ScriptedEngine()
    pictures = [picture(16 + index, 16) for index in range(17)]
    parts = [{"type": "input_image", "image_url": data_url(one)} for one in pictures]
    with serve(engine) as address:
        client = client_of(address)
        said = {"type": "input_text", "text": "make it negative"}
        ask(client, [{"role": "user", "content": [said, *parts[:16]]}])
        with pytest.raises(openai.BadRequestError, match="at most 16") as caught:
            ask(client, [{"role": "user", "content": [said, *parts]}])
    assert [source.pixels.shape[1] for source in engine.jobs[0].sources] == list(range(16, 32))
    assert caught.value.param == "input[0].content[17].image_url"
    assert caught.value.code == "array_above_max_length"


def test_a_whole_history_sent_back_means_the_same_as_its_name(serve, client_of) -> None:
    """The pictures of past turns are not what the present one brings."""
    drawn = {**TOOL, "action": "generate"}
    with serve() as address:
        client = client_of(address)
        history: list[Any] = [{"role": "user", "content": "a fox"}]
        turns = [ask(client, history, TOOL, store=False)]
        for words in ("negative", "an owl", "negative", "negative"):
            history += [*turns[-1].output, {"role": "user", "content": words}]
            turns.append(ask(client, history, drawn if "owl" in words else EDIT, store=False))
        history += [*turns[-1].output, {"role": "user", "content": "make the first one negative"}]
        first_again = ask(client, history, store=False)
        brought = ask(client, [*history[:-1], *shown(data_url(picture()))], store=False)
        without_messages = ask(
            client,
            [item for item in history if getattr(item, "type", "") != "message"],
            store=False,
        )
    fox, negative, owl, owl_negative, owl_again = (pixels_of(turn) for turn in turns)
    assert np.array_equal(negative, 255 - fox)
    assert not np.array_equal(owl, fox)
    assert np.array_equal(owl_negative, 255 - owl)
    assert np.array_equal(owl_again, owl)
    assert np.array_equal(pixels_of(first_again), 255 - fox)
    assert np.array_equal(pixels_of(without_messages), 255 - fox)
    assert np.array_equal(pixels_of(brought), 255 - picture().astype(int))


def test_a_failed_picture_that_is_sent_back_is_no_picture(serve, client_of) -> None:
    engine = ScriptedEngine(fails_at_step=2, fails_in_job=1)
    with serve(engine) as address:
        client = client_of(address)
        first = ask(client, "a fox", {**TOOL, "n": 2})
        assert first.output[1].status == "failed"
        second = ask(client, [*first.output, {"role": "user", "content": "negative"}])
    assert np.array_equal(pixels_of(second), 255 - pixels_of(first))


def test_unknown_items_and_unstored_ones_are_a_404(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        secret = ask(client, "a fox", TOOL, store=False)
        for item_id in ("ig_unknown", secret.output[0].id):
            with pytest.raises(openai.NotFoundError, match=item_id):
                ask(
                    client,
                    [
                        {"type": "image_generation_call", "id": item_id},
                        {"role": "user", "content": "x"},
                    ],
                )
        with pytest.raises(openai.BadRequestError, match=secret.id) as caught:
            ask(client, "x", previous_response_id=secret.id)
        assert caught.value.code == "previous_response_not_found"
        whole = ask(client, [*secret.output, {"role": "user", "content": "x"}], store=False)
    assert np.array_equal(pixels_of(whole), 255 - pixels_of(secret))


@pytest.mark.parametrize("kind", ["image_generation_call", "item_reference"])
def test_an_id_of_the_clients_own_holds_in_its_conversation(serve, client_of, kind: str) -> None:
    before = picture()
    whole = {"type": "image_generation_call", "id": "ig_of_another_server", "status": "completed"}
    whole["result"] = data_url(before).partition(",")[2]
    named: Any = [
        {"role": "user", "content": "make it negative"},
        {"type": kind, "id": "ig_of_another_server"},
    ]
    answer = {"role": "assistant", "content": "Here you are."}
    with serve() as address:
        client = client_of(address)
        first = ask(client, [whole, {"role": "user", "content": "make it night"}])
        second = ask(client, "make it night", previous_response_id=first.id)
        held = client.conversations.create(items=[whole])
        for given, more in (
            (named, {"previous_response_id": first.id}),
            (named, {"previous_response_id": second.id}),
            (named, {"conversation": held.id}),
            (named, {"conversation": held.id}),
            ([whole, answer, *named], {}),
        ):
            assert np.array_equal(pixels_of(ask(client, given, **more)), 255 - before)
        for more in ({}, {"conversation": client.conversations.create().id}):
            with pytest.raises(openai.NotFoundError) as caught:
                ask(client, named, **more)
            assert caught.value.param == "input[1]"


def test_messages_are_named_by_their_ids_as_pictures_are(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        first = ask(client, "a fox", TOOL)
        secret = ask(client, "a fox", TOOL, store=False)
        said = {"role": "user", "content": "make it negative"}
        references = [{"type": "item_reference", "id": item.id} for item in first.output]
        second = ask(client, [*references, said])
        listed = list(client.responses.input_items.list(second.id, order="asc"))
        conversation = client.conversations.create(items=[*references, said])
        kept = list(client.conversations.items.list(conversation.id, order="asc"))
        for unknown in (secret.output[1].id, f"msg_{'0' * 34}", "msg_none"):
            with pytest.raises(openai.NotFoundError, match=unknown) as caught:
                ask(client, [{"type": "item_reference", "id": unknown}, said])
            assert caught.value.param == "input[0]"
    assert np.array_equal(pixels_of(second), 255 - pixels_of(first))
    for items in (listed, kept):
        assert [item.type for item in items] == ["image_generation_call", "message", "message"]
        assert items[1].content == first.output[1].content


def test_messages_of_an_input_are_named_by_their_ids_with_their_pictures(serve, client_of) -> None:
    photo = picture()
    with serve() as address:
        client = client_of(address)
        first = ask(client, shown(data_url(photo), text="a fox"))
        asked = list(client.responses.input_items.list(first.id, order="asc"))
        assert response_of(asked[0].id) == first.id
        named = {"type": "item_reference", "id": asked[0].id}
        alone = ask(client, [named])
        answered = [{"type": "item_reference", "id": item.id} for item in first.output]
        later = ask(client, [named, *answered, {"role": "user", "content": "the first picture"}])
        listed = list(
            client.responses.input_items.list(
                later.id, order="asc", include=["message.input_image.image_url"]
            )
        )
        again = ask(client, [{"type": "item_reference", "id": listed[0].id}])
        conversation = client.conversations.create(items=[named])
        [kept] = client.conversations.items.list(conversation.id)
        in_conversation = ask(client, "make it negative", conversation=conversation.id)
        client.responses.delete(first.id)
        with pytest.raises(openai.NotFoundError) as caught:
            ask(client, [named])
        assert caught.value.param == "input[0]"
    for edited in (first, alone, later, again, in_conversation):
        assert np.array_equal(pixels_of(edited), 255 - photo)
    assert [item.type for item in listed] == ["message", "image_generation_call"] + 2 * ["message"]
    assert listed[0].role == kept.role == "user"
    assert listed[0].content[0] == asked[0].content[0]
    assert listed[0].content[1].image_url == data_url(photo)


def test_a_picture_of_an_input_without_an_id_gets_one_that_works(serve, client_of) -> None:
    photo = picture()
    result = data_url(photo).partition(",")[2]
    said = {"role": "user", "content": "make it negative"}
    with serve() as address:
        client = client_of(address)
        first = ask(client, [{"type": "image_generation_call", "result": result}, said])
        [shown_item, _] = client.responses.input_items.list(first.id, order="asc")
        for kind in ("item_reference", "image_generation_call"):
            named = ask(client, [{"type": kind, "id": shown_item.id}, said])
            assert np.array_equal(pixels_of(named), 255 - photo)
        for unknown in (shown_item.id + "0", f"item_{'0' * 32}i00"):
            with pytest.raises(openai.NotFoundError, match=unknown):
                ask(client, [{"type": "item_reference", "id": unknown}, said])


def test_an_engine_that_cannot_edit_says_so(serve, client_of) -> None:
    content = [
        {"type": "input_text", "text": "x"},
        {"type": "input_image", "image_url": data_url(picture())},
    ]
    with serve(ScriptedEngine(max_sources=0)) as address:
        client = client_of(address)
        with pytest.raises(openai.BadRequestError, match="cannot edit") as caught:
            ask(client, [{"role": "user", "content": content}])
        assert caught.value.param == "input[0].content[1].image_url"
        first = ask(client, "a fox", TOOL)
        second = ask(client, "an owl", TOOL, previous_response_id=first.id)
    assert second.output[0].action == "generate"


def test_pictures_are_listed_with_the_input(serve, client_of) -> None:
    url = data_url(picture())
    content = [{"type": "input_text", "text": "x"}, {"type": "input_image", "image_url": url}]
    with serve() as address:
        client = client_of(address)
        first = ask(client, "a fox", TOOL)
        second = ask(client, [*first.output, {"role": "user", "content": content}])
        plain = list(client.responses.input_items.list(second.id, order="asc"))
        included = list(
            client.responses.input_items.list(
                second.id, order="asc", include=["message.input_image.image_url"]
            )
        )
    assert plain[0].result == first.output[0].result
    assert plain[2].content[1].image_url is None
    assert included[2].content[1].image_url == url


def test_orientation_alpha_and_greyscale_are_understood(serve, client_of) -> None:
    upright = picture(64, 32)
    file = io.BytesIO()
    image = Image.fromarray(upright).transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held turned
    image.save(file, "PNG", exif=exif)
    turned = "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()
    clear = picture(64, 32, channels=4)
    grey = picture(64, 32)[:, :, 0]

    def edit(client: OpenAI, url: str) -> np.ndarray:
        content = [{"type": "input_text", "text": "x"}, {"type": "input_image", "image_url": url}]
        return pixels_of(ask(client, [{"role": "user", "content": content}]))

    with serve() as address:
        client = client_of(address)
        from_turned, from_clear, from_grey = (
            edit(client, url) for url in (turned, data_url(clear), data_url(grey))
        )
    assert np.array_equal(from_turned, 255 - upright.astype(int))
    assert np.array_equal(from_clear[:, :, 3], clear[:, :, 3])
    assert np.array_equal(from_grey[:, :, 0], 255 - grey.astype(int))


def test_several_pictures_come_in_order_with_seeds_of_their_own(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        events = list(
            client.responses.create(
                model="gpt-5",
                input="a fox",
                tools=[{**TOOL, "n": 3, "partial_images": 1}],
                stream=True,
            )
        )
        by_words = ask(client, "Two pictures of a fox", TOOL)
        capped = ask(client, "a fox", {**TOOL, "n": 5}, max_tool_calls=2)
    response = events[-1].response
    calls = [item for item in response.output if item.type == "image_generation_call"]
    assert [call.seed for call in calls] == [5, 6, 7]
    assert len({call.result for call in calls}) == 3
    assert [item.type for item in response.output][-1] == "message"
    added = [event.output_index for event in events if event.type == "response.output_item.added"]
    assert added == [0, 1, 2, 3]
    for made in (by_words, capped):
        assert sum(item.type == "image_generation_call" for item in made.output) == 2


def test_a_failed_picture_stands_beside_the_good_ones(serve, client_of) -> None:
    engine = ScriptedEngine(fails_at_step=2, fails_in_job=1)
    with serve(engine) as address:
        response = ask(client_of(address), "a fox", {**TOOL, "n": 3})
    calls = [item for item in response.output if item.type == "image_generation_call"]
    assert [call.status for call in calls] == ["completed", "failed", "completed"]
    assert calls[1].result == ""
    assert "script" in calls[1].error.message


def test_all_pictures_failing_is_a_failed_response(serve, client_of) -> None:
    with serve(ScriptedEngine(fails_at_step=2)) as address:
        response = client_of(address).responses.create(
            model="gpt-5", input="a fox", tools=[{**TOOL, "n": 2}]
        )
    assert response.status == "failed"
