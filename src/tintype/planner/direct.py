"""Draws what the last user message asks for. There is no language model in this planner."""

from collections.abc import AsyncGenerator
from typing import Final

from tintype.errors import InvalidRequest, Unsupported
from tintype.planner.base import Decision, Draw, Say, Turn

MAX_PROMPT_CHARACTERS: Final = 32_000  # the limit of OpenAI's image models

_NO_MODEL: Final = (
    "This server draws pictures and has no language model configured to answer with text. "
)


class DirectPlanner:
    """Pictures of the last user message, as many as asked for, and an empty message after them."""

    def check(self, turn: Turn) -> None:
        """Refuse what only a language model could answer, and prompts that say nothing."""
        if turn.tool_choice == "none":
            raise Unsupported(
                _NO_MODEL + "Leave out `tool_choice`, or set it to `required`.",
                param="tool_choice",
                code="language_model_required",
            )
        if not turn.has_image_tool:
            raise Unsupported(
                _NO_MODEL + 'Add {"type": "image_generation"} to `tools`.',
                param="tools",
                code="language_model_required",
            )
        prompt = _last_request(turn)
        if not prompt:
            raise InvalidRequest(
                "`input` holds no text of the user to draw.", param="input", code="invalid_prompt"
            )
        if len(prompt) > MAX_PROMPT_CHARACTERS:
            raise InvalidRequest(
                f"The prompt has {len(prompt)} characters; at most {MAX_PROMPT_CHARACTERS} "
                "are accepted.",
                param="input",
                code="string_above_max_length",
            )

    async def decide(self, turn: Turn) -> AsyncGenerator[Decision, None]:
        """Yield the pictures, then an empty message."""
        for _ in range(turn.pictures):
            yield Draw(_last_request(turn))
        yield Say("")


def _last_request(turn: Turn) -> str:
    for spoken in reversed(turn.messages):
        if spoken.role == "user":
            return spoken.text.strip()
    return ""
