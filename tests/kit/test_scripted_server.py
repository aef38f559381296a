"""A user's test against the scripted server, with the SDKs that users have, over real sockets."""

import base64
import hashlib
import io
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import httpx2
import openai
import pytest
from openai import AsyncOpenAI, OpenAI
from openrouter import OpenRouter
from openrouter.errors import OpenRouterError
from PIL import Image

import tintype
from tintype.errors import CallError
from tintype.testing import (
    CutStream,
    FailPicture,
    GarbleEvent,
    HangUp,
    Moderate,
    Refuse,
    ScriptedServer,
    SlowFirstByte,
    Succeed,
)

TOOL: Any = {"type": "image_generation", "size": "256x256", "partial_images": 2}
PARTIAL = "response.image_generation_call.partial_image"


@pytest.fixture
def client(tintype_server: ScriptedServer):
    with OpenAI(base_url=tintype_server.openai_url, api_key="mine", max_retries=0) as client:
        yield client


def draw(client: OpenAI, prompt: str = "a red fox", **more: Any) -> Any:
    return client.responses.create(model="gpt-5", input=prompt, tools=[TOOL], **more)


def read_types(stream: Any, types: list[str]) -> None:
    """Note the type of each event until the stream ends or breaks."""
    for event in stream:
        types.append(event.type)  # noqa: PERF401 - those before the break count


def picture_of(response: Any) -> bytes:
    return base64.b64decode(response.output[0].result)


def test_it_draws_for_openai(tintype_server: ScriptedServer, client: OpenAI) -> None:
    response = draw(client)

    assert response.status == "completed"
    assert Image.open(io.BytesIO(picture_of(response))).size == (256, 256)
    request = tintype_server.assert_asked("red fox", size="256x256", partial_images=2, times=1)
    assert (request.model, request.api_key, request.dialect) == ("gpt-5", "mine", "openai")
    assert (request.status, request.is_stream, request.surface) == (200, False, "responses")
    assert request.tools == [TOOL]


def test_it_draws_for_openrouter(tintype_server: ScriptedServer) -> None:
    with OpenRouter(api_key="mine", server_url=tintype_server.openrouter_url) as client:
        response = client.responses.send(model="openai/gpt-5-image", input="a fox", tools=[TOOL])

    assert response.output[0].type == "image_generation_call"
    tintype_server.assert_asked("a fox", dialect="openrouter", size="256x256")


def test_it_draws_for_our_own_client(tintype_server: ScriptedServer) -> None:
    with tintype.Client(base_url=tintype_server.openai_url, api_key="mine") as client:
        drawn = client.generate("a red fox", size="256x256")

    assert drawn.image.pil().size == (256, 256)
    asked = tintype_server.assert_asked("a red fox", size="256x256")
    assert asked.idempotency_key


@pytest.mark.anyio
async def test_it_draws_for_async_users_and_can_be_used_without_pytest() -> None:
    async with (
        ScriptedServer() as server,
        AsyncOpenAI(base_url=server.openai_url, api_key="mine") as client,
    ):
        drawn: list[Any] = []

        async def draw_one(prompt: str) -> None:
            drawn.append(await client.responses.create(model="gpt-5", input=prompt, tools=[TOOL]))

        async with anyio.create_task_group() as tasks:
            for prompt in ("a fox", "a hen", "an owl"):
                tasks.start_soon(draw_one, prompt)
        assert len({picture_of(response) for response in drawn}) == 3
        server.assert_asked(times=3)


def test_clients_find_it_through_the_environment(tintype_environment: ScriptedServer) -> None:
    with OpenAI() as client, tintype.Client() as ours:
        draw(client)
        ours.generate("a hen", size="256x256")

    tintype_environment.assert_asked("a red fox", times=1)
    tintype_environment.assert_asked("a hen", times=1)


def test_the_picture_depends_on_the_prompt_alone(
    tintype_server: ScriptedServer, client: OpenAI
) -> None:
    first, other, again = draw(client), draw(client, "a hen"), draw(client)

    assert picture_of(first) == picture_of(again) != picture_of(other)
    with ScriptedServer() as fresh, OpenAI(base_url=fresh.openai_url, api_key="any") as its_client:
        elsewhere = draw(its_client)
    assert (elsewhere.id, picture_of(elsewhere)) == (first.id, picture_of(first))
    digest = hashlib.sha256(Image.open(io.BytesIO(picture_of(first))).tobytes()).hexdigest()
    assert digest[:16] == "810fdb91b05bf700"


@pytest.mark.parametrize("number", [1, 2])
def test_every_test_has_a_server_of_its_own(
    tintype_server: ScriptedServer, client: OpenAI, number: int
) -> None:
    assert tintype_server.requests == []
    assert draw(client).id.endswith("002")  # the second token: the first is the seed
    tintype_server.script(Refuse(500))  # left over, and of no harm to the next test


