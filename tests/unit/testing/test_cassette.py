"""Pictures leave a body and come back to the byte, whatever else is in it."""

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.testing.cassette import bring_back, differences, put_aside

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
WEBP = b"RIFF\x00\x01\x00\x00WEBPVP8 " + bytes(100)
PICTURES = [
    *(PNG, WEBP, b"\xff\xd8\xff\xe0" + bytes(90), b"GIF89a" + bytes(80)),
]
TEXTS = st.sampled_from(
    [
        *(base64.b64encode(data).decode() for data in PICTURES),
        *("data:image/png;base64," + base64.b64encode(data).decode() for data in PICTURES),
        base64.b64encode(PNG).decode()[:-4] + "====",  # not as it would be written
        base64.b64encode(PNG).decode().replace("A", "A\n", 1),
        base64.b64encode(bytes(200)).decode(),  # base64 of something else
        "data:image/png;base64," + "!" * 80,
    ]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=12,
)


@given(JSON)
def test_what_is_put_aside_comes_back(value: Any) -> None:
    kept: dict[str, bytes] = {}

    written = put_aside(value, kept.__setitem__)

    assert bring_back(written, kept.__getitem__) == value
    assert all(data in PICTURES for data in kept.values())


@pytest.mark.parametrize(
    ("wanted", "found", "said"),
    [
        ({"a": 1}, {"a": 1}, []),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, ["`a.b` is 2, recorded is 1"]),
        ({"a": 1}, {"b": 1}, ["`a` is missing, recorded is 1", "`b` is 1, recorded is missing"]),
        ([1, {"a": 2}], [1, {"a": 3}], ["`[1].a` is 3, recorded is 2"]),
        ([1], [1, 2], ["`` is [1, 2], recorded is [1]"]),
        (1, True, []),
    ],
)
def test_differences_are_said_with_their_place(wanted: Any, found: Any, said: list[str]) -> None:
    assert differences(wanted, found) == said
