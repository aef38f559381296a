"""The mask of an image tool is told apart from it, and stays where it is in the body."""

from typing import Any

import msgspec
import pytest

from tintype.errors import InvalidRequest
from tintype.protocol.responses import CreateResponse
from tintype.service.request import ReadRequest, read_request
from tintype.testing.stores import CountingEntropy


def read(mask: object, *, is_split: bool = False) -> ReadRequest:
    fields = {"type": "image_generation", "size": "64x64", "input_image_mask": mask}
    tool: Any = {name: msgspec.Raw(msgspec.json.encode(value)) for name, value in fields.items()}
    if not is_split:
        tool = msgspec.Raw(msgspec.json.encode(tool))
    other = msgspec.Raw(b'{"type":"function","name":"a"}')
    return read_request(
        CreateResponse(input="a fox", tools=[other, tool]), entropy=CountingEntropy()
    )


@pytest.mark.parametrize("is_split", [False, True])
def test_a_mask_is_read_beside_its_tool(is_split: bool) -> None:
    found = read({"image_url": "data:image/png;base64,AAAA"}, is_split=is_split)
    assert found.tool is not None
    assert (found.tool.size, found.tool.input_image_mask) == ("64x64", None)
    assert found.mask is not None
    assert isinstance(found.mask.value, msgspec.Raw), "it was not copied"
    assert bytes(found.mask.value) == b'"data:image/png;base64,AAAA"'
    assert found.mask.at == "tools[1].input_image_mask.image_url"
    assert [bytes(tool) for tool in found.tools] == [b'{"type":"function","name":"a"}', b""]


def test_a_mask_may_be_a_file_or_none() -> None:
    found = read({"file_id": "file-1", "image_url": None}).mask
    assert found is not None
    assert (found.kind, found.value) == ("file", "file-1")
    assert found.at == "tools[1].input_image_mask.file_id"
    assert read(None).mask is None


@pytest.mark.parametrize(
    ("mask", "param", "code"),
    [
        (5, "input_image_mask", "invalid_type"),
        ({}, "input_image_mask.image_url", "missing_required_parameter"),
        ({"image_url": 5}, "input_image_mask.image_url", "invalid_type"),
        ({"file_id": 5}, "input_image_mask.file_id", "invalid_type"),
        ({"url": "x"}, "input_image_mask.url", "unknown_parameter"),
        ({"image_url": "x", "file_id": "y"}, "input_image_mask", "invalid_value"),
    ],
)
def test_a_wrong_mask_is_a_400_with_its_path(mask: object, param: str, code: str) -> None:
    with pytest.raises(InvalidRequest) as caught:
        read(mask)
    assert (caught.value.param, caught.value.code) == (f"tools[1].{param}", code)
