"""What is wrong within an input item is the caller's fault, and is said with its path."""

from typing import Any

import msgspec
import pytest

from tintype.errors import InvalidRequest
from tintype.ids import SystemEntropy
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
        read_input([raw], SystemEntropy())
    assert (caught.value.param, caught.value.code) == (param, "invalid_type")
