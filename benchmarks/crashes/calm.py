"""What a server that nobody disturbs answers: the measure of all others."""

import base64
import hashlib
from typing import Any, NamedTuple

from openai import AsyncOpenAI

PROMPTS = ("a red fox", "an owl at night", "a boat", "two trees")
SEED = 7

# how often they come depends on how long things take
_WAITING = {"response.queued", "response.in_progress"}
_PROGRESS = "response.image_generation_call.generating"


class Wish(NamedTuple):
    """A picture that is asked for. An edit starts from the one that is the same but for that."""

    prompt: str
    seed: int | None = SEED
    is_edit: bool = False

    def body(
        self, call: str, *, previous: str | None = None, conversation: str | None = None
    ) -> dict[str, Any]:
        """Return the request for it; `call` is the name by which its response is found again."""
        tool = {"type": "image_generation", "size": "256x256", "partial_images": 2}
        return {
            "model": "gpt-5",
            "input": self.prompt,
            "tools": [tool if self.seed is None else {**tool, "seed": self.seed}],
            "tool_choice": {"type": "image_generation"},
            "metadata": {"call": call},
            **({} if previous is None else {"previous_response_id": previous}),
            **({} if conversation is None else {"conversation": conversation}),
        }


class Story(NamedTuple):
    """What comes of a wish: pictures by their SHA-256, and what its events are, in order."""

    picture: str
    partials: tuple[str, ...]
    shape: tuple[tuple[Any, ...], ...]


class Seen:
    """The events of one stream, whichever connections they came by."""

    def __init__(self) -> None:
        self.numbers: list[int] = []
        self.partials: list[str] = []
        self.shape: list[tuple[Any, ...]] = []
        self.response: Any = None

    def add(self, event: Any) -> None:
        """Take the next event."""
        self.numbers.append(event.sequence_number)
        self.response = getattr(event, "response", self.response)
        if event.type in _WAITING:
            return
        shape = (event.type, getattr(event, "output_index", None))
        if event.type == _PROGRESS and shape in self.shape:
            return
        self.shape.append(shape)
        if (partial := getattr(event, "partial_image_b64", None)) is not None:
            self.partials.append(_digest(partial))


class Calm:
    """Asks the undisturbed server, once for each wish."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client
        self._stories: dict[Wish, Story] = {}
        self._bases: dict[Wish, str] = {}

    async def story(self, wish: Wish) -> Story:
        """Return what comes of a wish that names a seed."""
        if wish not in self._stories:
            previous = None
            if wish.is_edit:
                base = wish._replace(is_edit=False)
                await self.story(base)
                previous = self._bases[base]
            seen = Seen()
            stream = await self._client.responses.create(
                **wish.body("calm", previous=previous), stream=True, background=True
            )
            async with stream:
                async for event in stream:
                    seen.add(event)
            self._bases[wish] = seen.response.id
            picture = picture_of(seen.response)
            self._stories[wish] = Story(picture, tuple(seen.partials), tuple(seen.shape))
        return self._stories[wish]


def call_of(response: Any) -> Any:
    """Return the one image call of a response."""
    [call] = [item for item in response.output if item.type == "image_generation_call"]
    return call


def picture_of(response: Any) -> str:
    """Return the SHA-256 of the picture of a response."""
    return _digest(call_of(response).result)


def _digest(text: str) -> str:
    return hashlib.sha256(base64.b64decode(text)).hexdigest()