def test_retries_are_tried(tintype_server: ScriptedServer, client: OpenAI) -> None:
    tintype_server.script(Refuse(429), Refuse(503), Succeed())

    assert draw(client.with_options(max_retries=2)).status == "completed"

    assert [request.status for request in tintype_server.requests] == [429, 503, 200]
    tintype_server.assert_script_done()


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [
        (401, openai.AuthenticationError, "invalid_api_key"),
        (402, openai.APIStatusError, "insufficient_quota"),
        (404, openai.NotFoundError, "model_not_found"),
        (409, openai.ConflictError, "invalid_value"),
        (429, openai.RateLimitError, "rate_limit_exceeded"),
        (500, openai.InternalServerError, "server_error"),
        (529, openai.InternalServerError, "server_error"),
    ],
)
def test_refusals_are_those_of_each_dialect(
    tintype_server: ScriptedServer, client: OpenAI, status: int, kind: type[Any], code: str
) -> None:
    tintype_server.script(Refuse(status), Refuse(status, message="Not today.", retry_after_s=None))

    with pytest.raises(kind) as refused:
        draw(client)
    assert (refused.value.status_code, refused.value.code) == (status, code)
    with (
        OpenRouter(
            api_key="mine", server_url=tintype_server.openrouter_url, retry_config=None
        ) as router,
        pytest.raises(OpenRouterError) as routed,
    ):
        router.chat.send(
            model="openai/gpt-5-image",
            messages=[{"role": "user", "content": "a fox"}],
            modalities=["image", "text"],
            stream=False,
        )
    assert routed.value.status_code == status
    assert b"Not today." in routed.value.body.encode()
    assert "retry-after" not in routed.value.headers


def test_moderation_refuses_what_was_asked_or_what_was_drawn(
    tintype_server: ScriptedServer, client: OpenAI
) -> None:
    tintype_server.script(Moderate(categories=("gore",)), Moderate("output"), Moderate("output"))

    with pytest.raises(openai.BadRequestError, match="gore") as refused:
        draw(client)
    held_back = draw(client)
    with pytest.raises(openai.APIError, match="safety system"):
        list(draw(client, stream=True))

    assert refused.value.code == "moderation_blocked"
    assert refused.value.body["moderation_details"]["categories"] == ["gore"]
    assert held_back.status == "failed"
    assert held_back.error.code == "image_content_policy_violation"


def test_a_picture_fails(tintype_server: ScriptedServer, client: OpenAI) -> None:
    tintype_server.script(FailPicture("Out of paint."), FailPicture(), FailPicture())

    response = draw(client)
    types: list[str] = []
    with pytest.raises(openai.APIError):
        read_types(draw(client, stream=True), types)
    with pytest.raises(openai.InternalServerError, match="script"):
        client.images.generate(model="gpt-image-1", prompt="a fox")

    assert (response.status, response.error.message) == ("failed", "Out of paint.")
    assert types[-1] == "response.image_generation_call.generating"


@pytest.mark.parametrize(
    ("step", "last"),
    [
        (CutStream(), "response.image_generation_call.generating"),
        (CutStream(nth=2), PARTIAL),
        (CutStream(after=PARTIAL), PARTIAL),
        (CutStream(after="response.created"), "response.created"),
        (CutStream(inside="response.completed"), "response.output_item.done"),
    ],
)
def test_a_stream_is_cut_inside_or_after_an_event(
    tintype_server: ScriptedServer, client: OpenAI, step: CutStream, last: str
) -> None:
    tintype_server.script(step)

    types: list[str] = []
    with pytest.raises(openai.APIConnectionError):
        read_types(draw(client, stream=True), types)

    assert types[-1] == last
    tintype_server.assert_script_done()
    assert draw(client).status == "completed"


def test_a_reply_is_cut_in_half(tintype_server: ScriptedServer, client: OpenAI) -> None:
    tintype_server.script(CutStream(), HangUp())

    for _ in range(2):
        with pytest.raises(openai.APIConnectionError):
            draw(client)

    assert [request.status for request in tintype_server.requests] == [200, None]


def test_an_event_or_a_reply_is_no_json(tintype_server: ScriptedServer, client: OpenAI) -> None:
    tintype_server.script(GarbleEvent(), GarbleEvent(at="response.completed"), GarbleEvent())

    for stream in (True, True, False):
        with pytest.raises(ValueError, match=r"JSON|Invalid control character|Unterminated"):
            list(draw(client, stream=stream))
    tintype_server.assert_script_done()


def test_the_first_byte_is_slow(tintype_server: ScriptedServer, client: OpenAI) -> None:
    tintype_server.script(SlowFirstByte(3600), SlowFirstByte(0.01))

    impatient = client.with_options(timeout=httpx2.Timeout(60, read=0.2))
    with pytest.raises(openai.APITimeoutError):
        draw(impatient)
    tintype_server.wait_for_requests(1)
    assert draw(client).status == "completed"
    tintype_server.assert_script_done()


def test_who_still_waits_at_the_end_is_let_go() -> None:
    with ThreadPoolExecutor() as pool:
        with ScriptedServer() as server, OpenAI(base_url=server.openai_url, api_key="x") as client:
            server.script(SlowFirstByte(3600))
            waiting = pool.submit(draw, client.with_options(max_retries=0))
            assert server.wait_for_requests(1)[0].status is None
            with pytest.raises(AssertionError, match="1 of 2 requests came within 0"):
                server.wait_for_requests(2, timeout_s=0)

        with pytest.raises(openai.APIConnectionError):
            waiting.result()


