"""What is wrong within an input item is the caller's fault, and is said with its path."""

from typing import Any

import msgspec
import pytest

from tintype.errors import InvalidRequest
from tintype.service.input import read_input


@pytest.mark.parametrize(
    ("item", "param"),
    [
        (5, "input[0]"),
        ({"type": 5}, "input[0].type"),
        ({"role": "user", "content": 5}, "input[0].content"),
        (
            {"role": "user", "content": [{"type": "input_image", "image_url": 5}]},
            "input[0].content[0].image_url",
        ),
    ],
)
def test_a_wrong_type_is_a_400_with_its_path(item: Any, param: str) -> None:
    raw = msgspec.Raw(msgspec.json.encode(item))
    with pytest.raises(InvalidRequest) as caught:
        read_input([raw], make_id)
    assert (caught.value.param, caught.value.code) == (param, "invalid_type")


def make_id(kind: str, index: int) -> str:
    return f"{kind}_{index}"


def reader(items: list[Any]) -> Any:
    return read_input([msgspec.Raw(msgspec.json.encode(item)) for item in items], make_id)


@pytest.mark.parametrize(
    ("item", "param", "code"),
    [
        ({"type": "message", "content": "a fox"}, "input[0].role", "missing_required_parameter"),
        ({"role": "robot", "content": "a fox"}, "input[0].role", "invalid_value"),
        (
            {"role": "user", "content": [{"type": ["input_text"], "text": "a fox"}]},
            "input[0].content[0].type",
            "invalid_type",
        ),
        (
            {"role": "user", "content": [{"type": "input_image"}]},
            "input[0].content[0].image_url",
            "missing_required_parameter",
        ),
        (
            {"role": "user", "content": [{"type": "input_image", "image_url": {"url": 5}}]},
            "input[0].content[0].image_url.url",
            "invalid_type",
        ),
        (
            {"role": "user", "content": [{"type": "input_image", "file_id": 5}]},
            "input[0].content[0].file_id",
            "invalid_type",
        ),
        ({"type": "image_generation_call"}, "input[0]", "missing_required_parameter"),
        ({"type": "image_generation_call", "result": 5}, "input[0].result", "invalid_type"),
    ],
)
def test_what_is_wrong_in_an_item_is_said_with_its_path(item: Any, param: str, code: str) -> None:
    with pytest.raises(InvalidRequest) as caught:
        reader([item])
    assert (caught.value.param, caught.value.code) == (param, code)


def test_keys_that_mean_nothing_in_an_item_are_not_looked_at() -> None:
    found = reader(
        [
            {"type": "image_generation_call", "id": "ig_1", "result": None, "content": 5, "x": {}},
            {"type": "image_generation_call", "id": "ig_2", "result": "", "x": 5},
            {"type": "reasoning", "id": "rs_1", "content": [{"text": 5}], "summary": [{}]},
            {"type": "function_call_output", "call_id": "c", "output": "done"},
        ]
    )
    assert [(ref.kind, ref.value) for ref in found.pictures] == [("item", "ig_1"), ("item", "ig_2")]
    assert found.items[2] == {
        "type": "reasoning",
        "id": "rs_1",
        "content": [{"text": 5}],
        "summary": [{}],
    }
    assert found.items[3]["output"] == "done"


def test_a_picture_stays_where_it_is_in_the_body() -> None:
    data = "data:image/png;base64," + "A" * 100_000
    part = {"type": "input_image", "image_url": data}
    found = reader(
        [
            {"role": "user", "content": [part]},
            {"type": "image_generation_call", "result": data},
            {"role": "user", "content": [{"type": "input_image", "image_url": {"url": data}}]},
        ]
    )
    assert [type(ref.value) for ref in found.pictures] == [msgspec.Raw] * 3
    assert {msgspec.json.decode(ref.value) for ref in found.pictures} == {data}
