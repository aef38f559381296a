"""Which server a client speaks to, and with which key: arguments first, then the environment.

Beside `tintype.settings`, which is the server's, the only module that reads the environment.
`docs/client/quickstart.md` has the same table in words.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias
from urllib.parse import urlsplit

from tintype.errors import TintypeError
from tintype.protocol.problems import Dialect

Preset: TypeAlias = Literal["openai", "openrouter", "local"]

PRESETS: Final[Mapping[str, str]] = {
    "openai": "https://api.openai.com/v1",
    "openrouter": "https://openrouter.ai/api/v1",
    "local": "http://127.0.0.1:8484/v1",
}
_KEY_OF_HOST: Final = {
    "api.openai.com": "OPENAI_API_KEY",
    "openrouter.ai": "OPENROUTER_API_KEY",
}


class ClientConfigError(TintypeError):
    """A client cannot know, from its arguments and the environment, where to go."""

    default_code = None


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """A server: the URL below which its routes are, without a slash at the end, and a key."""

    root: str
    api_key: str | None = field(default=None, repr=False)

    @property
    def dialect(self) -> Dialect:
        """What the server speaks there: OpenRouter's API lives below `/api/v1` everywhere."""
        return "openrouter" if urlsplit(self.root).path.startswith("/api/") else "openai"


def find_endpoint(
    base_url: str | None = None,
    api_key: str | None = None,
    *,
    environment: Mapping[str, str] | None = None,
) -> Endpoint:
    """Return the server that the arguments and the environment name.

    `base_url` is a URL, with or without its `/v1`, or the name of a preset. Without one:
    `TINTYPE_BASE_URL`, `OPENAI_BASE_URL`, the service whose key is set, else a local server.

    Raises:
        ClientConfigError: no URL, or the keys of two services and nothing that chooses.
    """
    given = os.environ if environment is None else environment  # noqa: TID251 - see the head
    names_openai = base_url is None and not given.get("TINTYPE_BASE_URL")
    url = base_url or given.get("TINTYPE_BASE_URL") or given.get("OPENAI_BASE_URL")
    root = _root_of(url or PRESETS[_preset_of_keys(given)])
    if api_key is None:
        host = urlsplit(root).hostname or ""
        name = _KEY_OF_HOST.get(host, "TINTYPE_API_KEY")
        api_key = given.get(name)
        if api_key is None and names_openai and url is not None:
            # as the SDK of OpenAI does; a URL from elsewhere never gets a service's key
            api_key = given.get("OPENAI_API_KEY")
    return Endpoint(root=root, api_key=api_key or None)


def named_url(environment: Mapping[str, str] | None = None) -> str | None:
    """Return the server that `TINTYPE_BASE_URL` names, if it does; keys choose nothing here."""
    given = os.environ if environment is None else environment  # noqa: TID251 - see the head
    return given.get("TINTYPE_BASE_URL") or None


def _preset_of_keys(given: Mapping[str, str]) -> Preset:
    has_openai, has_openrouter = (
        bool(given.get(name)) for name in ("OPENAI_API_KEY", "OPENROUTER_API_KEY")
    )
    if has_openai and has_openrouter:
        raise ClientConfigError(
            "Both OPENAI_API_KEY and OPENROUTER_API_KEY are set: choose with `base_url`, which is "
            "'openai', 'openrouter', 'local' or a URL."
        )
    if has_openai:
        return "openai"
    return "openrouter" if has_openrouter else "local"


def _root_of(url: str) -> str:
    root = PRESETS.get(url, url).rstrip("/")
    parts = urlsplit(root)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        known = ", ".join(f"'{name}'" for name in PRESETS)
        raise ClientConfigError(f"`base_url` must be one of {known}, or an http(s) URL.")
    if parts.path in {"", "/api"}:
        root += "/v1"
    return root
