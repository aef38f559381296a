"""What a wrong body is told: the path, the code, and what would have been right."""

import sys
from typing import Annotated, Any, cast

import msgspec
import pytest

from tintype.errors import InvalidRequest
from tintype.http.requests import read_typed
from tintype.protocol.codec import decode, encode
from tintype.protocol.input import InputItem, InputPart
from tintype.protocol.responses import CreateResponse
from tintype.protocol.tools import ImageGenerationTool


def fault(data: bytes | str, kind: type[Any] = CreateResponse, at: str = "") -> InvalidRequest:
    with pytest.raises(InvalidRequest) as caught:
        decode(data if isinstance(data, bytes) else data.encode(), kind, at=at)
    return caught.value


@pytest.mark.parametrize(
    ("fields", "param", "code"),
    [
        ({"model": 3}, "model", "invalid_type"),
        ({"input": 3}, "input", "invalid_type"),
        ({"input": {}}, "input", "invalid_type"),
        ({"stream": "true"}, "stream", "invalid_type"),
        ({"stream": 1}, "stream", "invalid_type"),
        ({"tools": {}}, "tools", "invalid_type"),
        ({"stream_options": []}, "stream_options", "invalid_type"),
        (
            {"stream_options": {"include_obfuscation": 3}},
            "stream_options.include_obfuscation",
            "invalid_type",
        ),
        ({"include": ["a", 3]}, "include[1]", "invalid_type"),
        ({"metadata": {"a": 3}}, "metadata", "invalid_type"),
        ({"metadata": {"a": "x" * 513}}, "metadata", "string_above_max_length"),
        ({"metadata": {"x" * 65: "a"}}, "metadata", "string_above_max_length"),
        (
            {"metadata": {str(n): "" for n in range(17)}},
            "metadata",
            "object_above_max_properties",
        ),
        ({"safety_identifier": "x" * 65}, "safety_identifier", "string_above_max_length"),
        ({"temperature": 2.5}, "temperature", "decimal_above_max_value"),
        ({"temperature": -1}, "temperature", "decimal_below_min_value"),
        ({"top_logprobs": 21}, "top_logprobs", "integer_above_max_value"),
        ({"max_output_tokens": 15}, "max_output_tokens", "integer_below_min_value"),
        ({"max_output_tokens": 16.5}, "max_output_tokens", "invalid_type"),
        ({"truncation": "left"}, "truncation", "invalid_value"),
        ({"max_tool_calls": -(10**30)}, "max_tool_calls", "integer_below_min_value"),
        ({"max_tool_calls": msgspec.Raw(b"9" * 5000)}, "max_tool_calls", "invalid_value"),
        ({"max_tool_calls": msgspec.Raw(b"1e400")}, "max_tool_calls", "invalid_value"),
        ([], None, "invalid_type"),
        (3, None, "invalid_type"),
        (None, None, "invalid_type"),
    ],
)
def test_a_fault_has_its_path_and_code(fields: object, param: str | None, code: str) -> None:
    found = fault(msgspec.json.encode(fields))

    assert (found.param, found.code) == (param, code)
    assert found.status == 400
    assert (param or "body") in found.message or "Supported values" in found.message


@pytest.mark.parametrize(
    ("fields", "name", "code"),
    [
        ({"partial_images": 4}, "partial_images", "integer_above_max_value"),
        ({"partial_images": "2"}, "partial_images", "invalid_type"),
        ({"output_compression": -1}, "output_compression", "integer_below_min_value"),
        ({"quality": "ultra"}, "quality", "invalid_value"),
        ({"quality": 3}, "quality", "invalid_type"),
        ({"type": "function"}, "type", "invalid_value"),
        ({"input_image_mask": {"url": "x"}}, "input_image_mask.url", "unknown_parameter"),
    ],
)
def test_a_fault_in_a_tool_is_named_from_the_request_on(
    fields: dict[str, Any], name: str, code: str
) -> None:
    tool = {"type": "image_generation"} | fields

    found = fault(msgspec.json.encode(tool), ImageGenerationTool, "tools[0]")

    assert (found.param, found.code) == (f"tools[0].{name}", code)
    assert f"tools[0].{name}" in found.message or "Supported values" in found.message


def test_a_tool_that_is_no_object_is_named_itself() -> None:
    found = fault("3", ImageGenerationTool, "tools[0]")

    assert (found.param, found.code) == ("tools[0]", "invalid_type")


def test_a_fault_in_a_list_within_a_list_has_a_whole_path() -> None:
    assert fault("[1]", list[str], "input").param == "input[0]"
    assert fault('{"a":[{}]}', dict[str, list[str]]).param == "[0]"


class Pair(msgspec.Struct, forbid_unknown_fields=True):
    left: int
    right: Annotated[list[str], msgspec.Meta(min_length=1, max_length=2)] | None = None


def test_a_missing_key_is_named() -> None:
    found = fault("{}", Pair)

    assert (found.param, found.code) == ("left", "missing_required_parameter")
    assert found.message == "Missing required parameter: 'left'."
    assert fault("{}", Pair, "tools[2]").param == "tools[2].left"


def test_a_surplus_key_is_named() -> None:
    found = fault('{"left":1,"up":2}', Pair)

    assert (found.param, found.code) == ("up", "unknown_parameter")
    assert found.message == "Unknown parameter: 'up'."


def test_lengths_of_lists_are_told() -> None:
    assert fault('{"left":1,"right":[]}', Pair).code == "array_below_min_length"
    assert fault('{"left":1,"right":["","",""]}', Pair).code == "array_above_max_length"


