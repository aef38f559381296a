"""A body that names its pictures: it comes back whole, and no text of a user can name one."""

import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.protocol.codec import (
    BlobRef,
    as_blob_ref,
    decode,
    decode_template,
    encode,
    encode_template,
    split_template,
)
from tintype.protocol.events import (
    ErrorDetail,
    ResponseCompletedEvent,
    ResponseErrorEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseOutputItemDoneEvent,
    ResponseTextDoneEvent,
    read_template,
)
from tintype.protocol.items import ImageGenerationCall, Message, OutputText
from tintype.protocol.responses import CreateResponse, Response

ONE = BlobRef("1" * 64)
TWO = BlobRef("ab" * 32)
FORGED = f"\x00{ONE}\x00"
texts = st.one_of(
    st.text(),
    st.text(alphabet="\x00\"\\'\n\r1aF{}:, "),
    st.sampled_from(
        [FORGED, f'"{FORGED}"', "\\u0000", f"\\u0000{ONE}\\u0000", f"x{FORGED}y", "\x00"]
    ),
)


def finished(text: str) -> Response:
    """Return a response with two pictures, in which `text` stands wherever a user's text can."""
    body = encode(
        {
            "tools": [{"type": "image_generation", "size": text, text: text}],
            "instructions": text,
            "metadata": {text[:64]: text[:512]},
            "user": text,
        }
    )
    request = decode(body, CreateResponse)
    return Response(
        id="resp_1",
        created_at=1,
        status="completed",
        model=text,
        instructions=request.instructions,
        tools=request.tools or [],
        tool_choice={"type": text},
        metadata=request.metadata or {},
        user=request.user,
        output=[
            ImageGenerationCall(id="ig_1", status="completed", result=ONE, revised_prompt=text),
            ImageGenerationCall(
                id="ig_2", status="completed", result=TWO, size=text, warnings=[text]
            ),
            Message(id=text, status="completed", content=[OutputText(text=text)]),
        ],
    )


@given(texts)
def test_no_text_of_a_user_can_name_a_picture(text: str) -> None:
    event = ResponseCompletedEvent(sequence_number=1, response=finished(text))
    template = encode_template(event)

    pieces, digests = split_template(template)

    assert digests == [ONE, TWO]
    assert len(pieces) == 3
    assert template.count(b"\x00") == 4
    written = msgspec.json.decode(b"PICTURE".join(pieces))
    assert [item.get("result") for item in written["response"]["output"]] == [
        "PICTURE",
        "PICTURE",
        None,
    ]
    assert written["response"]["instructions"] == text
    assert written["response"]["output"][2]["content"][0]["text"] == text


@given(texts)
def test_a_template_reads_back_as_what_was_written(text: str) -> None:
    event = ResponseCompletedEvent(sequence_number=1, response=finished(text))

    read = read_template(encode_template(event))

    assert encode_template(read) == encode_template(event)
    assert isinstance(read, ResponseCompletedEvent)
    refs = [item.result for item in read.response.output if isinstance(item, ImageGenerationCall)]
    assert refs == [ONE, TWO]
    assert all(isinstance(ref, BlobRef) for ref in refs)


@given(texts)
def test_a_text_without_pictures_is_one_piece(text: str) -> None:
    events = [
        ResponseTextDoneEvent(
            sequence_number=1, item_id=text, output_index=0, content_index=0, text=text
        ),
        ResponseErrorEvent(
            sequence_number=1,
            code=text,
            message=text,
            error=ErrorDetail(type=text, code=text, message=text),
        ),
    ]
    for event in events:
        template = encode_template(event)

        assert split_template(template) == ([template], [])
        assert template == encode(event)
        assert read_template(template) == event


@pytest.mark.parametrize(
    "event",
    [
        ResponseOutputItemDoneEvent(
            sequence_number=4,
            output_index=0,
            item=ImageGenerationCall(id="ig_1", status="completed", result=TWO),
        ),
        ResponseOutputItemDoneEvent(
            sequence_number=4,
            output_index=0,
            item=ImageGenerationCall(id="ig_1", status="failed", result=""),
        ),
        ResponseImageGenCallPartialImageEvent(
            sequence_number=3,
            output_index=0,
            item_id="ig_1",
            partial_image_index=0,
            partial_image_b64=TWO,
        ),
    ],
)
def test_each_event_with_a_picture_has_its_reference_back(
    event: ResponseOutputItemDoneEvent | ResponseImageGenCallPartialImageEvent,
) -> None:
    read = read_template(encode_template(event))

    assert read == event
    assert encode_template(read) == encode_template(event)


def test_a_reference_has_no_plain_form() -> None:
    with pytest.raises(TypeError, match="BlobRef"):
        encode({"result": ONE})


def test_other_objects_have_no_wire_form_in_a_template_either() -> None:
    with pytest.raises(TypeError, match="complex"):
        encode_template({"result": 1j})


def test_a_reference_may_stand_anywhere() -> None:
    template = encode_template([ONE, {"a": [TWO, "x"]}])

    assert split_template(template) == ([b'["', b'",{"a":["', b'","x"]}]'], [ONE, TWO])
    assert decode_template(template, list[object]) == [FORGED, {"a": [f"\x00{TWO}\x00", "x"]}]


@given(texts)
def test_only_a_whole_digest_between_marks_is_a_reference(text: str) -> None:
    is_reference = re.fullmatch("\x00[0-9a-f]{64}\x00", text) is not None

    assert (as_blob_ref(text) is not None) == is_reference


def test_raw_json_cannot_smuggle_a_mark_in() -> None:
    for smuggled in [b'{"tools":["\x00"]}', b'{"tools":[\x00]}', b'{"tools":[1]\x00}']:
        with pytest.raises(Exception, match="not valid JSON"):
            decode(smuggled, CreateResponse)
