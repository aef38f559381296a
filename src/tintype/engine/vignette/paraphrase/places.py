"""Owns odd ways to name places: a sheep farm, a night market, work from home.

Works on words; does not know settings.
"""

import re
from typing import Final

from tintype.engine.vignette.paraphrase.rule import Paraphrase

_BEASTS: Final = {
    "sheep": "sheep",
    "cow": "cows",
    "cattle": "cows",
    "dairy": "cows",
    "pig": "pigs",
    "chicken": "chickens",
    "goat": "goats",
    "horse": "horses",
    "llama": "llamas",
    "alpaca": "alpacas",
    "duck": "ducks",
}
_FARM: Final = re.compile(
    rf"(?i)\b(?:(?:an?|the|my|our|your|some)\s+)?({'|'.join(_BEASTS)}) (farm|ranch)\b"
)
_FARMERS: Final = re.compile(r"(?i)\bfarmer(?:s['\u2019]|['\u2019]s) market")
_NIGHT: Final = re.compile(r"(?i)\bnight (market|club street|street)\b")
_WITHIN: Final = re.compile(
    r"(?i)\b(?:the )?(?:inside|interior) of (?:an?|the) (?:old |gothic |big |large |grand |great )*"
    r"(?:cathedral|church|chapel|abbey|basilica)\b"
)
_HOME_WORK: Final = re.compile(
    r"(?i)(?<=\w )(?<!of )(?<!on )(?<!about )(?<!for )work(?:ing|s)? (?:remotely )?"
    r"(?:from|at) home\b"
)
"""What somebody does at home who works there."""


def _kept(match: re.Match[str]) -> str:
    return f"{_BEASTS[match[1].lower()]} on a {match[2]}"


FAMILY: Final = (
    Paraphrase((" farm", " ranch"), _FARM, _kept),
    Paraphrase((" farmer",), _FARMERS, "farmers market"),
    Paraphrase((" night ",), _NIGHT, r"\1 at night"),
    Paraphrase(("side of", "interior of"), _WITHIN, "church interior"),
    Paraphrase(("home",), _HOME_WORK, "typing on a laptop at home"),
)