def test_a_wrong_value_is_told_the_right_ones() -> None:
    found = fault(
        '{"type":"image_generation","output_format":"bmp"}', ImageGenerationTool, "tools[1]"
    )

    assert found.param == "tools[1].output_format"
    assert found.message == (
        "Invalid value: 'bmp'. Supported values are: 'gif', 'jpeg', 'png', 'svg', 'webp'."
    )


def test_a_wrong_type_is_told_the_right_one() -> None:
    assert fault('{"input":3}').message == (
        "Invalid type for 'input': expected a string or an array or null, "
        "but got an integer instead."
    )
    assert fault("[]").message == (
        "Invalid type for 'body': expected an object, but got an array instead."
    )


def test_a_bound_is_told() -> None:
    assert fault('{"temperature":3}').message == "Invalid 'temperature': expected a number <= 2."
    assert (
        fault('{"top_logprobs":99}').message == "Invalid 'top_logprobs': expected an integer <= 20."
    )


@pytest.mark.parametrize("field", ["truncation", "model", "sizes"])
def test_what_was_sent_is_not_sent_back_at_length(field: str) -> None:
    picture = "A" * 1_000_000

    if field == "sizes":
        found = fault(f'{{"left":1,"{picture}":1}}', Pair)
    else:
        found = fault(f'{{"{field}":{"3" if field == "model" else chr(34) + picture + chr(34)}}}')

    assert len(found.message) < 300
    assert len(found.param or "") < 100


@pytest.mark.parametrize("value", ["a`b", "a' - at `$.model`", "a\nb", "x" * 90, "\u0000", ""])
def test_a_value_with_quotes_of_its_own_is_still_found(value: str) -> None:
    found = fault(msgspec.json.encode({"truncation": value}))

    assert (found.param, found.code) == ("truncation", "invalid_value")
    assert "Supported values are: 'auto', 'disabled'." in found.message


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b'{"model":"x"',
        b'{"model":"x"}}',
        b"{'model':'x'}",
        b'{"model":NaN}',
        b'{"top_p":Infinity}',
        b'{"model":"a\nb"}',
        b'{"model":"\\ud800"}',
        b'{"model":"\xff"}',
        b'{"tools":[{"a":"\xff"}]}',  # in a part that nobody has read yet
        b'{"surplus":"\xff"}',
        b'{"surplus":"\xed\xa0\x80"}',
        b"\xef\xbb\xbf{}",
        b'{"surplus":' + b"[" * 100_000,
        b'{"tool_choice":' * 50_000,
        b'{"tools":' + b"[" * 50_000 + b"]" * 50_000 + b"}",
    ],
)
def test_what_is_not_json_is_a_fault_of_the_caller(data: bytes) -> None:
    found = fault(data)

    assert (found.param, found.code) == (None, "invalid_json")


@pytest.mark.parametrize("depth", [sys.getrecursionlimit(), 20_000])
def test_deep_json_beside_a_float_is_a_fault_of_the_caller_too(depth: int) -> None:
    deep = b'{"max_tool_calls":3.0,"surplus":' + b"[" * depth + b"]" * depth + b"}"

    assert fault(deep).code == "invalid_json"


def test_the_last_of_two_equal_keys_counts() -> None:
    assert decode(b'{"model":"a","model":"b"}', CreateResponse).model == "b"


@pytest.mark.parametrize("written", ["2", "2.0", "2e0", "20e-1"])
def test_a_whole_number_may_be_written_as_a_float(written: str) -> None:
    tool = decode(
        f'{{"type":"image_generation","partial_images":{written}}}'.encode(), ImageGenerationTool
    )

    assert tool.partial_images == 2
    assert type(tool.partial_images) is int


def test_a_float_beside_raw_json_leaves_its_meaning_alone() -> None:
    request = decode(
        b'{"max_tool_calls":2.0,"tools":[{"a":0.5,"b":"\\u0000\\n"}],"temperature":0.25}',
        CreateResponse,
    )

    assert request.max_tool_calls == 2
    assert request.temperature == 0.25
    assert request.tools is not None
    assert msgspec.json.decode(request.tools[0]) == {"a": 0.5, "b": "\x00\n"}


def test_a_raw_part_decodes_as_any_other() -> None:
    request = decode(
        '{"tools":[{"type":"image_generation","n":2.0,"size":"\N{FOX FACE}"}]}'.encode(),
        CreateResponse,
    )

    assert request.tools is not None
    tool = decode(request.tools[0], ImageGenerationTool, at="tools[0]")
    assert (tool.n, tool.size) == (2, "\N{FOX FACE}")


def test_utf8_is_checked_across_the_pieces_it_is_checked_in() -> None:
    for shift in range(4):
        text = "x" * ((1 << 20) - shift) + "\N{FOX FACE}" * 3
        assert decode(encode({"model": text}), CreateResponse).model == text


def test_a_picture_in_a_request_is_not_copied_on_the_way() -> None:
    text = b'"data:,' + b"A" * 20_000_000 + b'"'
    message = b'{"role":"user","content":[{"type":"input_image","image_url":' + text + b"}]}"
    other = b'{"type":"x","image_url":' + text + b"}"

    understood, _ = read_typed(b'{"input":[' + message + b"]}", CreateResponse, is_strict=True)
    open_, _ = read_typed(b'{"input":[' + other + b"]}", CreateResponse, is_strict=True)

    [item] = cast("list[InputItem]", understood.input)
    [part] = cast("list[InputPart]", item.content)
    assert memoryview(part.image_url) == text
    [raw] = cast("list[msgspec.Raw]", open_.input)
    for view in (memoryview(part.image_url), memoryview(raw)):
        assert view.obj is not None
        assert not isinstance(view.obj, bytes), "a view of the body, and not bytes of its own"
