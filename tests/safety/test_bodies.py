"""Bodies that are too large, too deep or too many-sided are refused before they cost anything."""

import json
import socket
from typing import Any

import httpx2
import pytest

from tintype.app import Address
from tintype.errors import InvalidRequest
from tintype.protocol.codec import MAX_DEPTH, MAX_VALUES, decode
from tintype.settings import LimitSettings

JSON_DOORS = (
    "/v1/responses",
    "/v1/responses/input_tokens",
    "/v1/conversations",
    "/v1/images/generations",
    "/v1/images/edits",
    "/api/v1/responses",
    "/api/v1/images",
    "/api/v1/chat/completions",
)
FORM_DOORS = ("/v1/images/edits", "/v1/images/variations", "/v1/files", "/api/v1/files")
SMALL = LimitSettings(body_bytes=10_000)


def status_and_error(address: Address, head: bytes, body: bytes = b"") -> tuple[int, Any]:
    """Send bytes as they are; return the reply's status and error. Half a request is enough."""
    with socket.create_connection((address.host, address.port), timeout=20) as connection:
        connection.sendall(head + body)
        reply = b""
        while b"\r\n\r\n" not in reply or b"}}" not in reply:
            piece = connection.recv(65_536)
            if not piece:
                break
            reply += piece
    start, _, rest = reply.partition(b"\r\n\r\n")
    return int(start.split()[1]), json.loads(rest)["error"]


def head_of(door: str, length: str) -> bytes:
    kind = "multipart/form-data; boundary=x" if door in FORM_DOORS else "application/json"
    return f"POST {door} HTTP/1.1\r\nhost: t\r\ncontent-type: {kind}\r\n{length}\r\n\r\n".encode()


def test_a_body_that_says_it_is_too_long_is_not_read(serve) -> None:
    with serve(limits=SMALL) as address:  # not one byte of the body is sent
        for door in (*JSON_DOORS, *FORM_DOORS):
            head = head_of(door, "content-length: 1000000000")
            status, error = status_and_error(address, head)
            assert status == 413, door
            assert error["code"] == (413 if door.startswith("/api") else "request_too_large")
            assert {"message", "type", "param", "code"} == set(error)


def test_a_body_that_does_not_end_is_left_at_the_limit(serve) -> None:
    part = b'--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n'
    with serve(limits=SMALL) as address:
        for door in (*JSON_DOORS, *FORM_DOORS):
            data = (part if door in FORM_DOORS else b'{"input":"') + b"a" * 20_000
            chunk = b"%x\r\n%b\r\n" % (len(data), data)
            head = head_of(door, "transfer-encoding: chunked")
            status, error = status_and_error(address, head, chunk)
            assert (status, error["type"]) == (413, "invalid_request_error"), door


def test_json_that_is_too_deep_or_has_too_many_values_is_a_400(serve) -> None:
    deep = "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)
    bodies = [
        f'{{"input":{deep}}}',
        f'{{"metadata":{{"a":{deep}}}}}',
        "[" * 100_000,
        '{"a":' * 100_000,
        f'{{"input":[{"[],"[:-1]}{",[]" * MAX_VALUES}]}}',
        f'{{"text":{{"a":[0{",0" * MAX_VALUES}]}}}}',
    ]
    headers = {"content-type": "application/json"}
    with serve() as address, httpx2.Client(base_url=address.url, headers=headers) as client:
        for door in JSON_DOORS:
            replies = [client.post(door, content=body.encode()) for body in bodies]
            assert [reply.status_code for reply in replies] == [400] * len(bodies), door
            told = [reply.json()["error"]["message"] for reply in replies]
            assert f"deeper than {MAX_DEPTH}" in told[0]
            assert f"more than {MAX_VALUES}" in told[-1]


