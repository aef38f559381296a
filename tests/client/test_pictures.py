"""Pictures as users hold them."""

import base64
import io
from pathlib import Path

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tintype.client import Picture
from tintype.client.pictures import read_base64
from tintype.client.sources import as_reference, as_sources, as_upload, read_picture
from tintype.errors import InvalidRequest
from tintype.protocol.reading import FileObject


def picture(format: str = "PNG", mode: str = "RGB") -> Picture:
    file = io.BytesIO()
    Image.new(mode, (5, 3), "red").save(file, format)
    return Picture(file.getvalue())


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP", "GIF"])
def test_the_bytes_say_what_they_are(format: str) -> None:
    made = picture(format)
    assert made.format == format.lower()
    assert made.media_type == f"image/{format.lower()}"
    assert made.pil().size == (5, 3)
    assert made.data_url().startswith(f"data:image/{format.lower()};base64,")


@pytest.mark.parametrize("head", [b"<svg ", b'<?xml version="1.0"?>\n<svg ', b"\n <!-- c --><svg "])
def test_a_vector_picture_is_one(head: bytes) -> None:
    made = Picture(head + b'xmlns="http://www.w3.org/2000/svg"/>')
    assert (made.format, made.media_type) == ("svg", "image/svg+xml")
    assert made._repr_svg_() == made.decode()


@given(st.binary(max_size=20).filter(lambda data: b"WEBP" not in data))
def test_other_bytes_are_not_guessed_at(data: bytes) -> None:
    assert Picture(b"\0" + data).format is None  # no picture begins so


def test_pixels_are_rows_of_columns_of_channels() -> None:
    assert picture().array().shape == (3, 5, 3)
    assert picture(mode="RGBA").array().shape == (3, 5, 4)
    assert picture(mode="L").array().shape == (3, 5, 3)
    assert picture().array().dtype == np.uint8


def test_notebooks_show_each_format_once() -> None:
    assert picture()._repr_png_() == bytes(picture())
    assert picture()._repr_jpeg_() is None
    assert picture()._repr_mimebundle_() == {}
    assert picture("JPEG")._repr_jpeg_() == bytes(picture("JPEG"))
    assert 'src="data:image/webp;' in picture("WEBP")._repr_mimebundle_()["text/html"]


def test_a_repr_never_floods_the_terminal() -> None:
    made = Picture(picture() * 1000)
    assert repr(made) == str(made) == f"<Picture image/png, {len(made):,} bytes>"


def test_a_picture_is_bytes(tmp_path: Path) -> None:
    made = picture()
    assert made == bytes(made)
    assert base64.b64encode(made).decode() in made.data_url()
    assert made.save(tmp_path / "a" / "b.png").read_bytes() == made


@given(st.binary(max_size=200), st.booleans())
def test_base64_is_read_from_json_as_from_text(data: bytes, is_url: bool) -> None:
    text = base64.b64encode(data).decode()
    if is_url:
        text = f"data:image/png;base64,{text}"
    raw = msgspec.Raw(msgspec.json.encode(text))
    escaped = msgspec.Raw(msgspec.json.encode(text).replace(b"/", b"\\/"))
    assert read_base64(text) == read_base64(raw) == read_base64(escaped) == data


@pytest.mark.parametrize("text", ["AAA", "A A=", "!!!!", "https://x.test/fox.png"])
def test_what_is_no_base64_is_an_error(text: str) -> None:
    for form in (text, msgspec.Raw(msgspec.json.encode(text))):
        with pytest.raises(ValueError, match=r"."):
            read_base64(form)


def test_a_source_is_what_a_caller_has(tmp_path: Path) -> None:
    made = picture()
    path = made.save(tmp_path / "fox.png")
    for source in (made, bytes(made), bytearray(made), path, str(path)):
        assert as_reference(source) == {"image_url": made.data_url()}
        assert read_picture(source) == made
    assert as_reference("file-abc") == as_reference(FileObject(id="file-abc"))
    assert as_reference("https://x.test/a.png") == {"image_url": "https://x.test/a.png"}
    assert read_picture(made.pil()).pil().size == (5, 3)
    assert as_sources("fox.png") == ["fox.png"]
    assert as_sources([made, "fox.png"]) == [made, "fox.png"]


def test_an_upload_needs_the_bytes() -> None:
    assert as_upload(picture("JPEG"), name="image").filename == "image.jpeg"
    for source in ("file-abc", "https://x.test/a.png", FileObject(id="file-abc")):
        with pytest.raises(InvalidRequest, match="uploads only"):
            as_upload(source, name="image")
