"""The model list of the OpenAI dialect."""

from typing import Literal

import msgspec


class Model(msgspec.Struct, kw_only=True, frozen=True):
    """One model. `created` is in seconds since 1970."""

    id: str
    object: Literal["model"] = "model"
    created: int
    owned_by: str


class ModelList(msgspec.Struct, kw_only=True, frozen=True):
    """All models of a server."""

    object: Literal["list"] = "list"
    data: list[Model]