def test_our_own_client_says_what_happened(tintype_server: ScriptedServer) -> None:
    tintype_server.script(Moderate())

    with (
        tintype.Client(base_url=tintype_server.openai_url, api_key="any") as client,
        pytest.raises(CallError) as refused,
    ):
        client.generate("a fox")

    assert refused.value.code == "moderation_blocked"


def test_looking_at_something_uses_up_no_step(
    tintype_server: ScriptedServer, client: OpenAI
) -> None:
    drawn = draw(client)
    tintype_server.script(Refuse(500))

    client.models.list()
    client.responses.retrieve(drawn.id)

    with pytest.raises(openai.InternalServerError):
        draw(client)


def test_uploads_masks_and_chat_are_read_alike(
    tintype_server: ScriptedServer, client: OpenAI
) -> None:
    png = picture_of(draw(client))
    url = "data:image/png;base64," + base64.b64encode(png).decode()

    client.images.edit(model="gpt-image-1", image=[("a.png", png), ("b.png", png)], prompt="night")
    draw(
        client,
        [
            {"role": "system", "content": "Be brief."},
            {
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "make it snow"},
                    {"type": "input_image", "image_url": url},
                ],
            },
        ],
    )
    with OpenRouter(api_key="mine", server_url=tintype_server.openrouter_url) as router:
        router.chat.send(
            model="openai/gpt-5-image",
            messages=[{"role": "user", "content": "a chatty fox"}],
            modalities=["image", "text"],
            image_config={"aspect_ratio": "3:2"},
            stream=False,
        )

    edit = tintype_server.assert_asked("night", images=2, surface="images")
    assert [upload.filename for upload in edit.files] == ["a.png", "b.png"]
    assert edit.images == [png, png]
    assert tintype_server.assert_asked("make it snow", images=1).images == [png]
    tintype_server.assert_asked("chatty", surface="chat", aspect_ratio="3:2")
    tintype_server.assert_not_asked("Be brief")


def test_a_failed_assertion_shows_what_was_asked_instead(
    tintype_server: ScriptedServer, client: OpenAI
) -> None:
    draw(client)
    draw(client, "a hen " * 40)
    client.models.list()

    with pytest.raises(AssertionError) as failed:
        tintype_server.assert_asked("a red fox", size="1024x1024", quality="high")
    assert str(failed.value).splitlines() == [
        "Expected at least 1 request(s) with 'a red fox' in the prompt, size='1024x1024', "
        "quality='high', found 0.",
        "3 request(s) were made:",
        "  1. POST /v1/responses -> 200 'a red fox' model=gpt-5 size=256x256 partial_images=2",
        "  2. POST /v1/responses -> 200 '" + ("a hen " * 40)[:79] + "…' model=gpt-5 size=256x256 "
        "partial_images=2",
        "  3. GET /v1/models -> 200",
        "The nearest is number 1: `size` is '256x256'; `quality` is None.",
    ]
    assert "mine" not in str(failed.value)
    with pytest.raises(AssertionError, match="Expected 0 request"):
        tintype_server.assert_not_asked("hen")
    with pytest.raises(AssertionError, match="Expected 3 request"):
        tintype_server.assert_asked(times=3)


def test_a_script_that_is_not_done_says_so(tintype_server: ScriptedServer, client: OpenAI) -> None:
    tintype_server.script(GarbleEvent(at="response.hologram"), Refuse(500))
    list(draw(client, stream=True))

    with pytest.raises(AssertionError) as failed:
        tintype_server.assert_script_done()
    assert "not used: Refuse(status=500" in str(failed.value)
    assert (
        "not reached: GarbleEvent(at='response.hologram', nth=1) found only response.created"
        in (str(failed.value))
    )


def test_frames_of_a_socket_are_requests_too(
    tintype_server: ScriptedServer, client: OpenAI
) -> None:
    with client.responses.connect() as connection:
        connection.response.create(model="gpt-5", input="a fox on a line", tools=[TOOL])
        for event in connection:
            if event.type == "response.completed":
                break

    tintype_server.assert_asked("a fox on a line", size="256x256")


def test_outside_of_its_block_there_is_no_server() -> None:
    server = ScriptedServer()
    with pytest.raises(RuntimeError, match="inside `with`"):
        server.script(Refuse(500))


def test_the_applications_own_logs_are_left_alone(capsys: pytest.CaptureFixture[str]) -> None:
    import structlog

    before = structlog.get_config()
    structlog.reset_defaults()
    try:
        with ScriptedServer() as server, OpenAI(base_url=server.openai_url, api_key="x") as client:
            draw(client)
            structlog.get_logger().info("of_the_application")
        processors = structlog.get_config()["processors"]
    finally:
        structlog.configure(**before)

    printed = capsys.readouterr().out
    assert "of_the_application" in printed
    assert "run_ended" not in printed
    assert len(processors) == len(structlog.get_config()["processors"])
