"""What a user of the OpenAI Agents SDK for Python writes."""

import asyncio

from agents import Agent, ImageGenerationTool, Runner, set_tracing_disabled
from agents.models.openai_responses import OpenAIResponsesModel
from cases import BASE, case, data_url, error_of, png
from openai import AsyncOpenAI

set_tracing_disabled(True)


def with_client(work):
    """Run a coroutine function with a client that is closed at the end."""

    async def run():
        async with AsyncOpenAI(base_url=f"{BASE}/v1", api_key="any") as client:
            return await work(lambda **tool: painter(client, tool))

    return asyncio.run(run())


def painter(client, tool):
    return Agent(
        name="Painter",
        instructions="Draw what is asked for.",
        model=OpenAIResponsesModel(model="gpt-5", openai_client=client),
        tools=[ImageGenerationTool(tool_config={"type": "image_generation", **tool})],
    )


def picture_of(result):
    found = [
        item.raw_item.result
        for item in result.new_items
        if getattr(item.raw_item, "type", None) == "image_generation_call"
    ]
    return found[0] if found else None


def facts_of(result):
    return {
        "items": [type(item).__name__ for item in result.new_items],
        "raw": [type(item.raw_item).__name__ for item in result.new_items],
        "png": picture_of(result),
        "turns": len(result.raw_responses),
        "text": result.final_output,
    }


@case
def create():
    async def work(agent):
        return facts_of(await Runner.run(agent(size="256x256"), "a fox"))

    return with_client(work)


@case
def stream():
    async def work(agent):
        result = Runner.run_streamed(agent(size="256x256", partial_images=2), "a fox")
        raw, kinds = [], []
        async for event in result.stream_events():
            kinds.append(event.type)
            if event.type == "raw_response_event":
                raw.append(event.data)
        return {
            "types": [event.type for event in raw],
            "classes": [type(event).__name__ for event in raw],
            "unknown": 0,
            "numbers": [event.sequence_number for event in raw],
            "partials": [e.partial_image_b64 for e in raw if e.type.endswith("partial_image")],
            "kinds": sorted(set(kinds)),
            "final": facts_of(result),
        }

    return with_client(work)


@case
def edit():
    async def work(agent):
        first = await Runner.run(agent(size="256x256"), "a fox")
        asked = [*first.to_input_list(), {"role": "user", "content": "make it negative"}]
        second = await Runner.run(agent(), asked)
        return {"before": picture_of(first), **facts_of(second)}

    return with_client(work)


@case
def edit_of_previous():
    async def work(agent):
        first = await Runner.run(agent(size="256x256"), "a fox")
        second = await Runner.run(
            agent(), "make it negative", previous_response_id=first.last_response_id
        )
        return {"before": picture_of(first), **facts_of(second)}

    return with_client(work)


@case
def edit_of_upload():
    source = data_url(png())
    content = [
        {"type": "input_text", "text": "make it negative"},
        {"type": "input_image", "image_url": source, "detail": "auto"},
    ]

    async def work(agent):
        return await Runner.run(agent(), [{"role": "user", "content": content}])

    return {"before": source, **facts_of(with_client(work))}


@case
def failure():
    async def work(agent):
        await Runner.run(agent(model="failing"), "a fox", max_turns=3)

    return error_of(lambda: with_client(work))


@case
def failure_in_stream():
    async def work(agent):
        result = Runner.run_streamed(agent(model="failing"), "a fox", max_turns=3)
        async for _ in result.stream_events():
            pass

    return error_of(lambda: with_client(work))


@case
def bad_size():
    async def work(agent):
        await Runner.run(agent(size="1000x1000"), "a fox")

    return error_of(lambda: with_client(work), "status_code", "code", "param")
