"""A whole Tintype server for the tests of an application, with a script of what goes wrong."""

import threading
from collections.abc import AsyncGenerator, Generator, Sequence
from contextlib import ExitStack, aclosing, contextmanager
from types import TracebackType
from typing import Any, Final, Self

import anyio.to_thread
import structlog

from tintype.app import open_service
from tintype.clock import SystemClock
from tintype.engine.base import Capabilities, Engine, Job
from tintype.engine.base import Step as EngineStep
from tintype.errors import EngineError
from tintype.http.asgi import build_asgi
from tintype.service.keys import Keys
from tintype.settings import OPENAI_IMAGE_MODELS, FetchSettings, ModelSettings, Settings
from tintype.testing.asked import AskedRequest
from tintype.testing.asserting import Wanted, check_asked, check_script
from tintype.testing.engine import ScriptedEngine
from tintype.testing.keys import MemoryKeys
from tintype.testing.loopback import Loopback
from tintype.testing.script import FailPicture, Moderate, Step, Succeed
from tintype.testing.stage import Stage, current_step
from tintype.testing.stores import CountingEntropy, MemoryBlobs, MemoryStore

API_KEY: Final = "sk-tintype-test"
"""A key that the server takes, as it takes any other."""

_ENGINE: Final = "scripted"

SETTLE_S: Final = 1.0
"""How long a reply may take to be noted after the client has read its end."""


class ScriptedServer:
    """Tintype on a free port of this machine, in this process, without disk and network.

    Every request is answered by the real server, with pictures that depend on the prompt and on
    nothing else; ids count from 1. What `script` says goes wrong. To be used as a context manager,
    sync or async; requests may come from this thread, from others, or from other processes.

    Args:
        engine: what draws; by default coloured gradients, made at once.
        settings: of the server; models must name the engine `scripted`.
        loopback: a socket to answer on, which is already open.
    """

    def __init__(
        self,
        *,
        engine: Engine | None = None,
        settings: Settings | None = None,
        loopback: Loopback | None = None,
    ) -> None:
        self._engine = _StagedEngine(engine or ScriptedEngine())
        self._settings = settings or Settings(
            fetch=FetchSettings(enabled=False),
            models=(ModelSettings(name=_ENGINE, engine=_ENGINE, aliases=OPENAI_IMAGE_MODELS),),
        )
        self._loopback = loopback
        self._root = ""
        self._stage: Stage | None = None
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            loopback = self._loopback or stack.enter_context(Loopback())
            stack.enter_context(_quiet(loopback.portal.call(threading.get_ident)))
            clock, entropy = SystemClock(), _Entropy()
            service = open_service(
                self._settings,
                engines={_ENGINE: self._engine},
                clock=clock,
                entropy=entropy,
                store=MemoryStore(),
                blobs=MemoryBlobs(clock),
            )
            responses = stack.enter_context(loopback.portal.wrap_async_context_manager(service))
            keys = Keys(MemoryKeys(), clock=clock, entropy=entropy)  # none: nobody is refused
            app = build_asgi(responses, self._settings, clock=clock, entropy=entropy, keys=keys)
            self._stage = loopback.portal.call(Stage, app)
            stack.callback(loopback.portal.call, self._stage.end)
            stack.enter_context(loopback.showing(self._stage))
            self._root = loopback.root
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    async def __aenter__(self) -> Self:
        return await anyio.to_thread.run_sync(self.__enter__)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await anyio.to_thread.run_sync(self._stack.close)

    @property
    def url(self) -> str:
        """The address without a path."""
        return self._root

    @property
    def openai_url(self) -> str:
        """What OpenAI's SDKs, the Agents SDKs and LangChain take as base URL."""
        return f"{self._root}/v1"

    @property
    def openrouter_url(self) -> str:
        """What OpenRouter's SDKs take as server URL."""
        return f"{self._root}/api/v1"

    @property
    def environment(self) -> dict[str, str]:
        """The variables by which clients that are not told otherwise find this server."""
        return {
            "TINTYPE_BASE_URL": self.openai_url,
            "OPENAI_BASE_URL": self.openai_url,
            "OPENAI_API_KEY": API_KEY,
            "OPENROUTER_API_KEY": API_KEY,
        }

    @property
    def requests(self) -> Sequence[AskedRequest]:
        """Every request so far, in the order of arrival; frames of WebSockets too."""
        return list(self._running.requests)

    @property
    def last_request(self) -> AskedRequest:
        """The last one.

        Raises:
            AssertionError: there was none.
        """
        requests = self.requests
        assert requests, "No request was made."
        return requests[-1]

    def wait_for_requests(self, count: int, *, timeout_s: float = 10.0) -> Sequence[AskedRequest]:
        """Block until there were so many requests, answered or not, and return them.

        For tests of what an application does meanwhile. Call it from another thread than the one
        that makes the requests.

        Raises:
            AssertionError: they did not come in time.
        """
        stage = self._running
        with stage.arrival:
            if not stage.arrival.wait_for(lambda: len(stage.requests) >= count, timeout_s):
                raise AssertionError(
                    f"{len(stage.requests)} of {count} requests came within {timeout_s:g} s."
                )
        return self.requests

    def script(self, *steps: Step) -> None:
        """Say what happens to the next requests that create something, one step for each.

        Requests after the last step succeed. Looking at something uses up no step.
        """
        self._running.script.extend(steps)

    def assert_asked(
        self, prompt: Wanted = None, *, times: int | None = None, **values: object
    ) -> AskedRequest:
        """Assert that a picture was asked for like this, and return the first such request.

        Args:
            prompt: text that stands in the prompt, or a pattern that is found there.
            times: how many such requests there must be; at least one if it is not given.
            values: what was said of the picture (`size`, `quality`, `partial_images`, …, whichever
                API was used) or in the body (`model`, `user`, …); also `stream`, `path`, `status`,
                `images` (how many were sent along), `surface` (`responses`, `images`, `chat`) and
                `dialect` (`openai`, `openrouter`). None stands for "not said".
        """
        found = check_asked(self.requests, prompt, values, times)
        return found[0] if found else self.last_request

    def assert_not_asked(self, prompt: Wanted = None, **values: object) -> None:
        """Assert that no picture was asked for like this."""
        check_asked(self.requests, prompt, values, 0)

    def assert_script_done(self) -> None:
        """Assert that every step of the script was used up, and found what it was to spoil."""
        self._running.settle(SETTLE_S)
        check_script(list(self._running.script), self._running.unreached)

    @property
    def _running(self) -> Stage:
        if self._stage is None:
            raise RuntimeError("A ScriptedServer runs inside `with` only.")
        return self._stage


