"""The seam between the service and whoever decides what to draw."""

from collections.abc import AsyncGenerator
from typing import Literal, Protocol, TypeAlias

import msgspec


class Spoken(msgspec.Struct, frozen=True):
    """What one participant said, all its text parts joined."""

    role: str
    text: str


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation that waits for its next turn.

    `tool_choice` is `image` where the request forces the image tool. `pictures` is how many
    pictures the request asks for, at least 1.
    """

    messages: tuple[Spoken, ...]
    has_image_tool: bool
    tool_choice: Literal["none", "auto", "required", "image"] = "auto"
    pictures: int = 1


class Draw(msgspec.Struct, frozen=True):
    """Decision: make a picture of this prompt."""

    prompt: str


class Say(msgspec.Struct, frozen=True):
    """Decision: add a message with this text."""

    text: str


Decision: TypeAlias = Draw | Say


class Planner(Protocol):
    """Turns a conversation into decisions."""

    def check(self, turn: Turn) -> None:
        """Refuse a turn that cannot be answered, before anything is started.

        Raises:
            RequestError: with the `param` to change, or what the operator must configure.
        """
        ...

    def decide(self, turn: Turn) -> AsyncGenerator[Decision, None]:
        """Yield the decisions for a turn that passed `check`, at least one.

        The same turn gives the same decisions: a run that was interrupted asks again.
        """
        ...
