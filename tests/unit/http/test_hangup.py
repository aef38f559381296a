"""A client that hangs up ends the work for it, whether the server calls or has to be waited for."""

from typing import Any

import anyio
import anyio.lowlevel
import pytest

from tintype.errors import TintypeError
from tintype.http.hangup import HANGUP, Hangup
from tintype.http.replies import SlowReader, while_connected

pytestmark = pytest.mark.anyio


class Client:
    """One that hangs up when it is told to; `calls` as our own server does, else to be awaited."""

    def __init__(self, *, calls: bool) -> None:
        self.hangup = Hangup()
        self.gone = anyio.Event()
        self.scope: dict[str, Any] = {"extensions": {HANGUP: self.hangup}} if calls else {}

    async def receive(self) -> dict[str, Any]:
        await self.gone.wait()
        return {"type": "http.disconnect"}

    def hang_up(self) -> None:
        self.gone.set()
        self.hangup.end()


both = pytest.mark.parametrize("calls", [True, False])


@both
async def test_work_ends_when_the_client_goes(calls: bool) -> None:
    client = Client(calls=calls)

    async def work() -> None:
        client.hang_up()
        await anyio.sleep_forever()

    assert not await while_connected(client.scope, client.receive, work)


@both
async def test_a_client_that_went_earlier_gets_no_work(calls: bool) -> None:
    client = Client(calls=calls)
    client.hang_up()
    assert not await while_connected(client.scope, client.receive, anyio.sleep_forever)


@both
async def test_work_that_ends_by_itself_is_finished(calls: bool) -> None:
    client = Client(calls=calls)
    assert await while_connected(client.scope, client.receive, anyio.lowlevel.checkpoint)
    client.hang_up()  # too late to mean anything


@both
async def test_errors_come_out_as_they_are(calls: bool) -> None:
    client = Client(calls=calls)

    async def fail() -> None:
        raise TintypeError("no")

    async def be_slow() -> None:
        raise SlowReader

    with pytest.raises(TintypeError, match="no"):
        await while_connected(client.scope, client.receive, fail)
    assert not await while_connected(client.scope, client.receive, be_slow)


async def test_the_next_reply_of_a_connection_is_told_too() -> None:
    client = Client(calls=True)
    assert await while_connected(client.scope, client.receive, anyio.lowlevel.checkpoint)

    async def work() -> None:
        client.hang_up()
        await anyio.sleep_forever()

    assert not await while_connected(client.scope, client.receive, work)