@contextmanager
def _quiet(thread: int) -> Generator[None]:
    """Drop what the server logs in its thread; the application's own logs stay as they are."""

    def drop(_logger: object, _method: str, event: Any) -> Any:
        if threading.get_ident() == thread:
            raise structlog.DropEvent
        return event

    before = structlog.get_config()["processors"]
    structlog.configure(processors=[drop, *before])
    try:
        yield
    finally:
        after = structlog.get_config()["processors"]
        structlog.configure(processors=[one for one in after if one is not drop])


class _Entropy(CountingEntropy):
    """Counts ids; every picture has the same seed, so that only its prompt matters."""

    def seed(self) -> int:
        return 1


class _StagedEngine:
    """Another engine, that fails where the step of the request says so."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def capabilities(self) -> Capabilities:
        return self._engine.capabilities

    async def load(self) -> None:
        await self._engine.load()

    async def warm_up(self) -> None:
        await self._engine.warm_up()

    async def close(self) -> None:
        await self._engine.close()

    async def generate(self, job: Job) -> AsyncGenerator[EngineStep, None]:
        match current_step.get(Succeed()):
            case FailPicture(message=message, code=code):
                failure = EngineError(message, code=code)
            case Moderate(stage="output", categories=categories):
                failure = EngineError(
                    f"The picture was held back by the safety system: {', '.join(categories)}.",
                    code="image_content_policy_violation",
                )
            case _:
                failure = None
        async with aclosing(self._engine.generate(job)) as steps:
            async for step in steps:
                if failure is not None:
                    raise failure
                yield step
