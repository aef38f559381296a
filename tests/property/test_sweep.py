"""The sweep removes what is old, and nothing that runs or that something still shows."""

import base64
import io
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import anyio
import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tintype.app import open_service
from tintype.blobs.folder import fault_of
from tintype.errors import NotFound
from tintype.ids import ResponseId
from tintype.protocol.codec import encode
from tintype.protocol.conversations import CreateConversation
from tintype.protocol.responses import CreateResponse
from tintype.service.caller import ANYONE
from tintype.service.responses import Responses
from tintype.settings import LimitSettings, ModelSettings, Settings, StoreSettings
from tintype.store.inspection import Inspection
from tintype.testing.engine import ScriptedEngine
from tintype.testing.stores import ManualClock
from tintype.upkeep import check_store

KEPT_S, GRACE_S = 1_000, 60
ACTS = ("draw", "run", "edit", "bring a picture", "talk", "delete", "refuse", "sweep")
Act = tuple[str, int, int]
acts = st.lists(
    st.tuples(st.sampled_from(ACTS), st.integers(0, 5), st.sampled_from([0, 1, 70, 400, 2_000])),
    min_size=4,
    max_size=14,
)


class World:
    """A service, and what must be there: what runs, and what is young."""

    def __init__(self, folder: Path, clock: ManualClock, responses: Responses) -> None:
        self._folder = folder
        self._clock = clock
        self._responses = responses
        self._running: list[ResponseId] = []
        self._ended: dict[ResponseId, int] = {}  # by when they were made
        self._conversation: str | None = None

    async def act(self, name: str, number: int) -> None:
        ended = list(self._ended)
        chosen = ended[number % len(ended)] if ended else None
        match name:
            case "draw":
                await self._draw(f"a fox {number}")
            case "run":
                asked = _asking(f"a boat {number}", model="never", background=True)
                self._running.append(await self._responses.accept(ANYONE, asked))
            case "edit" if chosen is not None:
                await self._draw("darker", previous_response_id=chosen)
            case "bring a picture":
                picture = {"type": "input_image", "image_url": _data_url(number)}
                text = {"type": "input_text", "text": "darker"}
                await self._draw([{"role": "user", "content": [text, picture]}])
            case "talk":
                if self._conversation is None:
                    made = await self._responses.conversations.create(ANYONE, CreateConversation())
                    self._conversation = made.id
                await self._draw(f"an owl {number}", conversation=self._conversation)
            case "delete" if chosen is not None:
                del self._ended[chosen]
                await self._responses.delete(ANYONE, chosen)
            case "refuse":  # what comes with it is kept, and nobody's
                await self._responses.keep_picture(_png(number + 10), at="x")
            case "sweep":
                await self._responses.sweep(retention_s=KEPT_S, grace_s=GRACE_S)
                await self.look()
            case _:
                pass

    async def look(self) -> None:
        for response_id in self._running:
            left = await self._responses.retrieve(ANYONE, response_id)
            assert b'"completed"' not in left
        for response_id, made_at in list(self._ended.items()):
            if self._clock.now_s() - made_at <= KEPT_S:
                await self._responses.retrieve(ANYONE, response_id)
                continue
            del self._ended[response_id]
            try:
                await self._responses.retrieve(ANYONE, response_id)
            except NotFound:
                continue
            raise AssertionError("it is old and has ended")
        with closing(Inspection(self._folder / "tintype.sqlite3")) as inspection:
            for digest in inspection.digests():
                assert fault_of(self._folder / "blobs", digest) is None

    async def _draw(self, given: Any, **more: Any) -> None:
        response_id = await self._responses.accept(ANYONE, _asking(given, **more))
        await self._responses.finished(response_id)
        await self._responses.leave(response_id, is_finished=True)
        self._ended[response_id] = self._clock.now_s()


def _asking(given: Any, **more: Any) -> CreateResponse:
    tool = {"type": "image_generation", "size": "256x256", "seed": 1}
    tool |= {"model": more.pop("model", "scripted")}
    return msgspec.json.decode(
        encode({"input": given, "tools": [tool], **more}), type=CreateResponse
    )


def _png(shade: int) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (64, 64), (shade, shade, shade)).save(file, "PNG")
    return file.getvalue()


def _data_url(shade: int) -> str:
    return "data:image/png;base64," + base64.b64encode(_png(shade)).decode()


async def play(story: list[Act], folder: Path) -> None:
    clock = ManualClock()
    own = Settings(
        store=StoreSettings(folder=str(folder)),
        limits=LimitSettings(running_jobs=50),
        models=tuple(ModelSettings(name=name, engine=name) for name in ("scripted", "never")),
    )
    engines = {"scripted": ScriptedEngine(), "never": ScriptedEngine(pause_s=3600)}
    async with open_service(own, engines=engines, clock=clock) as responses:
        world = World(folder, clock, responses)
        for name, number, seconds in [*story, ("sweep", 0, 2_000), ("sweep", 0, 70)]:
            await world.act(name, number)
            clock.advance(seconds)
    assert check_store(own).faults == ()


@settings(max_examples=15, deadline=None)
@given(acts)
def test_the_sweep_keeps_what_runs_and_what_is_shown(story: list[Act]) -> None:
    with tempfile.TemporaryDirectory(prefix="tintype-sweep-") as folder:
        anyio.run(play, story, Path(folder))
