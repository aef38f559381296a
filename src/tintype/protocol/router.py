"""The requests of the OpenRouter dialect, as far as they differ from OpenAI's.

Source: OpenRouter's OpenAPI document of typescript-sdk 1.2.54. Fields that choose among hosted
providers are accepted and mean nothing here.
"""

from typing import Any, Final

import msgspec

from tintype.protocol.responses import CreateResponse

SERVER_TOOL: Final = "openrouter:image_generation"

ASPECT_RATIOS: Final = frozenset(
    {
        *("1:1", "1:2", "1:4", "1:8", "2:1", "2:3", "3:2", "3:4", "4:1", "4:3", "4:5", "5:4"),
        *("8:1", "9:16", "16:9", "9:19.5", "19.5:9", "9:20", "20:9", "9:21", "21:9"),
    }
)
RESOLUTIONS: Final = {"512": 512, "1K": 1024, "2K": 2048, "4K": 4096}
"""Tiers, by the side in pixels of a square of that tier."""


class RouterCreateResponse(CreateResponse, kw_only=True):
    """The body of `POST /api/v1/responses`."""

    modalities: list[str] | None = None
    image_config: dict[str, Any] | None = None
    models: list[str] | None = None
    plugins: Any = None
    provider: Any = None
    route: Any = None
    session_id: str | None = None
    trace: Any = None
    debug: Any = None
    cache_control: Any = None
    stop_server_tools_when: Any = None
    top_k: float | None = None
    min_p: float | None = None
    top_a: float | None = None
    repetition_penalty: float | None = None
    seed: int | None = None
    prompt_cache_options: Any = None


class ServerTool(msgspec.Struct, kw_only=True):
    """The tool `openrouter:image_generation`; its parameters are those of `image_config`."""

    parameters: dict[str, Any] | None = None