def test_the_deepest_json_that_is_read_makes_a_picture(serve) -> None:
    """Whatever is carried along is written again, in every event, and may not fail there."""
    levels = MAX_DEPTH - 8
    deep: Any = []
    for _ in range(levels):
        deep = [deep]
    body = {
        "input": "a red fox",
        "tools": [{"type": "image_generation", "size": "256x256"}, {"type": "x", "deep": deep}],
        "instructions": [deep],
        "text": {"deep": deep},
    }
    with serve() as address:
        reply = httpx2.post(f"{address.url}/v1/responses", json=body, timeout=30)
    assert reply.status_code == 200, reply.text
    assert reply.json()["text"]["deep"] == deep


@pytest.mark.parametrize(
    "text",
    [
        '"' + "[" * 1000 + '"',
        '"\\"' + "[" * 1000 + '"',
        '["a\\\\","' + "[" * 1000 + '"]',
        '{"' + "[" * 1000 + '":1}',
        "[" * MAX_DEPTH + "]" * MAX_DEPTH,
        "[" + "[]," * 1000 + "[]]",
    ],
)
def test_brackets_in_strings_and_beside_each_other_are_not_depth(text: str) -> None:
    assert decode(text.encode(), object) == json.loads(text)


@pytest.mark.parametrize("text", ['"a\\\\"' + "[" * 200, '["\\"",' + "[" * 200, '{"a":"b",' * 101])
def test_depth_is_seen_behind_strings(text: str) -> None:
    with pytest.raises(InvalidRequest, match="nested deeper"):
        decode(text.encode(), object)


def multipart(*parts: tuple[str, bytes], end: bytes = b"--x--\r\n") -> bytes:
    return (
        b"".join(
            b"--x\r\ncontent-disposition: form-data; "
            + head.encode()
            + b"\r\n\r\n"
            + data
            + b"\r\n"
            for head, data in parts
        )
        + end
    )


FORMS = (
    ("multipart/form-data", multipart(('name="a"', b"b"))),
    ("multipart/form-data; boundary=", multipart(('name="a"', b"b"))),
    ("multipart/form-data; boundary=y", multipart(('name="a"', b"b"))),
    ("multipart/form-data; boundary=x", b""),
    ("multipart/form-data; boundary=x", b"nonsense"),
    ("multipart/form-data; boundary=x", multipart(('name="a"', b"b"), end=b"")),
    ("multipart/form-data; boundary=x", multipart(("", b"b"))),
    ("multipart/form-data; boundary=x", multipart(('filename="a"', b"b"))),
    ("multipart/form-data; boundary=x", multipart(*[('name="a"', b"b")] * 100)),
    ("multipart/form-data; boundary=x", multipart(('name="a"', b"b" * 2_000_000))),
    (
        "multipart/form-data; boundary=x",
        multipart(*[('name="image"; filename="a"', b"b")] * 100),
    ),
    ("multipart/form-data; boundary=x", multipart((f'name="{"a" * 100_000}"', b"b"))),
    ("multipart/form-data; boundary=x", multipart(('name="a"\r\nx: ' + "y" * 100_000, b"b"))),
    ("multipart/form-data; boundary=x; charset=nonsense", multipart(('name="a"', b"\xff"))),
    ("multipart/form-data; boundary=x", multipart(('name="prompt"', b"\xff\xfe"))),
    ("application/x-www-form-urlencoded", b"&".join([b"a=b"] * 10_000)),
    ("application/x-www-form-urlencoded", b"prompt=%ff%fe&n=%00"),
    ("text/plain", b"a fox"),
    ("", b"a fox"),
)


def test_a_form_that_is_nonsense_or_too_much_is_a_400(serve) -> None:
    with serve() as address, httpx2.Client(base_url=address.url) as client:
        for door in FORM_DOORS:
            for kind, body in FORMS:
                reply = client.post(door, content=body, headers={"content-type": kind})
                assert reply.status_code == 400, (door, kind, body[:100], reply.text)
                assert reply.json()["error"]["type"] == "invalid_request_error"
