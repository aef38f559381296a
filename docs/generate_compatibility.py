"""Writes `docs/reference/compatibility.md` from the last whole run of the conformance tests.

`pytest tests/conformance/` leaves `.sdks/last-run.json` when every client was run. `--check` only
compares. It needs such a run, so it is no part of `dev.py check`.
"""

import sys
from pathlib import Path
from typing import Final

import msgspec

ROOT: Final = Path(__file__).parents[1]
PAGE: Final = ROOT / "docs" / "reference" / "compatibility.md"
sys.path.insert(0, str(ROOT / "tests" / "conformance"))

import tintype.protocol  # noqa: E402
from sdks.install import HOME  # noqa: E402 - found in the folder of the tests
from sdks.pins import SDKS, Sdk  # noqa: E402

PAGES: Final = {
    ("openai", False): "openai-python",
    ("openai", True): "openai-node",
    ("openrouter", False): "openrouter-python",
    ("@openrouter/sdk", True): "openrouter-typescript",
    ("openai-agents", False): "agents-python",
    ("@openai/agents", True): "agents-javascript",
    ("langchain-openai", False): "langchain",
    ("@ai-sdk/openai", True): "vercel-ai-sdk",
    ("@openrouter/ai-sdk-provider", True): "vercel-ai-sdk",
}
PROMISES: Final = {
    "create": ["test_a_picture_is_created"],
    "stream, partial images": ["test_a_stream_arrives_whole_and_in_order"],
    "edit in the next turn": ["test_the_next_turn_edits_what_this_client_sends_back"],
    "mask": [
        "test_a_mask_keeps_every_pixel_outside",
        "test_an_uploaded_mask_keeps_every_pixel_outside",
    ],
    "background, resume, cancel": [
        "test_a_background_response_is_polled",
        "test_a_cut_stream_is_resumed",
        "test_a_background_response_is_cancelled",
    ],
    "images": ["test_two_pictures_are_made"],
    "images, streamed": ["test_images_are_streamed"],
    "images, edit": ["test_an_upload_is_edited"],
    "chat": ["test_a_chat_answers_with_a_picture", "test_a_chat_is_streamed"],
    "files": ["test_a_file_is_kept_read_listed_and_deleted"],
    "models": ["test_models_are_listed"],
    "its own errors": [
        "test_a_bad_request_is_this_clients_bad_request",
        "test_an_empty_prompt_is_a_bad_request",
        "test_a_failed_picture_says_why",
    ],
    "nothing asked twice": ["test_nothing_is_asked_twice"],
    "fits the specification": ["test_every_reply_and_event_fits_its_specification"],
}
HEAD: Final = """# Compatibility

<!-- Written by docs/generate_compatibility.py from the last run of tests/conformance. -->

Each client below was installed from its registry in exactly this version and ran a script that a
user of it could have written, over a real socket, on {date} with Python {python}. ✓ passed,
✗ failed; an empty cell: the client cannot do it, or has no words of its own for it.
"""
NAMES_HEAD: Final = """
## Published type names

What Tintype sends was read by these SDKs as these types, by `tests/conformance/test_sdks_names.py`
(Python: the class of the object; TypeScript: the published function that reads the type). Names of
OpenRouter's SDKs are [types of `tintype.protocol`](types.md) too. For Go, where no tag has the
first names, `test_counts_are_written_as_integers` keeps counts readable as `float64` and `int64`,
and `result` is a string or null.

| name | read by |
|---|---|
"""


class Note(msgspec.Struct):
    """What came of one SDK: its tests, and the published names that were seen."""

    tests: dict[str, bool]
    names: list[str]


class Notes(msgspec.Struct):
    """What came of one run."""

    date: str
    python: str
    sdks: dict[str, Note]


def _cell(note: Note, tests: list[str]) -> str:
    found = [note.tests[test] for test in tests if test in note.tests]
    return "" if not found else "✓" if all(found) else "✗"


def _title(sdk: Sdk) -> str:
    link = f"[{sdk.package}](../clients/{PAGES[sdk.package, sdk.is_node]}.md)"
    language = " (Node)" if sdk.is_node and sdk.package == "openai" else ""
    beside = "".join(f", {other.replace('@', ' ')}" for other in sdk.beside)
    return f"{link}{language} {sdk.version}{beside}"


def _render(notes: Notes) -> str:
    lines = [HEAD.format(date=notes.date, python=notes.python)]
    lines.append(f"| client | {' | '.join(PROMISES)} |")
    lines.append("|---" * (len(PROMISES) + 1) + "|")
    for sdk in SDKS:
        cells = [_cell(notes.sdks[sdk.name], tests) for tests in PROMISES.values()]
        lines.append(f"| {_title(sdk)} | {' | '.join(cells)} |")
    seen: dict[str, list[str]] = {}
    for sdk in SDKS:
        for name in notes.sdks[sdk.name].names:
            seen.setdefault(name, []).append(sdk.title)
    rows = [
        f"| {_type_link(name)} | {', '.join(titles)} |" for name, titles in sorted(seen.items())
    ]
    return "\n".join(lines) + "\n" + NAMES_HEAD + "\n".join(rows) + "\n"


def _type_link(name: str) -> str:
    is_ours = hasattr(tintype.protocol, name)
    return f"[`{name}`](types.md#{name.lower()})" if is_ours else f"`{name}`"


def main(arguments: list[str]) -> int:
    """Write the page, or with `--check` compare it; return the exit status."""
    last_run = HOME / "last-run.json"
    if not last_run.exists():
        print("No run yet: pytest tests/conformance/", file=sys.stderr)  # noqa: T201 - a command
        return 2
    text = _render(msgspec.json.decode(last_run.read_bytes(), type=Notes))
    if "--check" in arguments:
        return 0 if PAGE.exists() and PAGE.read_text(encoding="utf-8") == text else 1
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
