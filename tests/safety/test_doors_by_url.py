"""Each door takes a picture by its https URL, and says in its own words why it does not."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tintype.app import running_server
from tintype.settings import FetchSettings, ModelSettings, ServerSettings, Settings, StoreSettings
from tintype.testing.engine import ScriptedEngine
from websites import Site, picture_file, send

MODELS = (ModelSettings(name="scripted", engine="scripted"),)
TOOLS = [{"type": "image_generation", "size": "256x256"}]

DOORS: dict[str, tuple[Callable[[str], dict[str, Any]], str]] = {
    "/v1/responses": (
        lambda url: {
            "input": [
                {
                    "role": "user",
                    "content": [
                        {"type": "input_text", "text": "add a hat"},
                        {"type": "input_image", "image_url": url},
                    ],
                }
            ],
            "tools": TOOLS,
        },
        "input[0].content[1].image_url",
    ),
    "/api/v1/responses": (
        lambda url: {
            "input": [
                {"role": "user", "content": [{"type": "input_image", "image_url": url}]},
                {"role": "user", "content": "add a hat"},
            ],
            "tools": TOOLS,
        },
        "input[0].content[0].image_url",
    ),
    "/v1/images/edits": (
        lambda url: {"prompt": "add a hat", "images": [{"image_url": url}]},
        "images[0].image_url",
    ),
    "/api/v1/images": (
        lambda url: {
            "model": "scripted",
            "prompt": "add a hat",
            "input_references": [{"type": "image_url", "image_url": {"url": url}}],
        },
        "input_references[0].image_url",
    ),
    "/api/v1/chat/completions": (
        lambda url: {
            "model": "scripted",
            "messages": [
                {
                    "role": "user",
                    "content": [
                        {"type": "text", "text": "add a hat"},
                        {"type": "image_url", "image_url": {"url": url}},
                    ],
                }
            ],
        },
        "messages[0].content[1].image_url",
    ),
}


def running(folder: Path, fetcher: Any = None, *, enabled: bool = True) -> Any:
    settings = Settings(
        server=ServerSettings(port=0),
        store=StoreSettings(folder=str(folder)),
        fetch=FetchSettings(enabled=enabled),
        models=MODELS,
    )
    return running_server(settings, engines={"scripted": ScriptedEngine()}, fetcher=fetcher)


@pytest.mark.parametrize("door", DOORS)
def test_a_picture_by_url_is_edited(make_site, make_fetcher, tmp_path: Path, door: str) -> None:
    site: Site = make_site()
    site.answers["/fox.png"] = send(picture_file(size=(256, 256)), content_type="text/html")
    body, param = DOORS[door]
    with running(tmp_path, make_fetcher(site)) as address:
        reply = httpx2.post(address.url + door, json=body(site.url("/fox.png")), timeout=30)
        assert reply.status_code == 200, reply.text
        assert [path for path, _ in site.requests] == ["/fox.png"]
        refused = httpx2.post(address.url + door, json=body("https://127.0.0.1/"), timeout=30)
        missing = httpx2.post(address.url + door, json=body(site.url("/none.png")), timeout=30)
        no_picture = httpx2.post(address.url + door, json=body(site.url("/page")), timeout=30)
    for answer, code in ((refused, "invalid_image_url"), (missing, "failed_to_download_image")):
        error = answer.json()["error"]
        assert (answer.status_code, error["param"]) == (400, param)
        assert error["code"] == (400 if door.startswith("/api") else code)
    assert no_picture.status_code == 400


def test_what_was_fetched_is_kept_and_listed_as_what_it_is(
    make_site, make_fetcher, tmp_path: Path
) -> None:
    site: Site = make_site()
    site.answers["/fox"] = send(picture_file("JPEG", (256, 256)), content_type="text/html")
    body, _ = DOORS["/v1/responses"]
    with (
        running(tmp_path, make_fetcher(site)) as address,
        httpx2.Client(base_url=address.url, timeout=30) as client,
    ):
        response = client.post("/v1/responses", json=body(site.url("/fox"))).json()
        path = f"/v1/responses/{response['id']}/input_items?include[]=message.input_image.image_url"
        [item] = client.get(path).json()["data"]
    assert item["content"][1]["image_url"].startswith("data:image/jpeg;base64,")
    assert len(site.requests) == 1


def test_a_mask_by_url_is_fetched_too(make_site, make_fetcher, tmp_path: Path) -> None:
    site: Site = make_site()
    site.answers["/fox.png"] = send(picture_file(size=(256, 256)))
    body, _ = DOORS["/v1/responses"]
    request = body(site.url("/fox.png"))
    mask = {"image_url": "https://127.0.0.1/mask.png"}
    request["tools"] = [{**TOOLS[0], "input_image_mask": mask}]
    with running(tmp_path, make_fetcher(site)) as address:
        error = httpx2.post(f"{address.url}/v1/responses", json=request).json()["error"]
    assert error["param"] == "tools[0].input_image_mask.image_url"
    assert error["code"] == "invalid_image_url"


@pytest.mark.parametrize("door", DOORS)
def test_a_server_that_fetches_nothing_says_so(tmp_path: Path, door: str) -> None:
    body, param = DOORS[door]
    with running(tmp_path, enabled=False) as address:
        reply = httpx2.post(address.url + door, json=body("https://pictures.example/fox.png"))
    assert (reply.status_code, reply.json()["error"]["param"]) == (400, param)
    assert "fetches no pictures" in reply.json()["error"]["message"]
