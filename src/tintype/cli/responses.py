"""The commands `tintype responses …` and `tintype models`: what a server keeps and offers.

Imported for every help text, so what is heavy is imported where it is used.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

from tintype.cli.target import Target, client_of, print_json, run

if TYPE_CHECKING:
    from tintype.protocol.reading import Response, StreamEvent

app = App(name="responses", help="See, follow, cancel and remove what a server keeps.")

_HERE = Target()
_SHORT = 60


@app.command(name="list")
def list_responses(*, limit: int = 20, target: Target = _HERE) -> int:
    """List stored responses, newest first. Only Tintype servers can.

    Parameters
    ----------
    limit
        How many.
    """

    def command() -> None:
        with client_of(target) as client:
            rows: list[tuple[str, ...]] = []
            for number, response in enumerate(client.responses.list(limit=min(limit, 100))):
                if number >= limit:
                    break
                if target.json:
                    print_json(_lean(response))
                else:
                    rows.append(_row(response))
        if not target.json:
            show_table(("ID", "CREATED", "STATUS", "PICTURES", "SAYS"), rows)

    return run(command, as_json=target.json)


@app.command
def get(
    response_id: str,
    *,
    output: Annotated[Path | None, Parameter(alias="-o")] = None,
    target: Target = _HERE,
) -> int:
    """Show a stored response, and save its picture.

    Parameters
    ----------
    response_id
        Id of the response.
    output
        File for its picture; several get numbers.
    """

    def command() -> None:
        with client_of(target) as client:
            response = client.responses.retrieve(response_id)
        paths = _save(response, output) if output is not None else []
        if target.json:
            print_json(response.to_object() if output is None else _lean(response))
        elif paths:
            print(*paths, sep="\n")  # noqa: T201
        else:
            show_table(("ID", "CREATED", "STATUS", "PICTURES", "SAYS"), [_row(response)])

    return run(command, as_json=target.json)


@app.command
def follow(response_id: str, *, starting_after: int = -1, target: Target = _HERE) -> int:
    """Print the events of a stored response until it has ended, also over broken connections.

    Parameters
    ----------
    response_id
        Id of the response.
    starting_after
        Number of the last event that is not wanted.
    """

    def command() -> None:
        with (
            client_of(target) as client,
            client.responses.follow(response_id, starting_after=starting_after) as events,
        ):
            for event in events:
                if target.json:
                    print_json(_json_of(event))
                else:
                    print(_line_of(event), flush=True)  # noqa: T201

    return run(command, as_json=target.json)


@app.command
def cancel(response_id: str, *, target: Target = _HERE) -> int:
    """Cancel a background response.

    Parameters
    ----------
    response_id
        Id of the response.
    """

    def command() -> None:
        with client_of(target) as client:
            response = client.responses.cancel(response_id)
        print_json(_lean(response)) if target.json else print(response.status)  # noqa: T201

    return run(command, as_json=target.json)


@app.command
def delete(*response_id: str, target: Target = _HERE) -> int:
    """Remove stored responses and their pictures.

    Parameters
    ----------
    response_id
        Ids of the responses.
    """

    def command() -> None:
        with client_of(target) as client:
            for one in response_id:
                client.responses.delete(one)
                if target.json:
                    print_json({"id": one, "deleted": True})

    return run(command, as_json=target.json)


def list_models(target: Target) -> int:
    """Print the models of a server; return the exit status."""

    def command() -> None:
        with client_of(target) as client:
            for model in client.models.list():
                print_json(model.to_object()) if target.json else print(model.id)  # noqa: T201

    return run(command, as_json=target.json)


def show_table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    """Print rows below their heads, in columns."""
    lines = [heads, *rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = [text.ljust(width) for text, width in zip(line, widths, strict=True)]
        print("  ".join(cells).rstrip())  # noqa: T201


def _row(response: "Response") -> tuple[str, ...]:
    created = response.created_at
    when = (
        datetime.fromtimestamp(created, UTC).strftime("%Y-%m-%d %H:%M:%SZ")
        if isinstance(created, (int, float))
        else ""
    )
    said = next(
        (text for call in response.calls if isinstance(text := call.revised_prompt, str)), ""
    )
    pictures = sum(call.status == "completed" for call in response.calls)  # lists leave them out
    short = said if len(said) <= _SHORT else said[: _SHORT - 1] + "\N{HORIZONTAL ELLIPSIS}"
    return (response.id, when, str(response.status), str(pictures), short)


def _lean(response: "Response") -> dict[str, object]:
    """Return a response without its pictures: lines of a list shall stay lines."""
    whole = response.to_object()
    output = [
        {name: value for name, value in item.items() if name != "result"}
        for item in whole["output"]
    ]
    return {**whole, "output": output}


def _save(response: "Response", output: Path) -> list[Path]:
    from tintype.client import Picture
    from tintype.client.pictures import read_base64
    from tintype.client.problems import error_of_response

    found = [call.result for call in response.calls if isinstance(call.result, str) and call.result]
    if not found:
        raise error_of_response(response, request_id=None)
    paths: list[Path] = []
    for number, text in enumerate(found, start=1):
        path = output if number == 1 else output.with_stem(f"{output.stem}-{number}")
        paths.append(Picture(read_base64(text)).save(path))
    return paths


def _json_of(event: "StreamEvent") -> object:
    import msgspec

    return msgspec.Raw(event.to_json())


def _line_of(event: "StreamEvent") -> str:
    number: object = getattr(event, "sequence_number", "")
    return f"{number:>4} {event.type!s}"
