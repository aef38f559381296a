"""The ASGI application: routes, middleware and error handlers put together."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.routing import BaseRoute, Route, WebSocketRoute

from tintype.clock import Clock
from tintype.http.auth import Authentication
from tintype.http.calls import Calls
from tintype.http.conversations import ConversationsRoutes
from tintype.http.files import FilesRoutes
from tintype.http.health import HealthRoutes
from tintype.http.images import ImagesRoutes
from tintype.http.middleware import RequestContext
from tintype.http.models import ModelsRoutes
from tintype.http.observed import Observation
from tintype.http.openapi import openapi_route
from tintype.http.openrouter import OpenRouterResponsesRoutes
from tintype.http.openrouter_chat import OpenRouterChatRoutes
from tintype.http.openrouter_images import OpenRouterImagesRoutes
from tintype.http.problems import EXCEPTION_HANDLERS
from tintype.http.responses import ResponsesRoutes
from tintype.http.socket import ResponsesSocket
from tintype.http.usage import UsageRoutes
from tintype.ids import Entropy
from tintype.service.allowances import Allowances
from tintype.service.keys import Keys
from tintype.service.responses import Responses
from tintype.settings import Settings

Lifespan = Callable[[Starlette], AbstractAsyncContextManager[None]]


def build_asgi(
    responses: Responses,
    settings: Settings,
    *,
    clock: Clock,
    entropy: Entropy,
    keys: Keys,
    is_stopping: Callable[[], bool] = lambda: False,
) -> Starlette:
    """Return the application over a service that is already running.

    `is_stopping` says whether no requests should be sent here any more.
    """
    calls = Calls(responses, settings, Allowances(settings.limits, clock))
    files = FilesRoutes(responses.files, settings).routes()
    v1 = [
        *ResponsesRoutes(calls).routes(),
        *ResponsesSocket(calls).routes(),
        *ConversationsRoutes(calls).routes(),
        *ImagesRoutes(calls).routes(),
        *files,
        *UsageRoutes(responses.accounts, keys).routes(),
        *ModelsRoutes(responses.catalog, started_at=clock.now_s()).routes(),
    ]
    api_v1 = [
        *OpenRouterResponsesRoutes(calls).routes(),
        *OpenRouterImagesRoutes(calls, started_at=clock.now_s()).routes(),
        *OpenRouterChatRoutes(calls).routes(),
        *files,
    ]
    routes = [
        *_below("/v1", v1),
        *_below("/api/v1", api_v1),
        *HealthRoutes(responses, is_stopping).routes(),
    ]
    return Starlette(
        routes=[*routes, openapi_route(routes)],
        middleware=[
            Middleware(RequestContext, clock=clock, entropy=entropy),
            Middleware(
                Observation,
                metrics=responses.metrics,
                tracing=responses.tracing,
                clock=clock,
                writes_log=settings.server.access_log,
            ),
            *_cross_origin(settings.server.cors_origins),
            Middleware(
                Authentication,
                keys=keys,
                allowances=calls.allowances,
                open_metrics=settings.server.open_metrics,
            ),
        ],
        exception_handlers=EXCEPTION_HANDLERS,
    )


def _below(prefix: str, routes: Sequence[Route | WebSocketRoute]) -> list[BaseRoute]:
    """Return `routes` with a prefix to their paths.

    Not a `Mount`: that would be a second router, of which an idle stream holds on to every step.
    """
    return [
        WebSocketRoute(prefix + route.path, route.endpoint)
        if isinstance(route, WebSocketRoute)
        else Route(prefix + route.path, route.endpoint, methods=sorted(route.methods or ()))
        for route in routes
    ]


def _cross_origin(origins: Sequence[str]) -> list[Middleware]:
    """Return what lets web pages of `origins` call; without it browsers keep them all out.

    Before the keys are looked at: a browser asks first whether it may ask, without a key.
    """
    if not origins:
        return []
    return [
        Middleware(
            CORSMiddleware,
            allow_origins=list(origins),
            allow_methods=["GET", "POST", "DELETE"],
            allow_headers=["*"],
            expose_headers=["*"],
        )
    ]
