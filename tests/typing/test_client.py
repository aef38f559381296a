"""What type checkers see of the client. Never run; read by pyright and mypy."""

from pathlib import Path
from typing import assert_type

from tintype import AsyncClient, Client
from tintype.client import (
    AsyncDrawingStream,
    AsyncGenerated,
    AsyncResponseStream,
    Completed,
    DrawingStream,
    DrawnImages,
    Failed,
    FinishedImage,
    Generated,
    Generating,
    PartialImage,
    Picture,
    Progress,
    ResponseStream,
)
from tintype.errors import CallError, ContentBlocked
from tintype.protocol import ResponsesImageGenerationCall
from tintype.protocol.reading import FileObject, Model, OutputItem, Response, StreamEvent
from tintype.protocol.reading.responses import ResponseUsage


def a_result_says_what_it_has(client: Client) -> None:
    result = client.generate(
        "a red fox",
        size="1536x1024",
        quality="high",
        background="transparent",
        output_format="webp",
        partial_images=2,
        seed=7,
        n=2,
        images=[b"", Path("fox.png"), "file-abc", Picture()],
        mask="mask.png",
        metadata={"album": "foxes"},
        strength=0.5,
        negative_prompt="rain",
        steps=12,
        guidance=4.0,
        loras=[{"name": "ink"}, {"name": "film", "weight": 0.4}],
        extra_tool={"colour": "red"},
    )
    assert_type(result, Generated)
    assert_type(result.image, Picture)
    assert_type(result.images, list[Picture])
    assert_type(result.call, ResponsesImageGenerationCall)
    assert_type(result.response, Response)
    assert_type(result.usage, ResponseUsage | None)
    assert_type(result.revised_prompt, str | None)
    assert_type(result.edit("make it night", size="1024x1024"), Generated)
    assert_type(result.stream_edit("make it night"), DrawingStream[Generated])
    assert_type(result.image.save("fox.png"), Path)
    as_bytes: bytes = result.image
    assert_type(client.edit(as_bytes, "make it night"), Generated)


def a_size_of_tomorrow_is_a_size(client: Client) -> None:
    client.generate("a fox", size="3072x2048", quality="ultra", output_format="avif")


def steps_are_told_apart(client: Client) -> None:
    with client.stream("a red fox") as stream:
        assert_type(stream, DrawingStream[Generated])
        for step in stream:
            match step:
                case Generating():
                    assert_type(step.output_index, int)
                case PartialImage(image, index):
                    assert_type(image, Picture)
                    assert_type(index, int)
                case Completed(result):
                    assert_type(result, Generated)
                case Failed(error):
                    assert_type(error, CallError)
        assert_type(stream.result(), Generated)


def a_callback_gets_steps(client: Client) -> None:
    def tell(step: Progress[Generated]) -> None:
        if isinstance(step, Failed) and isinstance(step.error, ContentBlocked):
            assert_type(step.error.code, str | None)

    client.generate("a red fox", on_progress=tell)


def surfaces_have_types(client: Client) -> None:
    assert_type(client.responses.create(input="a fox", tools=[{"type": "x"}]), Response)
    with client.responses.stream(input="a fox") as stream:
        assert_type(stream, ResponseStream)
        for event in stream:
            assert_type(event, StreamEvent)
        assert_type(stream.final_response(), Response)
    assert_type(client.responses.retrieve("resp_1"), Response)
    assert_type(client.responses.cancel("resp_1"), Response)
    for item in client.responses.input_items("resp_1"):
        assert_type(item, OutputItem)
    for response in client.responses.list(limit=10):
        assert_type(response, Response)
    assert_type(client.images.generate("a fox", model="gpt-image-1"), DrawnImages)
    for step in client.images.stream("a fox"):
        assert_type(step, PartialImage | FinishedImage)
    assert_type(client.files.create("fox.png"), FileObject)
    assert_type(client.files.content("file-1"), bytes)
    for model in client.models.list():
        assert_type(model, Model)


def output_is_input(client: Client, response: Response) -> None:
    client.responses.create(input=[*response.output, {"role": "user", "content": "night"}])


async def the_async_form_is_the_same(client: AsyncClient) -> None:
    result = await client.generate("a red fox", size="1024x1024")
    assert_type(result, AsyncGenerated)
    assert_type(result.image, Picture)
    assert_type(await result.edit("make it night"), AsyncGenerated)
    async with client.stream("a red fox") as stream:
        assert_type(stream, AsyncDrawingStream[AsyncGenerated])
        async for step in stream:
            if isinstance(step, Completed):
                assert_type(step.result, AsyncGenerated)
    async with client.responses.stream(input="a fox") as events:
        assert_type(events, AsyncResponseStream)
        async for event in events:
            assert_type(event, StreamEvent)
    assert_type(await client.responses.create(input="a fox"), Response)
    async for model in client.models.list():
        assert_type(model, Model)


def what_is_wrong_is_seen(client: Client) -> None:
    client.generate("a fox", sice="1024x1024")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.generate(size="1024x1024")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.responses.create(inputs="a fox")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
