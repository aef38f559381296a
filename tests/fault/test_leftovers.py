"""Nothing that was refused, deleted or expired stays behind."""

import base64
import io
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PIL import Image

from tintype.app import open_service
from tintype.errors import NotFound, RequestError
from tintype.ids import ResponseId
from tintype.protocol.codec import encode
from tintype.protocol.responses import CreateResponse
from tintype.service.caller import ANYONE
from tintype.service.responses import Responses
from tintype.settings import ModelSettings, Settings, StoreSettings
from tintype.testing.engine import ScriptedEngine
from tintype.testing.stores import ManualClock

pytestmark = pytest.mark.anyio
DAY_S = 24 * 3600


@asynccontextmanager
async def service(folder: Path, clock: ManualClock) -> AsyncGenerator[Responses]:
    settings = Settings(
        store=StoreSettings(folder=str(folder)),
        models=(ModelSettings(name="scripted", engine="scripted"),),
    )
    async with open_service(
        settings, engines={"scripted": ScriptedEngine()}, clock=clock
    ) as responses:
        yield responses


def files(folder: Path) -> int:
    return sum(path.is_file() for path in (folder / "blobs").rglob("*"))


def asking(given: Any, **tool: Any) -> CreateResponse:
    tools = [{"type": "image_generation", "size": "256x256", "seed": 1, **tool}]
    body = encode({"input": given, "tools": tools})
    return msgspec.json.decode(body, type=CreateResponse)


def picture_part() -> dict[str, Any]:
    file = io.BytesIO()
    Image.new("RGB", (64, 64), "red").save(file, "PNG")
    url = "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()
    return {"type": "input_image", "image_url": url}


async def test_the_picture_of_a_refused_request_goes(tmp_path: Path) -> None:
    clock = ManualClock()
    content = [{"type": "input_text", "text": "x"}, picture_part()]
    async with service(tmp_path, clock) as responses:
        with pytest.raises(RequestError):
            await responses.accept(
                ANYONE, asking([{"role": "user", "content": content}], size="7x7")
            )
        assert files(tmp_path) == 1
        await responses.sweep(retention_s=30 * DAY_S, grace_s=60)
        assert files(tmp_path) == 1, "it may still be wanted by a request on its way"
        clock.advance(61)
        await responses.sweep(retention_s=30 * DAY_S, grace_s=60)
        assert files(tmp_path) == 0


async def test_a_deleted_picture_goes_unless_another_response_shows_it(tmp_path: Path) -> None:
    clock = ManualClock()
    async with service(tmp_path, clock) as responses:
        first, second = [await responses.accept(ANYONE, asking("a fox")) for _ in range(2)]
        for response_id in (first, second):
            await responses.finished(response_id)
        assert files(tmp_path) == 1, "the same bytes are kept once"
        for response_id, left in ((first, 1), (second, 0)):
            await responses.delete(ANYONE, response_id)
            clock.advance(61)
            await responses.sweep(retention_s=30 * DAY_S, grace_s=60)
            assert files(tmp_path) == left


async def test_old_responses_expire_and_young_ones_stay(tmp_path: Path) -> None:
    clock = ManualClock()
    async with service(tmp_path, clock) as responses:
        old = await responses.accept(ANYONE, asking("a fox", partial_images=2))
        await responses.finished(old)
        clock.advance(20 * DAY_S)
        young = await responses.accept(ANYONE, asking("an owl"))
        await responses.finished(young)
        clock.advance(11 * DAY_S)
        for _ in range(2):
            await responses.sweep(retention_s=30 * DAY_S, grace_s=60)
        with pytest.raises(NotFound):
            await responses.retrieve(ANYONE, old)
        assert b'"completed"' in await responses.retrieve(ANYONE, young)
        assert files(tmp_path) == 1


async def test_what_is_not_stored_leaves_nothing(tmp_path: Path) -> None:
    clock = ManualClock()
    async with service(tmp_path, clock) as responses:
        request = msgspec.structs.replace(asking("a fox"), store=False)
        response_id: ResponseId = await responses.accept(ANYONE, request)
        await responses.finished(response_id)
        await responses.leave(response_id, is_finished=True)
        await responses.release(response_id)
        clock.advance(61)
        await responses.sweep(retention_s=30 * DAY_S, grace_s=60)
        assert files(tmp_path) == 0
