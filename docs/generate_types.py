"""Writes `docs/reference/types.md` and a page for each type; `--check` only compares.

Descriptions and examples are the `Meta` of each field, prose is the docstring, and the SDK
versions are the sentence "Published in …" at its end.
"""

import ast
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from types import ModuleType
from typing import Any, Final, cast, get_args, get_type_hints

import msgspec
from msgspec import inspect

import tintype.protocol
from tintype.protocol import OpenEnum, Published, Unknown, openrouter, openrouter_images
from tintype.protocol.reading import events, files, images, items, responses

INDEX: Final = Path(__file__).parent / "reference" / "types.md"
MARK: Final = (
    "<!-- Written by docs/generate_types.py. "
    "Change the docstrings in src/tintype/protocol instead. -->"
)
HEAD: Final = f"""# Types

{MARK}

`tintype.protocol` has the types of image generation over the Responses API under each name that
an OpenRouter or OpenAI SDK has published for them. `from tintype.protocol import
ResponsesImageGenerationCall`, then `ResponsesImageGenerationCall.from_json(data)` and
`call.to_json()`.

All of them read openly, and nothing is lost:

- Keys that a type does not have are in `value.extra`, and are written again.
- An *open* enumeration keeps a value that it does not list (`value.is_known` is then false); a
  *closed* one has a single value, by which the object is told apart.
- A key that may be absent is `msgspec.UNSET` then, which is not `None`: what is read and written
  again has the same keys and the same nulls.
- A count may come as `3` or as `3.0`. It is written as `3`.
- `read_item`, `read_event`, `read_image_event`, `read_response` and `read_problem` tell members
  of a union apart by their `type`. A member that they do not know, or whose required keys do not
  fit, comes as `UnknownItem`, `UnknownEvent` and so on, with its JSON in `raw`. An optional key
  that does not fit is kept in `extra`. So what servers send tomorrow raises nothing.
- `from_json` of a type demands what the SDKs demand. What does not fit raises
  `tintype.errors.InvalidRequest`, with the path in `param`.

Keys of the Python types are those of the wire, in snake_case, except where noted. The `…TypedDict`
names of the Python SDK are left out: they are the same objects as dictionaries.

Versions: *Go* is `github.com/OpenRouterTeam/go-sdk`; *Go of early 2026* is its history from
2026-01-26 to 2026-04-02, which has no tag. *TypeScript* is `@openrouter/sdk` of npm, *Python* is
`openrouter` of PyPI, *OpenAI's* are `openai` of PyPI and of npm. "(seen)" marks a version that was
looked into without looking for the first and last one that has the name.
"""
MODULES: Final[Mapping[str, tuple[ModuleType, ...]]] = {
    "Calls, events and tools of OpenRouter's SDKs": (openrouter,),
    "Items, responses and events of OpenAI's SDKs": (items, responses, events),
    "The Images APIs": (openrouter_images, images),
    "Files and models": (files,),
}

_JSON_TYPES: Final[dict[type[inspect.Type], str]] = {
    inspect.StrType: "string",
    inspect.IntType: "integer",
    inspect.FloatType: "number",
    inspect.BoolType: "boolean",
    inspect.NoneType: "null",
    inspect.LiteralType: "string",
    inspect.AnyType: "any",
}


class Entry(msgspec.Struct, frozen=True):
    """A public name as the source has it."""

    name: str
    value: Any
    prose: str
    versions: str

    @property
    def is_alias(self) -> bool:
        """Whether it is another name of a class."""
        return isinstance(self.value, type) and self.value.__name__ != self.name


def _entries(module: ModuleType) -> list[Entry]:
    """Return the public types of a module in its order."""
    assert module.__file__ is not None
    body = ast.parse(Path(module.__file__).read_text(encoding="utf-8")).body
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
            before, mark, after_it = doc.rpartition("Published in ")
            prose, versions = (before, after_it) if mark else (doc, "")
            versions = " ".join(versions.split()).removesuffix(".")
            found.append(Entry(name, getattr(module, name), prose.strip(), versions))
    return found


ENTRIES: Final[Mapping[str, list[Entry]]] = {
    title: [entry for module in modules for entry in _entries(module)]
    for title, modules in MODULES.items()
}
ALL: Final = [entry for found in ENTRIES.values() for entry in found]


def _link(name: str, folder: str = "") -> str:
    return f"[`{name}`]({folder}{name}.md)"


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
        case inspect.ListType(item_type=inspect.StructType(cls=entry)):
            return f"array of {_link(entry.__name__)}"
        case inspect.ListType():
            return "array"
        case _:
            return _JSON_TYPES[type(node)]


def _open_type(kind: type[Published], field: inspect.Field) -> str:
    """Return the type of a field, with the union that it holds openly."""
    plain = _wire_type(field.type)
    reader = kind.open_fields.get(field.name)
    if reader is None:
        return plain
    union = get_type_hints(reader)["return"]
    name = next(entry.name for entry in ALL if entry.value == union and not entry.is_alias)
    return plain.replace("array", f"array of {_link(name)}").replace("object", _link(name))


def _example(kind: type[Published]) -> bytes:
    """Return one object with every field of a good outcome, from the examples of the fields.

    Raises:
        ValueError: the type does not read its own example, or changes it.
    """
    sample = {
        field.encode_name: _meta(field)["examples"][0]
        for field in _fields_of(kind)
        if field.encode_name != "error"  # no call is both completed and failed
    }
    data = msgspec.json.encode(sample)
    value = kind.from_json(data)
    if msgspec.json.decode(value.to_json()) != sample or value.extra:
        raise ValueError(f"{kind.__name__} changes its own example")
    return data


