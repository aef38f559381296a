"""What a picture costs, where the OpenRouter dialect reports it."""

from typing import Any

import httpx2
import pytest

from tintype.settings import ModelSettings

PRICED = (ModelSettings(name="scripted", engine="scripted", price_usd=0.02),)
SIZE = {"size": "256x256", "n": 2}


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (
            "/api/v1/responses",
            {"input": "a fox", "tools": [{"type": "image_generation", **SIZE}]},
        ),
        ("/api/v1/images", {"model": "scripted", "prompt": "a fox", **SIZE}),
        (
            "/api/v1/chat/completions",
            {
                "messages": [{"role": "user", "content": "a fox"}],
                "modalities": ["image"],
                "image_config": SIZE,
            },
        ),
    ],
)
@pytest.mark.parametrize(("models", "cost"), [(PRICED, 0.04), (None, 0)])
def test_the_cost_is_the_price_of_each_picture(
    serve, path: str, body: dict[str, Any], models: Any, cost: float
) -> None:
    options = {} if models is None else {"models": models}
    with serve(**options) as address:
        reply = httpx2.post(address.url + path, json=body).json()
    assert reply["usage"]["cost"] == pytest.approx(cost)


def test_the_price_is_listed_and_absent_from_the_other_dialect(serve) -> None:
    with serve(models=PRICED) as address:
        endpoints = httpx2.get(
            f"{address.url}/api/v1/images/models/tintype/scripted/endpoints"
        ).json()
        openai = httpx2.post(
            f"{address.url}/v1/responses",
            json={"input": "a fox", "tools": [{"type": "image_generation", **SIZE}]},
        ).json()
    assert endpoints["endpoints"][0]["pricing"][0]["cost_usd"] == 0.02
    assert "cost" not in openai["usage"]
