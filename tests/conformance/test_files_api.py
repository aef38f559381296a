"""The Files API through the official `openai` SDK, and files wherever the wire takes their id."""

import base64
import io
from typing import Any

import httpx2
import numpy as np
import openai
import pytest
from openai.types import FileObject
from PIL import Image


def png(values: np.ndarray) -> bytes:
    file = io.BytesIO()
    Image.fromarray(values.astype(np.uint8)).save(file, "PNG")
    return file.getvalue()


def pixels(encoded: str) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(encoded)))).astype(int)


BEFORE = np.random.default_rng(3).integers(0, 256, (48, 64, 3), dtype=np.uint8)


def test_a_file_is_uploaded_listed_read_and_removed(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        made = [
            client.files.create(file=(f"{n}.png", png(BEFORE + n), "image/png"), purpose="vision")
            for n in range(3)
        ]
        FileObject.model_validate(made[0].model_dump(), strict=True)
        assert (made[0].filename, made[0].purpose, made[0].status) == (
            "0.png",
            "vision",
            "processed",
        )
        assert client.files.retrieve(made[0].id) == made[0]
        assert client.files.content(made[1].id).read() == png(BEFORE + 1)
        assert [file.id for file in client.files.list()] == [file.id for file in made[::-1]]
        assert [file.id for file in client.files.list(order="asc", limit=2)] == [
            file.id for file in made
        ]
        assert list(client.files.list(purpose="batch")) == []
        assert client.files.delete(made[0].id).deleted
        for call in (client.files.retrieve, client.files.delete, client.files.content):
            with pytest.raises(openai.NotFoundError, match=made[0].id):
                call(made[0].id)


def test_files_outlive_a_restart_and_may_expire(serve, client_of) -> None:
    with serve() as address:
        file = client_of(address).files.create(
            file=("fox.png", png(BEFORE)),
            purpose="user_data",
            expires_after={"anchor": "created_at", "seconds": 3600},
        )
    assert file.expires_at == file.created_at + 3600
    with serve() as address:
        assert client_of(address).files.retrieve(file.id) == file


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"purpose": "fun"}, "purpose"),
        ({"expires_after": {"anchor": "created_at", "seconds": 1}}, "expires_after"),
        ({"file": ("empty.png", b"")}, "file"),
    ],
)
def test_wrong_uploads_are_refused_by_name(serve, client_of, change: Any, param: str) -> None:
    request: dict[str, Any] = {"file": ("fox.png", png(BEFORE)), "purpose": "vision", **change}
    with serve() as address, pytest.raises(openai.BadRequestError) as caught:
        client_of(address).files.create(**request)
    assert caught.value.param == param


def test_a_file_is_a_source_and_a_mask_at_every_door(serve, client_of) -> None:
    mask = np.full((48, 64, 4), 255, dtype=np.uint8)
    mask[:, 32:, 3] = 0
    with serve() as address:
        client = client_of(address)
        source_id, mask_id = (
            client.files.create(file=("f.png", png(values)), purpose="vision").id
            for values in (BEFORE, mask)
        )
        content = [
            {"type": "input_text", "text": "negative"},
            {"type": "input_image", "file_id": source_id, "detail": "auto"},
        ]
        response = client.responses.create(
            model="gpt-5",
            input=[{"role": "user", "content": content}],
            tools=[{"type": "image_generation", "input_image_mask": {"file_id": mask_id}}],
        )
        reply = httpx2.post(
            f"{address.url}/v1/images/edits",
            json={
                "images": [{"file_id": source_id}],
                "mask": {"file_id": mask_id},
                "prompt": "negative",
            },
        )
        items = client.responses.input_items.list(response.id)
        client.files.delete(source_id)
        again = client.responses.create(
            model="gpt-5",
            input="negative",
            tools=[{"type": "image_generation"}],
            previous_response_id=response.id,
        )
    edited = pixels(response.output[0].result)
    assert np.array_equal(edited[:, :32], BEFORE[:, :32])
    assert np.array_equal(edited[20, 55], 255 - BEFORE[20, 55].astype(int))
    assert np.array_equal(pixels(reply.json()["data"][0]["b64_json"]), edited)
    assert items.data[0].content[1].file_id == source_id
    assert again.status == "completed"


@pytest.mark.parametrize("prefix", ["/v1", "/api/v1"])
def test_both_dialects_take_uploads_and_unknown_ids_are_a_404(serve, prefix: str) -> None:
    with serve() as address:
        made = httpx2.post(
            f"{address.url}{prefix}/files",
            files={"file": ("fox.png", png(BEFORE), "image/png")},
            data={"purpose": "vision"},
        )
        unknown = httpx2.get(f"{address.url}{prefix}/files/file-unknown")
    assert made.status_code == 200
    assert unknown.status_code == 404
    assert unknown.json()["error"]["code"] == (404 if prefix == "/api/v1" else None)


def test_a_file_that_is_no_picture_is_no_source(serve, client_of) -> None:
    with serve() as address:
        client = client_of(address)
        text = client.files.create(file=("notes.txt", b"hello"), purpose="user_data").id
        content = [
            {"type": "input_text", "text": "negative"},
            {"type": "input_image", "file_id": text},
        ]
        with pytest.raises(openai.BadRequestError) as caught:
            client.responses.create(
                model="gpt-5",
                input=[{"role": "user", "content": content}],
                tools=[{"type": "image_generation"}],
            )
    assert caught.value.param == "input[0].content[1].file_id"
    assert caught.value.code == "unsupported_image_media_type"