def _fields_of(kind: type[Published]) -> list[inspect.Field]:
    node = inspect.type_info(kind)
    assert isinstance(node, inspect.StructType)
    return [field for field in node.fields if field.name != "extra"]


def _meta(field: inspect.Field) -> dict[str, Any]:
    assert isinstance(field.type, inspect.Metadata), field.name
    return cast("dict[str, Any]", field.type.extra_json_schema)  # pyright: ignore[reportUnknownMemberType]


def _rows(kind: type[Published]) -> str:
    lines = [
        "| field | type | required | description | example |",
        "| --- | --- | --- | --- | --- |",
    ]
    for field in _fields_of(kind):
        facts = _meta(field)
        name = f"`{field.encode_name}`"
        if field.encode_name != field.name:
            name += f" (in Python `{field.name}`)"
        sample = msgspec.json.encode(facts["examples"][0]).decode()
        required = "yes" if field.required else "no"
        lines.append(
            f"| {name} | {_open_type(kind, field)} | {required} | {facts['description']} "
            f"| `{sample}` |"
        )
    return "\n".join(lines)


def _versions(entry: Entry) -> str:
    """Return the table of the SDKs that have the name, and of its other names."""
    lines = ["| SDK | name | versions |", "| --- | --- | --- |"]
    for one in [entry, *(e for e in ALL if e.value is entry.value and e is not entry)]:
        for part in one.versions.split("; ") if one.versions else []:
            sdk, _, versions = part.partition(" ")
            if sdk == "OpenAI's":
                language, comma, versions = versions.partition(",")
                if not comma:
                    language, _, versions = language.partition(" ")
                sdk = f"OpenAI {language}"
            elif part.startswith("Go of early 2026"):
                sdk, versions = "Go", part.removeprefix("Go ")
            lines.append(f"| {sdk.rstrip(',')} | {_link(one.name)} | {versions.strip()} |")
    return "\n".join(lines)


def _page(entry: Entry) -> str:
    """Return the page of one type."""
    value = entry.value
    parts = [f"# {entry.name}", MARK]
    if entry.is_alias:
        parts.append(f"Another name of {_link(value.__name__)}, which has the fields.")
    if entry.prose:
        parts.append(entry.prose)
    parts.append(f"```python\nfrom tintype.protocol import {entry.name}\n```")
    if not isinstance(value, type):
        if members := _members(value):
            parts.append("One of " + ", ".join(_link(name) for name in members) + ".")
        else:
            parts.append(f"`{value}`.".replace("typing.", ""))
    elif not entry.is_alias:
        parts += _definition(value)
    if entry.versions:
        parts += ["## SDK versions", _versions(entry)]
    return "\n\n".join([*parts, "[All types](../types.md)"]) + "\n"


def _members(union: object) -> list[str]:
    """Return the names of the members of a union of types that have pages."""
    kinds = {entry.value for entry in ALL if isinstance(entry.value, type)}
    return [kind.__name__ for kind in get_args(union) if kind in kinds]


def _definition(kind: type) -> list[str]:
    if issubclass(kind, Published):
        sample = msgspec.json.format(_example(kind), indent=2).decode()
        return ["## Fields", _rows(kind), "## Example", f"```json\n{sample}\n```"]
    if issubclass(kind, StrEnum):
        word = "Open" if issubclass(kind, OpenEnum) else "Closed"
        return [f"{word}: {', '.join(f'`{member.value}`' for member in kind)}."]
    assert issubclass(kind, Unknown)
    return ["`type` is what it says of itself, `raw` its JSON, `fields` the same decoded."]


def _table(found: list[Entry]) -> str:
    lines = ["| name | SDK versions | Tintype type |", "| --- | --- | --- |"]
    for entry in found:
        if isinstance(entry.value, type):
            target = _link(entry.value.__name__, "types/")
        elif _members(entry.value):
            target = "a union"
        else:
            target = f"`{entry.value}`".replace("|", "\\|").replace("typing.", "")
        versions = entry.versions or "Tintype's own name"
        lines.append(f"| {_link(entry.name, 'types/')} | {versions} | {target} |")
    return "\n".join(lines)


def _pages() -> dict[Path, str]:
    """Return the index and all pages.

    Raises:
        ValueError: a name is not exported.
    """
    for entry in ALL:
        if entry.name not in tintype.protocol.__all__:
            raise ValueError(f"tintype.protocol does not export {entry.name}")
    parts = [HEAD.strip()]
    for title, found in ENTRIES.items():
        parts += [f"## {title}", _table(found)]
    folder = INDEX.with_suffix("")
    return {INDEX: "\n\n".join(parts) + "\n"} | {
        folder / f"{entry.name}.md": _page(entry) for entry in ALL
    }


def main() -> int:
    """Write the pages, or with `--check` return 1 if one differs."""
    pages = _pages()
    present = {INDEX, *INDEX.with_suffix("").glob("*.md")}
    stale = sorted(present - pages.keys())
    stale += [p for p, text in pages.items() if not p.exists() or p.read_text("utf-8") != text]
    if sys.argv[1:] == ["--check"]:
        for path in stale:
            sys.stderr.write(f"{path} is out of date: run python docs/generate_types.py\n")
        return 1 if stale else 0
    INDEX.with_suffix("").mkdir(parents=True, exist_ok=True)
    for path in present - pages.keys():
        path.unlink()
    for path, text in pages.items():
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
