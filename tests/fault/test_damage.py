"""A lost or damaged picture file has one clear answer, and a jump of the clock loses nothing."""

from base64 import b64encode
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx2
import msgspec
import numpy as np
import openai
import pytest
from openai import OpenAI

from tintype.app import Address, open_service
from tintype.ids import ResponseId
from tintype.pixels.png import encode_png
from tintype.protocol.codec import encode
from tintype.protocol.responses import CreateResponse
from tintype.service.caller import ANYONE
from tintype.settings import ModelSettings, Settings, StoreSettings
from tintype.testing.engine import ScriptedEngine
from tintype.testing.stores import ManualClock

FRESH = "data:image/png;base64," + b64encode(encode_png(np.zeros((64, 64, 3), np.uint8))).decode()


def request() -> CreateResponse:
    tool = {"type": "image_generation", "size": "256x256", "seed": 1}
    return msgspec.json.decode(encode({"input": "a fox", "tools": [tool]}), type=CreateResponse)


def ask(address: Address) -> dict[str, Any]:
    tool = {"type": "image_generation", "size": "256x256", "seed": 1}
    body = {"input": "a fox", "tools": [tool]}
    return httpx2.post(f"{address.url}/v1/responses", json=body, timeout=60).json()


def said(text: str) -> dict[str, str]:
    return {"role": "user", "content": text}


def lose(data: Path) -> None:
    for path in (data / "blobs").rglob("*"):
        if path.is_file():
            path.unlink()


def spoil(data: Path) -> None:
    for path in (data / "blobs").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-1] + b"?")


@pytest.mark.parametrize("way", ["", "/images/{item}"])
def test_a_missing_picture_is_said_once(serve, tmp_path: Path, way: str) -> None:
    with serve() as address:
        made = ask(address)
        lose(tmp_path / "data")
        path = f"/responses/{made['id']}" + way.format(item=made["output"][0]["id"])
        with (
            OpenAI(base_url=f"{address.url}/v1", api_key="t", max_retries=2) as client,
            pytest.raises(openai.InternalServerError) as caught,
        ):
            client.get(path, cast_to=object)
        assert caught.value.code == "picture_lost"
        assert caught.value.response.headers["x-should-retry"] == "false"
        assert caught.value.request.headers["x-stainless-retry-count"] == "0"
        listed = httpx2.get(f"{address.url}/v1/responses").json()
        assert [one["id"] for one in listed["data"]] == [made["id"]], "all else is served"


def test_a_damaged_picture_never_arrives_whole(serve, tmp_path: Path) -> None:
    with serve() as address:
        made = ask(address)
        spoil(tmp_path / "data")
        url = f"{address.url}/v1/responses/{made['id']}"
        with pytest.raises(httpx2.RemoteProtocolError):
            httpx2.get(url)
        with pytest.raises(httpx2.RemoteProtocolError):
            httpx2.get(url, params={"stream": "true"})
        file = httpx2.get(f"{url}/images/{made['output'][0]['id']}")
        assert (file.status_code, file.json()["error"]["code"]) == (500, "picture_lost")
        assert httpx2.get(f"{address.url}/healthz").status_code == 200


@pytest.mark.parametrize("hurt", [lose, spoil])
@pytest.mark.parametrize("restart", [False, True])
def test_an_edit_that_starts_from_a_lost_picture_says_so(
    serve, tmp_path: Path, hurt: Callable[[Path], None], restart: bool
) -> None:
    with ExitStack() as servers:
        address = servers.enter_context(serve())
        made = ask(address)
        picture = made["output"][0]["id"]
        if restart:
            servers.close()
        hurt(tmp_path / "data")
        if restart:
            address = servers.enter_context(serve())
        tool = {"type": "image_generation"}
        for given in (
            {"input": "a hat", "previous_response_id": made["id"]},
            {"input": [{"type": "image_generation_call", "id": picture}, said("a hat")]},
            {"input": [{"type": "item_reference", "id": picture}, said("a hat")], "store": False},
        ):
            body = {**given, "tools": [tool]}
            reply = httpx2.post(f"{address.url}/v1/responses", json=body, timeout=60)
            error = reply.json()["error"]
            assert error["code"] == "picture_lost", reply.text
            assert str(tmp_path) not in reply.text
            if reply.status_code == 200:  # found when the work had begun
                assert reply.json()["status"] == "failed"
                assert reply.json()["output"][0]["result"] == ""
            else:
                assert (reply.status_code, reply.headers["x-should-retry"]) == (500, "false")
        with_picture = {"role": "user", "content": [{"type": "input_image", "image_url": FRESH}]}
        body = {"input": [with_picture, said("a hat")], "tools": [tool]}
        well = httpx2.post(f"{address.url}/v1/responses", json=body, timeout=60).json()
        assert well["status"] == "completed", "others are drawn"


def test_a_damaged_upload_is_said(serve, tmp_path: Path) -> None:
    with serve() as address:
        upload = {"file": ("a.txt", b"some words")}
        made = httpx2.post(
            f"{address.url}/v1/files", files=upload, data={"purpose": "user_data"}
        ).json()
        url = f"{address.url}/v1/files/{made['id']}/content"
        assert httpx2.get(url).content == b"some words"
        spoil(tmp_path / "data")
        assert httpx2.get(url).json()["error"]["code"] == "picture_lost"


@pytest.mark.parametrize("jump_s", [-400 * 24 * 3600, 10 * 24 * 3600])
@pytest.mark.anyio
async def test_a_clock_that_jumps_loses_nothing_that_runs(tmp_path: Path, jump_s: int) -> None:
    """Ages are by the wall clock, waits and order are not: a jump only moves retention."""
    data = tmp_path / "data"
    settings = Settings(
        store=StoreSettings(folder=str(data)),
        models=(ModelSettings(name="scripted", engine="scripted"),),
    )
    ids: list[str] = []
    for now_s in (1_800_000_000, 1_800_000_000 + jump_s):
        async with open_service(
            settings, engines={"scripted": ScriptedEngine()}, clock=ManualClock(now_s=now_s)
        ) as responses:
            ids.append(await responses.accept(ANYONE, request()))
            await responses.finished(ResponseId(ids[-1]))
            page = await responses.list(ANYONE, limit=10, order="asc", after=None)
            assert [one.id for one in page.data] == ids, "in the order of arrival"
