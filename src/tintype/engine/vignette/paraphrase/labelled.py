"""Owns prompts that are forms: `subject: a fox, style: woodcut`, with line ends, BREAK or as JSON.

What is filled in for each label is said as a sentence says it: who, what they do, how they look,
where, when, in which light and style. Works on characters; knows no words but the labels.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias, cast

import msgspec

from tintype.engine.vignette.paraphrase.rule import Heard

Form: TypeAlias = Mapping[str, object]

_WHO: Final = (
    *("subject", "main subject", "character", "main character", "object", "product", "prompt"),
    *("scene", "description", "who", "what", "topic", "title of the picture", "content", "focus"),
)
_SORT: Final = ("type", "species", "kind", "name")
"""Labels of who is shown, unless a plainer one says it."""
_DOES: Final = ("action", "activity", "pose", "doing", "movement", "gesture")
_LOOKS: Final = ("appearance", "looks", "features", "hair", "hairstyle", "eyes", "accessories")
_DRESS: Final = ("clothing", "clothes", "outfit", "dress", "wardrobe", "attire", "wearing")
_HUES: Final = ("colour", "color", "material", "age", "size", "breed")
_PLACE: Final = ("setting", "location", "place", "environment", "where")
_BEHIND: Final = ("background", "backdrop")
_ELSE: Final = (
    *("time", "time of day", "season", "weather", "lighting", "light", "style", "art style"),
    *("mood", "atmosphere", "tone", "medium", "technique", "composition", "shot", "shot type"),
    *("framing", "view", "angle", "perspective", "when", "foreground", "details", "props"),
    *("additional details", "elements", "extras", "expression", "emotion"),
)
_UNSEEN: Final = (
    *("camera", "camera angle", "lens", "quality", "resolution", "aspect ratio", "ratio", "ar"),
    *("seed", "steps", "sampler", "cfg", "cfg scale", "model", "version", "negative", "artist"),
    *("negative prompt", "render", "rendering", "engine", "palette", "color palette", "format"),
    *("colour palette", "colors", "colours", "depth of field", "aperture", "iso", "film", "id"),
)
"""What a form says of how a picture is made; a palette dyes no single thing."""
_LABELS: Final = frozenset(
    (*_WHO, *_DOES, *_LOOKS, *_DRESS, *_HUES, *_PLACE, *_BEHIND, *_ELSE, *_UNSEEN)
)
_JSON: Final = re.compile(
    r"[\"'](?P<label>[A-Za-z][\w -]{0,30})[\"']\s*:\s*(?:\[(?P<list>[^\[\]]*)\]|"
    r"\"(?P<text>[^\"]*)\"|'(?P<quoted>[^']*)'|(?P<number>[\w.]+))"
)
_ENTRY: Final = re.compile(
    r"(?:^|[\n.;|,\[]|\bBREAK\b)[\s*#_-]*"
    rf"(?P<label>(?i:{'|'.join(sorted(map(re.escape, _LABELS), key=len, reverse=True))}))"
    r"[\s*_]*:[\s*_]*"
)
_BREAK: Final = re.compile(r"\s*[,.;]?\s*\b(?:BREAK|ADDCOMM|ADDROW|ADDCOL)\b\s*[,.;]?\s*")
_EDGES: Final = " \t\r\n.,;|*_\"'{}[]"
_PREPOSED: Final = re.compile(
    r"(?i)\s*(?:in|on|at|under|inside|by|near|beside|outside|along|above|over|through|behind)\b"
)
_ARTICLE: Final = re.compile(r"(?i)\s*(?:an?|the|some|two|three|his|her|their|\w+s\b)")


def unlabelled(heard: Heard) -> str:
    """Return what a form says as a sentence; any other prompt as it is, but for its BREAKs."""
    prompt = heard.text
    if prompt.lstrip().startswith("{") and (told := _nested(prompt)):
        return told
    entries = _json_entries(prompt) if '":' in prompt or "':" in prompt else []
    if not entries and ":" in prompt:
        entries = _plain_entries(prompt)
    if entries:
        return _told(entries)
    return _BREAK.sub(", ", prompt) if "BREAK" in prompt or "ADD" in prompt else prompt


def _nested(prompt: str) -> str:
    """Return what JSON with forms in a form says, a sentence for each of them; "" for others."""
    try:
        form: object = msgspec.json.decode(prompt)
    except msgspec.DecodeError:
        return ""
    if not isinstance(form, dict):
        return ""
    form = cast("Form", form)
    entries = list(_flat(form))
    inner = [_told(list(_flat(one))) for one in _forms_in(form)]
    if not inner:
        return _told(entries)
    if len(inner) == 1:
        return _told([("subject", inner[0]), *(e for e in entries if e[0] not in _WHO)])
    # Where some are named one by one, the scene is where they are.
    placed = [("setting" if label == "scene" else label, value) for label, value in entries]
    return ". ".join(filter(None, (*(_named(i) for i in inner if i), _told(placed))))


def _flat(form: Form) -> Iterator[tuple[str, str]]:
    """Yield labels and values of a form, those of a form in it too if it is of no one."""
    for key, value in form.items():
        label = str(key).lower().replace("_", " ")
        if isinstance(value, dict):
            inner = cast("Form", value)
            yield from _flat(inner) if not _is_one(label) and label not in _UNSEEN else ()
        elif isinstance(value, list):
            plain = [str(v) for v in cast("list[object]", value) if not isinstance(v, dict | list)]
            yield from [(label, ", ".join(plain))] if plain else ()
        elif value is not None and not isinstance(value, bool):
            yield label, str(value).strip(_EDGES)


def _forms_in(form: Form) -> Iterator[Form]:
    """Yield the forms of those who are shown."""
    for key, value in form.items():
        is_one = _is_one(str(key).lower().replace("_", " "))
        ones = cast("list[object]", value) if isinstance(value, list) else [value] if is_one else []
        yield from (cast("Form", one) for one in ones if isinstance(one, dict))


def _is_one(label: str) -> bool:
    """Tell whether a label is of who or what is shown: `subject`, `characters`, `subject 2`."""
    return label.rstrip(" 0123456789s") in _WHO


def _json_entries(prompt: str) -> list[tuple[str, str]]:
    entries: list[tuple[str, str]] = []
    for found in _JSON.finditer(prompt):
        value = found["text"] or found["quoted"] or found["number"] or ""
        if found["list"]:
            value = ", ".join(v.strip(_EDGES) for v in found["list"].split(","))
        entries.append((found["label"].lower().replace("_", " "), value.strip(_EDGES)))
    return entries


def _plain_entries(prompt: str) -> list[tuple[str, str]]:
    """Return labels and what follows each, if there are two, or the prompt begins with one."""
    found = list(_ENTRY.finditer(prompt))
    is_form = len(found) > 1 or (bool(found) and not prompt[: found[0].start()].strip(_EDGES))
    if not is_form:
        return []
    entries = [("subject", prompt[: found[0].start()].strip(_EDGES))]
    ends = [f.start() for f in found[1:]] + [len(prompt)]
    for entry, end in zip(found, ends, strict=True):
        value = _BREAK.sub(", ", prompt[entry.end() : end])
        entries.append((entry["label"].lower(), value.strip(_EDGES)))
    return [e for e in entries if e[1]]


def _told(entries: Sequence[tuple[str, str]]) -> str:
    """Return who does what, how they look and where, then all else, each after a comma."""

    def of(labels: Sequence[str]) -> list[str]:
        return [value for label, value in entries if label in labels and value]

    who = ", ".join(of(_WHO) or of(_SORT))
    hues, looks = of(_HUES), [v for v in of(_LOOKS) if v.lower() != "none"]
    if hues and who:
        article = re.match(r"(?i)(?:an?|the)\s+", who)
        start = article.end() if article else 0
        who = f"{who[:start]}{' '.join(hues)} {who[start:]}"
    said = [who, *(f"with {v}" for v in looks), *(f"wearing {v}" for v in of(_DRESS)), *of(_DOES)]
    said += [v if _PREPOSED.match(v) else f"in {_named(v)}" for v in of(_PLACE)]
    told = " ".join(filter(None, said))
    behind = [_behind(v) for v in of(_BEHIND)]
    known = (*_WHO, *_SORT, *_DOES, *_LOOKS, *_DRESS, *_HUES, *_PLACE, *_BEHIND, *_UNSEEN)
    rest = [f"{v} style" if n.endswith("style") else v for n, v in entries if n not in known]
    return ", ".join(filter(None, (told, *behind, *rest)))


def _named(place: str) -> str:
    return place if _ARTICLE.match(place) else f"a {place}"


def _behind(value: str) -> str:
    if _PREPOSED.match(value) or "background" in value.lower():
        return value
    return f"{value} in the background" if " " in value else f"{value} background"
