"""Owns words of command in other languages: an instruction becomes one in English.

Where a verb stands first (`pon el perro`), its words are put into English one by one; where it
stands last, or means something else with what follows, whole forms are. Nouns are for
`translation`. Does not know what commands do.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.forms import fold
from tintype.engine.vignette.lexicon import eastern, foreign, translation
from tintype.engine.vignette.lexicon.tongues import DATA

_WORD: Final = re.compile(r"[^\W\d_]+")
_STOP: Final = re.compile("[\u3002\uff0c\u3001,.;\n]+(?:然后|接着|并且|并)?")


def _verbs() -> Mapping[str, Mapping[str, str]]:
    out: dict[str, dict[str, str]] = {}
    for line in (DATA / "orders.psv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            code, english, forms = line.split("|")
            keys = fold(forms).replace("ß", "ss").split(",")
            out.setdefault(code, {}).update(dict.fromkeys(keys, english))
    return MappingProxyType(out)


def _forms() -> Mapping[str, list[tuple[re.Pattern[str], str]]]:
    out: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for line in (DATA / "orders_whole.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            code, form, english = line.split("\t")
            out.setdefault(code, []).append((re.compile(fold(form)), english))
    return MappingProxyType(out)


VERBS: Final = _verbs()
"""Words of command by the codes of `foreign`."""

WHOLE: Final = _forms()
"""Forms of whole commands, the first that fits wins, and their English."""


COMMANDS: Final = frozenset(("add", "give", "make", "move", "paint", "remove", "replace", "swap"))
"""English words of command that no other language has: what begins with `add` is English."""


PARTED: Final = (
    (re.compile(fold(r"\s*من فضلك")), ""),
    (re.compile(fold(r"^((?:استبدل|بدل) .+) ب(?=\w{2})")), fold(r"\1 ب ")),
)
"""Arabic that is to be read word by word: `please` is two, and `with` is written onto its noun."""


CHAINED: Final = {
    code: re.compile(fold(form))
    for code, form in (
        (
            "ja",
            r"て(?=(?!ください|下さい|くれ|ほしい|欲しい|もら|いただ|頂|い[るた]|お)"
            r"[^、。]{1,12}[をにが])",
        ),
        ("ko", r"(?:하|바꾸|넣|빼|주|만들|지우|없애|씌우|입히|그리)고\s"),
        ("zh", r"(?=(?:然后|接着|并且|并)(?:把|将|在|给|加|添|去|让|再))"),
    )
}
"""Where one clause ends and the next one begins without a comma."""


def in_english(text: str) -> str:
    """Return a folded instruction in English words, if it is in another language that is known."""
    script = eastern.script_of(text)
    if script is not None:
        text = eastern.simplified(text) if script == "zh" else text
        text = CHAINED[script].sub(r"\g<0>。", text)
        return ". ".join(_eastern(part.strip(), script) for part in _STOP.split(text) if part)
    head = _WORD.findall(text[:200])
    if translation.ENGLISH.intersection(head) or (head and head[0] in COMMANDS):
        return text
    text = text.replace("ß", "ss")
    if (english := _whole(text.strip(" .!"))) is not None:
        return english
    scored = [
        (
            sum(2.0 for w in head if w in verbs and len(w) > 1) + translation.certainty(head, code),
            code,
        )
        for code, verbs in VERBS.items()
        if any(w in verbs for w in head)
    ]
    if not scored or max(scored)[0] < translation.ENOUGH:
        return translation.in_english(text)
    _, code = max(scored)
    if code == "ar":
        for form, plain in PARTED:
            text = form.sub(plain, text)
    english = translation.translated(text, code, VERBS[code])
    return english.replace("the the ", "the ")


def _whole(text: str) -> str | None:
    """Return a command in one of the languages with spaces, if it has a form as a whole."""
    for code in VERBS:
        for form, english in WHOLE.get(code, ()):
            if found := form.match(text):
                said = [translation.translated(g, code, VERBS[code]) for g in found.groups()]
                return _plain(english.format(*said))
    return None


def _eastern(part: str, code: str) -> str:
    """Return one clause in English."""
    for form, english in WHOLE[code]:
        if found := form.match(part):
            tongue = foreign.SCRIPTS[code]
            return _plain(
                english.format(*(eastern.in_english(g.strip(), tongue) for g in found.groups()))
            )
    return eastern.in_english(part, foreign.SCRIPTS[code])


def _plain(english: str) -> str:
    """Return a command with one article where two came together."""
    for two, one in (("the a ", "the "), ("a a ", "a "), ("the the ", "the "), ("a the ", "the ")):
        english = english.replace(two, one)
    return english
