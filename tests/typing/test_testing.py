"""What type checkers see of the test kit. Never run; read by pyright and mypy."""

import re
from collections.abc import Sequence
from typing import assert_type

from tintype.testing import (
    AskedRequest,
    CutStream,
    Moderate,
    RecordingProxy,
    Refuse,
    ReplayServer,
    ScriptedEngine,
    ScriptedServer,
)


def a_server_is_itself_inside_its_block() -> None:
    with ScriptedServer(engine=ScriptedEngine(pause_s=0.1)) as server:
        assert_type(server, ScriptedServer)
        server.script(Refuse(429, retry_after_s=None), CutStream(after="x"), Moderate("output"))
        asked = server.assert_asked(re.compile("fox"), size="1024x1024", times=1)
        assert_type(asked, AskedRequest)
        assert_type(server.requests, Sequence[AskedRequest])
        assert_type(asked.images, Sequence[bytes])
        assert_type(asked.status, int | None)


async def an_async_server_too() -> None:
    async with ScriptedServer() as server:
        assert_type(server.openai_url, str)


def recordings() -> None:
    with RecordingProxy("fox.json", upstream="https://example.com/v1") as proxy:
        assert_type(proxy.url, str)
    with ReplayServer("fox.json", match="loose") as replay:
        assert_type(replay.requests, list[AskedRequest])
