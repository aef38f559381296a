"""What the file of a picture says of how it was made, and that it can be made again from that."""

import base64
import io
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import openai
import pytest
from PIL import Image

from tintype.cli.replay import DIFFERS, Given, replay_picture
from tintype.engine.vignette.engine import VignetteEngine
from tintype.pixels.decode import read_metadata
from tintype.pixels.encode import encode
from tintype.protocol.record import read_record
from tintype.settings import PictureSettings
from tintype.testing.engine import ScriptedEngine

TOOL: Any = {"type": "image_generation", "size": "256x256", "seed": 5}
EDIT: Any = {"type": "image_generation", "seed": 6}
PHOTO = np.random.default_rng(2).integers(0, 256, (96, 130, 3), dtype=np.uint8)


def png(pixels: np.ndarray) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels.astype(np.uint8)).save(file, "PNG")
    return file.getvalue()


def data_url(data: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(data).decode()


def ask(client: Any, given: Any, tool: Any = TOOL, **more: Any) -> Any:
    response = client.responses.create(model="gpt-5", input=given, tools=[tool], **more)
    assert response.status == "completed", response.error
    return response


def shown(*pictures: bytes, text: str) -> Any:
    parts: list[Any] = [{"type": "input_text", "text": text}]
    parts += [{"type": "input_image", "image_url": data_url(one)} for one in pictures]
    return [{"role": "user", "content": parts}]


def file_of(response: Any, index: int = 0) -> bytes:
    return base64.b64decode(response.output[index].result, validate=True)


def properties(data: bytes) -> dict[str, str | None]:
    """What any reader of XMP finds: in a packet, or in the metadata of an SVG."""
    if b"<svg" in data[:200]:
        root = ElementTree.fromstring(data)
    else:
        with Image.open(io.BytesIO(data)) as image:
            root = ElementTree.fromstring(image.info["xmp"])
    return {element.tag.rpartition("}")[2]: element.text for element in root.iter()}


def source_type(data: bytes) -> str:
    return str(properties(data)["DigitalSourceType"]).rpartition("/")[2]


@pytest.mark.parametrize("output_format", ["png", "webp", "jpeg"])
def test_a_file_tells_prompt_seed_model_and_parameters(
    serve, client_of, output_format: str
) -> None:
    tool = {**TOOL, "output_format": output_format, "quality": "low"}
    with serve() as address:
        client = client_of(address)
        first, second = (file_of(ask(client, "ein Fuchs 🦊 <&>", tool)) for _ in range(2))
    assert first == second, "there is no clock in it"
    record = read_record(read_metadata(first))
    assert record is not None
    assert record.prompt == "ein Fuchs 🦊 <&>"
    assert (record.request.seed, record.request.model) == (5, "scripted")
    assert (record.request.size, record.request.quality) == ("256x256", "low")
    assert source_type(first) == "algorithmicMedia"
    assert str(properties(first)["CreatorTool"]).startswith("Tintype ")


@pytest.mark.parametrize(
    ("is_trained", "new", "mixed"),
    [
        (False, "algorithmicMedia", "compositeSynthetic"),
        (True, "trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia"),
    ],
)
def test_the_digital_source_type_tells_new_pictures_from_changed_ones(
    serve, client_of, is_trained: bool, new: str, mixed: str
) -> None:
    with serve(ScriptedEngine(is_trained=is_trained)) as address:
        client = client_of(address)
        first = ask(client, "a fox")
        own = ask(client, "negative", EDIT, previous_response_id=first.id)
        foreign = ask(client, shown(png(PHOTO), text="negative"), EDIT)
        of_foreign = ask(client, "negative", EDIT, previous_response_id=foreign.id)
        both = ask(client, shown(file_of(own), png(PHOTO), text="negative"), EDIT)
        partial = next(
            event.partial_image_b64
            for event in client.responses.create(
                model="gpt-5", input="a fox", tools=[{**TOOL, "partial_images": 1}], stream=True
            )
            if event.type.endswith("partial_image")
        )
    assert [source_type(file_of(one)) for one in (first, own)] == [new, new]
    assert [source_type(file_of(one)) for one in (foreign, of_foreign, both)] == [mixed] * 3
    assert source_type(base64.b64decode(partial)) == new


@pytest.mark.parametrize("output_format", ["png", "webp", "jpeg", "svg"])
@pytest.mark.parametrize("file_metadata", ["mark", "none"])
def test_a_file_says_less_when_asked_and_later_turns_lose_nothing(
    serve, client_of, output_format: str, file_metadata: str
) -> None:
    tool = {**TOOL, "output_format": output_format}
    with serve(VignetteEngine(workers=1)) as address:
        client = client_of(address)
        told = ask(client, "a fox in a meadow", tool)
        quiet = ask(client, "a fox in a meadow", {**tool, "file_metadata": file_metadata})
        edits = [
            ask(client, "add an owl", EDIT, previous_response_id=response.id)
            for response in (told, quiet)
        ]
    data = file_of(quiet)
    assert quiet.tools[0].model_dump()["file_metadata"] == file_metadata
    assert read_metadata(data) == {}
    assert (b"algorithmicMedia" in data) == (file_metadata == "mark")
    assert (b"xmpmeta" in data) == (file_metadata == "mark")
    assert read_metadata(file_of(told))["scene"]
    assert file_of(edits[0]) == file_of(edits[1])


def test_the_operator_chooses_what_files_say_unless_the_request_does(serve, client_of) -> None:
    with serve(pictures=PictureSettings(file_metadata="none")) as address:
        client = client_of(address)
        quiet = file_of(ask(client, "a fox"))
        told = file_of(ask(client, "a fox", {**TOOL, "file_metadata": "full"}))
        image = client.images.generate(
            model="gpt-image-1", prompt="a fox", extra_body={"file_metadata": "mark"}
        )
        with pytest.raises(openai.BadRequestError) as caught:
            ask(client, "a fox", {**TOOL, "file_metadata": "some"})
    assert b"xmpmeta" not in quiet
    assert read_record(read_metadata(told)) is not None
    marked = base64.b64decode(image.data[0].b64_json)
    assert (source_type(marked), read_metadata(marked)) == ("algorithmicMedia", {})
    assert caught.value.param == "tools[0].file_metadata"


def test_what_others_wrote_into_a_source_is_not_handed_on(serve, client_of) -> None:
    file = io.BytesIO()
    packet = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>by somebody else</x:xmpmeta>"
    exif = Image.Exif()
    exif[0x013B] = "somebody else"
    Image.fromarray(PHOTO).save(file, "JPEG", xmp=packet, exif=exif, comment=b"somebody else")
    with serve() as address:
        data = file_of(ask(client_of(address), shown(file.getvalue(), text="negative"), EDIT))
    assert b"somebody" not in data
    assert source_type(data) == "compositeSynthetic"


def test_a_prompt_of_any_length_fits_into_a_jpeg(serve, client_of) -> None:
    prompt = "狐" * 32_000
    with serve() as address:
        data = file_of(ask(client_of(address), prompt, {**TOOL, "output_format": "jpeg"}))
    record = read_record(read_metadata(data))
    assert record is not None
    assert record.prompt == prompt


class Replays:
    """Replays files against one server, and keeps what was said."""

    def __init__(self, folder: Path, url: str, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._url, self._capsys = folder, url, capsys

    def file(self, name: str, data: bytes) -> Path:
        path = self._folder / name
        path.write_bytes(data)
        return path

    def __call__(self, data: bytes, *sources: bytes, mask: bytes | None = None) -> tuple[int, str]:
        given = Given(
            file=self.file("picture", data),
            output=self._folder / "again",
            sources=[self.file(f"source {n}", source) for n, source in enumerate(sources)],
            mask=None if mask is None else self.file("mask", mask),
        )
        return replay_picture(given, url=self._url), self._capsys.readouterr().err

    @property
    def again(self) -> bytes:
        return (self._folder / "again").read_bytes()


def test_replay_draws_again_what_words_edits_and_masks_made(
    serve, client_of, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cut = np.zeros((96, 130, 4))
    cut[:, :60, 3] = 255
    mask = png(cut)
    other = png(255 - PHOTO[:64, :64])
    with serve() as address:
        client = client_of(address)
        replay = Replays(tmp_path, address.url, capsys)
        new = ask(client, "three pictures of a fox", {**TOOL, "output_format": "jpeg"})
        for index in range(3):
            assert replay(file_of(new, index)) == (0, "")
            assert replay.again == file_of(new, index)
        tool = {**EDIT, "input_image_mask": {"image_url": data_url(mask)}, "strength": 0.5}
        masked = file_of(ask(client, shown(png(PHOTO), text="negative"), tool))
        assert replay(masked, png(PHOTO), mask=mask) == (0, "")
        assert replay.again == masked
        several = file_of(
            ask(client, shown(other, png(PHOTO), text="make the second picture negative"), EDIT)
        )
        assert replay(several, png(PHOTO), other) == (0, "")
        assert replay.again == several


def test_replay_says_clearly_when_it_cannot(
    serve, client_of, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve() as address:
        client = client_of(address)
        replay = Replays(tmp_path, address.url, capsys)
        edit = file_of(ask(client, shown(png(PHOTO), text="negative"), EDIT))
        marked = file_of(ask(client, "a fox", {**TOOL, "file_metadata": "mark"}))
        fox = file_of(ask(client, "a fox"))
        cases = [
            (replay(png(PHOTO)), "does not say how its picture was made"),
            (replay(marked), "does not say how its picture was made"),
            (replay(b"no picture"), "neither a PNG"),
            (replay(edit), "an edit of a picture (none given)"),
            (replay(edit, png(255 - PHOTO)), "is not a picture that this one was made from"),
            (replay(edit, png(PHOTO), png(PHOTO)), "an edit of a picture (2 given)"),
            (replay(edit, png(PHOTO), mask=png(PHOTO)), "made without a mask"),
            (replay(fox, png(PHOTO)), "from words alone"),
        ]
        for (status, said), words in cases:
            assert words in said
            assert (status, said.count("\n")) == (1, 1), said


def test_replay_says_when_the_picture_is_not_the_same(
    serve, client_of, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve() as address:
        replay = Replays(tmp_path, address.url, capsys)
        fox = file_of(ask(client_of(address), "a fox"))
        told, pixels = read_metadata(fox), np.array(Image.open(io.BytesIO(fox)))
        painted = pixels.copy()
        painted[3, 3] += 1
        changed = replay(encode(painted, format="png", metadata=told))
        older = replay(encode(painted, format="png", metadata={**told, "software": "Tintype 0"}))
        saved_anew = replay(encode(pixels, format="webp", is_exact=True, metadata=told))
        edit = file_of(ask(client_of(address), shown(png(PHOTO), text="negative"), EDIT))
        other = np.array(Image.open(io.BytesIO(edit)))
        other[3, 3] += 1
        mute = replay(encode(other, format="png", metadata=read_metadata(edit)), png(PHOTO))
        gone = told["request"].replace('"scripted"', '"retired"')
        unknown = replay(encode(pixels, format="png", metadata={**told, "request": gone}))
    assert changed[0] == older[0] == DIFFERS
    assert "the file was changed since" in changed[1]
    assert "Tintype 0 made it" in older[1]
    assert saved_anew == (0, "")
    assert mute[0] == DIFFERS
    assert "no longer says how it was made" in mute[1]
    assert unknown[0] == 1
    assert "retired" in unknown[1]
