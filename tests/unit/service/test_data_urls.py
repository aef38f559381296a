"""Pictures inside of JSON are read where they stand, however their encoder wrote them."""

import base64
import os

import pytest

from tintype.errors import InvalidRequest
from tintype.service.sources import read_data_url

DATA = os.urandom(60_000)
BASE64 = base64.b64encode(DATA).decode()
URL = f"data:image/png;base64,{BASE64}"


@pytest.mark.parametrize(
    "text",
    [
        URL,
        BASE64,
        URL.encode(),
        BASE64.encode(),
        URL.replace("/", "\\/").encode(),  # as PHP writes it
        BASE64.replace("/", "\\/").encode(),
        f"DATA:;charset=utf-8;BASE64,{BASE64}",
        f"data:image/svg+xml;base64,{BASE64}",
    ],
)
def test_base64_is_read_in_every_form(text: str | bytes) -> None:
    assert read_data_url(text if isinstance(text, str) else memoryview(text), "x") == DATA


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (URL + "*", "invalid_base64_image"),
        (URL[:-3], "invalid_base64_image"),
        (f"data:image/png,{BASE64}", "invalid_image_url"),
        (f"data:image/png;{'a' * 300};base64,{BASE64}", "invalid_image_url"),
        ("file:///etc/passwd", "invalid_image_url"),
        ("ä" * 20_000, "invalid_base64_image"),
    ],
)
@pytest.mark.parametrize("is_view", [False, True])
def test_what_is_no_data_url_is_a_400(text: str, code: str, is_view: bool) -> None:
    with pytest.raises(InvalidRequest) as caught:
        read_data_url(memoryview(text.encode()) if is_view else text, "mask.image_url")
    assert (caught.value.param, caught.value.code) == ("mask.image_url", code)
