"""One client at work; `python -m benchmarks.client_child CLIENT WHAT BASE COUNT` tells a figure."""

import base64
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

PROMPT = "a red fox"
TOOL: Any = {"type": "image_generation", "size": "1728x1728"}
SMALL: Any = {"type": "image_generation", "size": "256x256"}


def tintype(base: str) -> tuple[Callable[[], int], Callable[[], object]]:
    from tintype import Client

    client = Client(base_url=f"{base}/v1", api_key="any")

    def picture() -> int:
        return len(client.generate(PROMPT, size="1728x1728").image)

    return picture, lambda: client.responses.create(input=PROMPT, model="gpt-5", tools=[SMALL])


def openai(base: str) -> tuple[Callable[[], int], Callable[[], object]]:
    from openai import OpenAI

    client = OpenAI(base_url=f"{base}/v1", api_key="any")

    def picture() -> int:
        with client.responses.create(
            model="gpt-5", input=PROMPT, tools=[TOOL], stream=True
        ) as events:
            for event in events:
                if event.type == "response.output_item.done" and hasattr(event.item, "result"):
                    data = base64.b64decode(event.item.result)
        return len(data)

    return picture, lambda: client.responses.create(model="gpt-5", input=PROMPT, tools=[SMALL])


def openrouter(base: str) -> tuple[Callable[[], int], Callable[[], object]]:
    from openrouter import OpenRouter

    client = OpenRouter(api_key="any", server_url=f"{base}/api/v1")

    def picture() -> int:
        with client.responses.send(
            model="openai/gpt-5-image", input=PROMPT, tools=[TOOL], stream=True
        ) as events:
            for event in events:
                if event.type == "response.output_item.done" and hasattr(event.item, "result"):
                    data = base64.b64decode(event.item.result)
        return len(data)

    model = "openai/gpt-5-image"
    return picture, lambda: client.responses.send(model=model, input=PROMPT, tools=[SMALL])


def main(client: str, what: str, base: str, count: int) -> float:
    """Return milliseconds, requests per second of processor time, or a ratio of bytes."""
    before = time.process_time()
    picture, request = {"tintype": tintype, "openai": openai, "openrouter": openrouter}[client](
        base
    )
    if what == "import":
        return 1e3 * (time.process_time() - before)
    request()
    if what == "memory":
        Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew
        resident = status("VmRSS")
        length = picture()
        return (status("VmHWM") - resident) / (length * 4 / 3)  # as base64
    if what == "stream":
        before = time.process_time()
        picture()
        return 1e3 * (time.process_time() - before)
    before = time.process_time()
    for _ in range(count):
        request()
    return count / (time.process_time() - before)


def status(name: str) -> int:
    """Return a figure of this process in bytes (Linux)."""
    found = re.search(rf"{name}:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found
    return 1024 * int(found[1])


if __name__ == "__main__":
    print(main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])))
