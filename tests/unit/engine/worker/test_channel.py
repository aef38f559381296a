"""Frames: what goes in comes out, whatever the pieces, and nothing is left open."""

import os
from typing import cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.engine.base import Finished, Job, Size, Source
from tintype.engine.worker.channel import FrameReader, encode_frame
from tintype.engine.worker.messages import Cancel, FromWorker, Made, Submit, ToWorker


def open_descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def picture(height: int, width: int, channels: int = 3) -> np.ndarray:
    return np.random.default_rng(7).integers(0, 256, (height, width, channels), dtype=np.uint8)


def submit(number: int, *sources: np.ndarray, mask: np.ndarray | None = None) -> Submit:
    job = Job(
        prompt="a fox",
        size=Size(width=64, height=48),
        seed=2**32 - 1,
        sources=tuple(Source(pixels=pixels, metadata={"a": "b"}) for pixels in sources),
        mask=mask,
    )
    return Submit(number, "model", job)


def reader() -> FrameReader[ToWorker]:
    return FrameReader(cast("type[ToWorker]", ToWorker))


@given(cuts=st.lists(st.integers(0, 2000), max_size=6))
def test_messages_survive_any_cutting(cuts: list[int]) -> None:
    sent = [submit(1, picture(3, 5), picture(2, 2, 4), mask=picture(4, 4)[:, :, 0]), Cancel(1)]
    sent.append(submit(2, picture(1, 9)))
    data, descriptors = b"", []
    for message in sent:
        frame, shared = encode_frame(message)
        data += frame
        descriptors += shared
    into = reader()
    places = sorted(min(cut, len(data)) for cut in cuts)
    heard = []
    for start, end in zip([0, *places], [*places, len(data)], strict=True):
        heard += list(into.feed(data[start:end], descriptors if start == 0 else ()))
        if start == 0 and end > 0:
            descriptors = []
    first, cancel, second = heard
    assert cancel == Cancel(1)
    assert first.job.prompt == "a fox"
    assert first.job.sources[0].metadata == {"a": "b"}
    for got, expected in zip(
        [*[s.pixels for s in first.job.sources], first.job.mask, second.job.sources[0].pixels],
        [picture(3, 5), picture(2, 2, 4), picture(4, 4)[:, :, 0], picture(1, 9)],
        strict=True,
    ):
        assert np.array_equal(got, expected)


def test_no_descriptor_is_left_open() -> None:
    before = open_descriptors()
    for _ in range(20):
        frame, descriptors = encode_frame(
            Made(3, Finished(pixels=picture(8, 8), revised_prompt="x"))
        )
        into: FrameReader[FromWorker] = FrameReader(cast("type[FromWorker]", FromWorker))
        (made,) = list(into.feed(frame, descriptors))
        assert isinstance(made, Made)
        assert np.array_equal(made.step.pixels, picture(8, 8))
        del made
    assert open_descriptors() <= before + 1


def test_what_is_no_message_is_refused() -> None:
    with pytest.raises(ValueError, match="frame of"):
        list(reader().feed(b"\xff\xff\xff\xff"))
    with pytest.raises(ValueError, match=r"(?i)malformed|invalid"):
        list(reader().feed(b"\x00\x00\x00\x01\xc1"))
    frame, descriptors = encode_frame(submit(1, picture(2, 2)))
    for descriptor in descriptors:
        os.close(descriptor)
    with pytest.raises(ValueError, match="without its memory"):
        list(reader().feed(frame))


def test_an_array_cannot_claim_more_than_its_memory() -> None:
    frame, _ = encode_frame(submit(1, picture(200, 200)))
    _, small = encode_frame(submit(1, picture(2, 2)))
    with pytest.raises(ValueError, match="larger than its memory"):
        list(reader().feed(frame, small))
