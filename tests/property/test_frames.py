"""Frames that are split on their way in say the same as before, however they come."""

from itertools import pairwise
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from websockets.client import ClientProtocol
from websockets.exceptions import PayloadTooBig, ProtocolError
from websockets.extensions.permessage_deflate import (
    ClientPerMessageDeflateFactory,
    ServerPerMessageDeflateFactory,
)
from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import OPEN
from websockets.server import ServerProtocol
from websockets.uri import parse_uri

from tintype.http.frames import FRAGMENT_BYTES, FrameSplitter

LIMIT = 5 * FRAGMENT_BYTES
SIZES = st.sampled_from(
    [0, 1, 125, 126, 65_535, 65_536, *(FRAGMENT_BYTES + n for n in (-1, 0, 1)), 3 * FRAGMENT_BYTES]
)


def connected(*, is_compressed: bool) -> tuple[ClientProtocol, ServerProtocol]:
    client = ClientProtocol(
        parse_uri("ws://a.example/"),
        extensions=[ClientPerMessageDeflateFactory()] if is_compressed else None,
        max_size=None,
    )
    server = ServerProtocol(
        extensions=[ServerPerMessageDeflateFactory()] if is_compressed else None, max_size=LIMIT
    )
    client.send_request(client.connect())
    server.receive_data(b"".join(client.data_to_send()))
    [request] = server.events_received()
    server.send_response(server.accept(cast(Request, request)))
    client.receive_data(b"".join(server.data_to_send()))
    client.events_received()
    assert client.state is server.state is OPEN
    return client, server


def messages_of(frames: list[Frame]) -> list[tuple[Opcode, bytes]]:
    found: list[tuple[Opcode, bytes]] = []
    open_kind, parts = Opcode.CONT, b""
    for frame in frames:
        if frame.opcode in {Opcode.PING, Opcode.PONG}:
            found.append((frame.opcode, bytes(frame.data)))
            continue
        if frame.opcode is not Opcode.CONT:
            open_kind, parts = frame.opcode, b""
        parts += frame.data
        if frame.fin:
            found.append((open_kind, parts))
    return found


@settings(max_examples=60, deadline=None)
@given(
    sent=st.lists(st.tuples(st.sampled_from("tbpf"), SIZES), min_size=1, max_size=4),
    is_compressed=st.booleans(),
    step=st.sampled_from([1_000, 65_536, 262_144, 10**7]),
    cuts=st.lists(st.integers(0, 40), max_size=6),
)
def test_what_is_split_says_the_same(
    sent: list[tuple[str, int]], is_compressed: bool, step: int, cuts: list[int]
) -> None:
    client, server = connected(is_compressed=is_compressed)
    expected: list[tuple[Opcode, bytes]] = []
    for kind, size in sent:
        data = bytes(range(97, 122)) * (size // 25) + b"z" * (size % 25)
        match kind:
            case "t":
                client.send_text(data)
                expected.append((Opcode.TEXT, data))
            case "b":
                client.send_binary(data)
                expected.append((Opcode.BINARY, data))
            case "p":
                client.send_ping(data[:125])
                expected.append((Opcode.PING, data[:125]))
            case _:
                client.send_text(data, fin=False)
                client.send_ping(b"between")
                client.send_continuation(data, fin=True)
                expected += [(Opcode.PING, b"between"), (Opcode.TEXT, data * 2)]
    wire = b"".join(client.data_to_send())
    splitter = FrameSplitter(LIMIT)
    frames: list[Frame] = []
    places = sorted({0, *cuts, *range(40, len(wire), step), len(wire)})
    for start, end in pairwise(places):
        server.receive_data(splitter.split(wire[start:end]))
        frames += [frame for frame in server.events_received() if isinstance(frame, Frame)]
    if any(size * (1 + (kind == "f")) > LIMIT for kind, size in sent if kind != "p"):
        assert isinstance(server.parser_exc, PayloadTooBig)
        return
    assert server.parser_exc is None
    assert messages_of(frames) == expected
    if not is_compressed:
        assert all(len(frame.data) <= FRAGMENT_BYTES for frame in frames)


def test_a_frame_over_the_limit_is_refused_by_its_head() -> None:
    client, server = connected(is_compressed=False)
    client.send_binary(bytes(LIMIT + 1))
    head = b"".join(client.data_to_send())[:14]
    server.receive_data(FrameSplitter(LIMIT).split(head))
    assert isinstance(server.parser_exc, PayloadTooBig)


def test_a_frame_without_a_mask_is_refused_as_before() -> None:
    _, server = connected(is_compressed=False)
    unmasked = b"\x81\x7f" + (FRAGMENT_BYTES + 4).to_bytes(8, "big") + bytes(FRAGMENT_BYTES + 4)
    server.receive_data(FrameSplitter(LIMIT).split(unmasked))
    assert isinstance(server.parser_exc, ProtocolError)


@pytest.mark.parametrize("size", [1, 7, 100])
def test_any_bytes_come_out_as_long_as_no_frame_is_long(size: int) -> None:
    client, _ = connected(is_compressed=False)
    for number in range(50):
        client.send_text(b"a" * number)
    wire = b"".join(client.data_to_send())
    splitter = FrameSplitter(LIMIT)
    pieces = [wire[at : at + size] for at in range(0, len(wire), size)]
    assert b"".join(splitter.split(piece) for piece in pieces) == wire
