"""Pictures are taken out of a body before it is read, and nothing else about it changes."""

import base64
import os
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tintype.errors import InvalidRequest
from tintype.http.requests import read_typed
from tintype.http.taken_out import read_around_pictures
from tintype.protocol.codec import decode
from tintype.protocol.input import ImageUrl, InputItem
from tintype.protocol.responses import CreateResponse
from tintype.service.sources import read_data_url

DATA = os.urandom(60_000)
BASE64 = base64.b64encode(DATA).decode("ascii")
URL = f"data:image/png;base64,{BASE64}"


class Body(CreateResponse, forbid_unknown_fields=True):
    """A closed request."""

    input: str | list[InputItem] | None = None


def body_of(*items: object, **fields: object) -> bytes:
    return msgspec.json.encode({"input": items, **fields})


def user(url: object) -> dict[str, object]:
    parts = [{"type": "input_text", "text": "a fox"}, {"type": "input_image", "image_url": url}]
    return {"role": "user", "content": parts}


def plain(value: object) -> object:
    """Return a request with bytes for every picture in it, wherever it is."""
    match value:
        case msgspec.Struct():
            return {name: plain(getattr(value, name)) for name in value.__struct_fields__}
        case list():
            return [plain(entry) for entry in value]
        case msgspec.Raw() if bytes(value).startswith(b"{"):
            return plain(msgspec.json.decode(value, type=ImageUrl))
        case msgspec.Raw():
            try:
                return read_data_url(memoryview(value)[1:-1], "")
            except InvalidRequest:
                return bytes(value)
        case _:
            return value


@pytest.mark.parametrize(
    "body",
    [
        body_of(user(URL)),
        body_of(user({"url": URL})),
        body_of({"type": "image_generation_call", "id": "ig_1", "result": BASE64}),
        body_of(user(URL), {"id": "ig_1", "type": "image_generation_call", "result": BASE64}),
        body_of(
            user(URL), user({"url": URL, "detail": "high"}), user(URL), model="a fox " * 20_000
        ),
        body_of(user(URL), user('a "quoted" word')),
        b" " * 100_000 + body_of(user(URL)) + b"\n" * 100_000,
    ],
)
def test_pictures_are_taken_out_of_a_body(body: bytes) -> None:
    taken = read_around_pictures(body, Body)
    assert taken is not None
    assert plain(taken) == plain(decode(body, Body))
    assert body.count(BASE64.encode()) == str(plain(taken)).count(str(DATA))


@pytest.mark.parametrize(
    "body",
    [
        body_of(user("https://example.com/fox.png")),
        body_of(user(URL + "*")),
        body_of(user(URL)).replace(b"/", b"\\/"),  # as PHP writes it
        body_of(user("ä" * 70_000)),
        body_of(user(URL), instructions=BASE64),
        body_of({"role": "user", "content": BASE64}),
        body_of(user(URL), metadata={BASE64: "a"}),
        body_of(user(URL), tools=[{"type": "image_generation", "size": BASE64}]),
        body_of(user(URL), tool_choice={"type": BASE64}),
        body_of(user({"url": URL, "name": BASE64})),
        body_of({"type": "image_generation_call", "result": {"url": BASE64}}),
        body_of(user(URL)).replace(b'"image_url"', b'"image_url":"x","image_url"', 1)[:-1],
        b'{"input":[{"result":"%b","result":"x"}]}' % BASE64.encode(),
        b'{"input":"\\"%b"}' % BASE64.encode(),
        b'{"input":"%b\\""}' % BASE64.encode(),
        b'{"input" %b "a"}' % BASE64.encode(),
        b'{"input":%b}' % BASE64.encode(),
        b'{"input":"%b' % BASE64.encode(),
        b'{"input":[{"result":"%b"}],"model":"\xff"}' % BASE64.encode(),
        b'{"input":[{"result":"%b"}],"model":"\n"}' % BASE64.encode(),
        b'{"input":[{"result":"%b\n"}]}' % BASE64.encode(),
        b'{"input":[{"result":"%b"}],"what":1}' % BASE64.encode(),
    ],
)
def test_any_other_body_is_read_as_a_whole(body: bytes) -> None:
    assert read_around_pictures(body, Body) is None


def test_what_is_wrong_beside_a_picture_is_said_as_without_it() -> None:
    for fields, param in (({"model": 5}, "model"), ({"what": 1}, "what")):
        with pytest.raises(InvalidRequest) as caught:
            read_typed(body_of(user(URL), **fields), CreateResponse, is_strict=True)
        assert caught.value.param == param


URLS = st.sampled_from(["<url>", "<base64>", "<base64>=", "<url>?", "a", 'a"b'])
TEXTS = st.sampled_from(["a", 'a"b', "a\\", "ä/", '"', "", "<base64>"])
PARTS = st.fixed_dictionaries(
    {"type": st.sampled_from(["input_image", "input_text"])},
    optional={
        "text": TEXTS,
        "image_url": URLS | st.fixed_dictionaries({"url": URLS}, optional={"detail": TEXTS}),
    },
)
ITEMS = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(["message", "image_generation_call"]),
        "content": st.lists(PARTS, max_size=3) | TEXTS,
        "result": URLS | st.none(),
        "id": TEXTS,
    },
)
OTHERS = st.dictionaries(st.sampled_from(["model", "user", "what"]), TEXTS, max_size=1)


@settings(max_examples=60, deadline=None)
@given(
    items=st.lists(ITEMS, min_size=1, max_size=3),
    others=OTHERS,
    slash=st.sampled_from([b"/", b"\\/"]),
    damage=st.none() | st.tuples(st.floats(0, 1), st.binary(max_size=2)),
)
def test_a_body_means_the_same_with_its_pictures_taken_out(
    items: list[object], others: dict[str, object], slash: bytes, damage: Any
) -> None:
    body = body_of(*items, **others)
    body = body.replace(b"<url>", URL.encode()).replace(b"<base64>", BASE64.encode())
    body = body.replace(b"/", slash)
    if damage is not None:  # somewhere in it a byte is missing, or others stand there
        at = int(damage[0] * len(body))
        body = body[:at] + damage[1] + body[at + 1 :]
    taken = read_around_pictures(body, Body)
    if taken is not None:
        assert plain(taken) == plain(decode(body, Body))
