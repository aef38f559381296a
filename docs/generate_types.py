"""Writes `docs/reference/types.md` from the types themselves; `--check` only compares.

Descriptions and examples are the `Meta` of each field, prose is the docstring, and the SDK
versions are the sentence "Published in …" at its end.
"""

import ast
import sys
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, cast

import msgspec
from msgspec import inspect

import tintype.protocol
from tintype.protocol import OpenEnum, Published, openrouter

PAGE: Final = Path(__file__).parent / "reference" / "types.md"
HEAD: Final = """# Published types

<!-- Written by docs/generate_types.py. Change the docstrings in src/tintype/protocol instead. -->

`tintype.protocol` has the types of image generation over the Responses API under each name that
an OpenRouter SDK has published for them. `from tintype.protocol import
ResponsesImageGenerationCall`, then `ResponsesImageGenerationCall.from_json(data)` and
`call.to_json()`.

All of them read openly:

- Keys that a type does not have are read over, and are not written again.
- An *open* enumeration keeps a value that it does not list (`value.is_known` is then false); a
  *closed* one has a single value, by which the object is told apart.
- A key that may be absent is `msgspec.UNSET` then, which is not `None`: what is read and written
  again has the same keys and the same nulls.
- A count may come as `3` or as `3.0`. It is written as `3`.
- What does not fit raises `tintype.errors.InvalidRequest`, with the path in `param`.

Keys of the Python types are those of the wire, in snake_case, except where noted. The `…TypedDict`
names of the Python SDK are left out: they are the same objects as dictionaries.

Versions: *Go* is `github.com/OpenRouterTeam/go-sdk`; *Go of early 2026* is its history from
2026-01-26 to 2026-04-02, which has no tag. *TypeScript* is `@openrouter/sdk` of npm, *Python* is
`openrouter` of PyPI. "(seen)" marks a version that was looked into without looking for the first
and last one that has the name.
"""


_JSON_TYPES: Final[dict[type[inspect.Type], str]] = {
    inspect.StrType: "string",
    inspect.IntType: "integer",
    inspect.FloatType: "number",
    inspect.NoneType: "null",
}


class Entry(msgspec.Struct, frozen=True):
    """A published name as the source has it."""

    name: str
    prose: str
    versions: str


def _entries() -> list[Entry]:
    """Return the published names in the order of their module."""
    body = ast.parse(Path(openrouter.__file__).read_text(encoding="utf-8")).body
    found: list[Entry] = []
    for node, after in zip(body, [*body[1:], None], strict=True):
        match node, after:
            case ast.ClassDef(name=name), _:
                doc = ast.get_docstring(node) or ""
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(doc))),
            ):
                pass
            case _:
                continue
        if not name.startswith("_"):
            prose, _, versions = doc.rpartition("Published in ")
            found.append(Entry(name, prose.strip(), " ".join(versions.split()).removesuffix(".")))
    return found


def _link(name: str) -> str:
    return f"[`{name}`](#{name.lower()})"


def _wire_type(node: inspect.Type) -> str:
    """Return a type in the words of JSON."""
    match node:
        case inspect.Metadata():
            return _wire_type(node.type)
        case inspect.UnionType():
            names = [_wire_type(inner) for inner in node.types]
            if "number" in names and "integer" in names:
                names.remove("integer")
            return " or ".join(names)
        case inspect.EnumType() | inspect.StructType():
            return _link(node.cls.__name__)
        case inspect.DictType():
            return "object"
        case inspect.ListType():
            return "array"
        case _:
            return _JSON_TYPES[type(node)]


def _example(kind: type[Published]) -> bytes:
    """Return one object with every field of a good outcome, from the examples of the fields.

    Raises:
        ValueError: the type does not read its own example, or changes it.
    """
    fields = {
        field.encode_name: _meta(field)["examples"][0]
        for field in _struct_of(kind).fields
        if field.encode_name != "error"  # no call is both completed and failed
    }
    data = msgspec.json.encode(fields)
    if msgspec.json.decode(kind.from_json(data).to_json()) != fields:
        raise ValueError(f"{kind.__name__} changes its own example")
    return data


def _struct_of(kind: type[Published]) -> inspect.StructType:
    node = inspect.type_info(kind)
    assert isinstance(node, inspect.StructType)
    return node


def _meta(field: inspect.Field) -> dict[str, Any]:
    assert isinstance(field.type, inspect.Metadata), field.name
    return cast("dict[str, Any]", field.type.extra_json_schema)  # pyright: ignore[reportUnknownMemberType]


def _rows(kind: type[Published]) -> str:
    lines = [
        "| field | type | required | description | example |",
        "| --- | --- | --- | --- | --- |",
    ]
    for field in _struct_of(kind).fields:
        facts = _meta(field)
        name = f"`{field.encode_name}`"
        if field.encode_name != field.name:
            name += f" (in Python `{field.name}`)"
        sample = msgspec.json.encode(facts["examples"][0]).decode()
        required = "yes" if field.required else "no"
        lines.append(
            f"| {name} | {_wire_type(field.type)} | {required} | {facts['description']} "
            f"| `{sample}` |"
        )
    return "\n".join(lines)


def _section(entry: Entry) -> str:
    value = getattr(openrouter, entry.name)
    parts = [f"## {entry.name}"]
    is_class = isinstance(value, type)
    if is_class and value.__name__ != entry.name:
        parts.append(f"Another name of {_link(value.__name__)}.")
    if entry.prose:
        parts.append(entry.prose)
    parts.append(f"In {entry.versions}.")
    if is_class and value.__name__ == entry.name:
        if issubclass(value, Published):
            sample = msgspec.json.format(_example(value), indent=2).decode()
            parts += [_rows(value), f"```json\n{sample}\n```"]
        elif issubclass(value, StrEnum):
            word = "Open" if issubclass(value, OpenEnum) else "Closed"
            values = ", ".join(f"`{member.value}`" for member in value)
            parts.append(f"{word}: {values}.")
    return "\n\n".join(parts)


def _table(found: list[Entry]) -> str:
    lines = ["| published name | SDK versions | Tintype type |", "| --- | --- | --- |"]
    for entry in found:
        value = getattr(openrouter, entry.name)
        target = _link(value.__name__) if isinstance(value, type) else f"`{value}`"
        target = target.replace("|", "\\|").replace("typing.", "")
        lines.append(f"| {_link(entry.name)} | {entry.versions} | {target} |")
    return "\n".join(lines)


def _page() -> str:
    """Return the whole page.

    Raises:
        ValueError: a name is not exported, or does not say where it was published.
    """
    found = _entries()
    for entry in found:
        if entry.name not in tintype.protocol.__all__ or not entry.versions:
            raise ValueError(f"{entry.name} is not exported, or says no SDK version")
    parts = [HEAD.strip(), "## All names", _table(found), *(_section(entry) for entry in found)]
    return "\n\n".join(parts) + "\n"


def main() -> int:
    """Write the page, or with `--check` return 1 if it differs."""
    text = _page()
    if sys.argv[1:] == ["--check"]:
        is_current = PAGE.exists() and PAGE.read_text(encoding="utf-8") == text
        if not is_current:
            sys.stderr.write(f"{PAGE} is out of date: run python docs/generate_types.py\n")
        return 0 if is_current else 1
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
