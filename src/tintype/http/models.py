"""The routes of the model list."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tintype.errors import NotFound
from tintype.protocol.codec import encode
from tintype.protocol.models import Model, ModelList
from tintype.service.catalog import Catalog

_OWNER: Final = "tintype"


class ModelsRoutes:
    """Handlers of `/v1/models`. `started_at` stands for the time a model was made available."""

    def __init__(self, catalog: Catalog, *, started_at: int) -> None:
        self._catalog = catalog
        self._started_at = started_at

    def routes(self) -> list[Route]:
        """Return the routes, to be mounted at `/v1`. Ids may hold slashes."""
        return [
            Route("/models", self.list, methods=["GET"]),
            Route("/models/{model_id:path}", self.retrieve, methods=["GET"]),
        ]

    async def list(self, request: Request) -> Response:
        """`GET /v1/models`."""
        models = [self._describe(model.name) for model in self._catalog]
        return Response(encode(ModelList(data=models)), media_type="application/json")

    async def retrieve(self, request: Request) -> Response:
        """`GET /v1/models/{id}`; an alias is answered under its own name."""
        name: str = request.path_params["model_id"]
        if not name:
            raise NotFound("The model '' does not exist.", param="model", code="model_not_found")
        self._catalog.resolve(name, param="model")
        return Response(encode(self._describe(name)), media_type="application/json")

    def _describe(self, name: str) -> Model:
        return Model(id=name, created=self._started_at, owned_by=_OWNER)
