"""The routes for those who watch the server: is it alive, may it get requests, what does it do."""

from collections.abc import Callable
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tintype.protocol.codec import encode
from tintype.service.responses import Responses

_JSON: Final = "application/json"


class HealthRoutes:
    """Handlers of `/healthz`, `/readyz` and `/metrics`.

    There is no server before its engines are loaded and its store is open, so to be ready is to
    have a store that answers and a model that can be drawn with, and not to stop.
    """

    def __init__(self, responses: Responses, is_stopping: Callable[[], bool]) -> None:
        self._responses = responses
        self._is_stopping = is_stopping

    def routes(self) -> list[Route]:
        """Return the routes, to stand at the top."""
        return [
            Route("/healthz", self.healthz, methods=["GET"]),
            Route("/readyz", self.readyz, methods=["GET"]),
            Route("/metrics", self.metrics, methods=["GET"]),
        ]

    async def healthz(self, request: Request) -> Response:
        """`GET /healthz`: the process answers."""
        return Response(b'{"status":"ok"}', media_type=_JSON)

    async def readyz(self, request: Request) -> Response:
        """`GET /readyz`: requests may be sent here; 503 if not."""
        if self._is_stopping():
            return Response(b'{"status":"stopping"}', 503, media_type=_JSON)
        if not await self._responses.can_read():
            return Response(b'{"status":"store_unavailable"}', 503, media_type=_JSON)
        missing = self._responses.catalog.unavailable
        if not missing:
            return Response(b'{"status":"ready"}', media_type=_JSON)
        is_ready = len(missing) < len(list(self._responses.catalog))
        said = {"status": "ready" if is_ready else "no_model_available", "unavailable": missing}
        return Response(encode(said), 200 if is_ready else 503, media_type=_JSON)

    async def metrics(self, request: Request) -> Response:
        """`GET /metrics`: all counters, as Prometheus reads them."""
        body, media_type = self._responses.metrics.render(request.headers.get("accept", ""))
        return Response(body, headers={"content-type": media_type})
