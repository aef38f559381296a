"""The route of the accounts: what was used, by day, key and model."""

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tintype.http.auth import caller_of
from tintype.http.requests import query_flag, query_integer
from tintype.protocol.codec import encode
from tintype.service.accounts import Accounts, UsageLine, usage_line
from tintype.service.keys import Keys

_DEFAULT_DAYS = 30
_MAX_DAYS = 3660


class UsageList(msgspec.Struct, kw_only=True, frozen=True):
    """The answer of the route."""

    object: str = "list"
    data: list[UsageLine]


class UsageRoutes:
    """The handler: decodes, calls the service, and encodes."""

    def __init__(self, accounts: Accounts, keys: Keys) -> None:
        self._accounts = accounts
        self._keys = keys

    def routes(self) -> list[Route]:
        """Return the routes, to be mounted at `/v1`."""
        return [Route("/usage", self.usage, methods=["GET"])]

    async def usage(self, request: Request) -> Response:
        """`GET /v1/usage`."""
        rows = await self._accounts.usage(
            caller_of(request),
            days=query_integer(request, "days", default=_DEFAULT_DAYS, least=1, most=_MAX_DAYS),
            of_all=query_flag(request, "all"),
        )
        names = {row.id: row.name for row in self._keys.all()}
        lines = [usage_line(row, names) for row in rows]
        return Response(encode(UsageList(data=lines)), media_type="application/json")
