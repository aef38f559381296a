"""Owns the colours and markings of breeds that are drawn as another one of their kind.

Does not know drawings.
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.cat_coat import CALICO, SIAMESE
from tintype.engine.vignette.reading.draft import Draft

BREED_HUES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("snowy owl", "snowy owls", "barn owl", "arctic hare", "snow hare"), "white"),
    **dict.fromkeys(
        ("persian cat", "persian kitten", "turkish angora", "white tiger"),
        "white",
    ),
    **dict.fromkeys(("sphynx", "sphynx cat", "ragdoll cat"), "cream"),
    **dict.fromkeys(("ginger cat", "ginger tom", "marmalade cat", "orange tabby"), "orange"),
    **dict.fromkeys(("russian blue", "maine coon", "grey wolf"), "grey"),
    "yellow finch": "yellow",
    **dict.fromkeys(("scarlet tanager", "red finch"), "red"),
    **dict.fromkeys(("labrador", "golden labrador", "yellow lab", "yellow labrador"), "beige"),
    **dict.fromkeys(("black lab", "black labrador", "blackbird", "raven", "black cat"), "black"),
    **dict.fromkeys(("chocolate lab", "chocolate labrador", "highland cow"), "brown"),
}
"""The colour of a breed or a species that is drawn as another one of its kind."""
BREED_MARKS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("calico", "calico cat", "calico cats", "tortoiseshell cat"), CALICO),
    **dict.fromkeys(("siamese", "siamese cat", "siamese cats"), SIAMESE),
}
"""How the coat of a breed is marked."""
PIED: Final = ("tuxedo cat", "tuxedo cats", "tuxedo kitten")
"""Those that are black and white."""


HAIRED: Final[Mapping[str, str]] = {
    **dict.fromkeys(("redhead", "redheads"), "ginger"),
    **dict.fromkeys(("brunette", "brunettes"), "brown"),
    **dict.fromkeys(("blonde", "blondes"), "blonde"),
}
"""The hair of women who are named after it."""


def bred(draft: Draft, text: str, *, is_coloured: bool) -> None:
    """Give a thing the coat of the breed that a word means, unless it is said to have another."""
    if not is_coloured and (hue := BREED_HUES.get(text)):
        draft.colours.append(hue)
    if not is_coloured and not draft.colours and text in PIED:
        draft.colours += ["black", "white"]
    if hair := HAIRED.get(text):
        draft.parts["hair"] = hair
    if mark := BREED_MARKS.get(text):
        draft.attributes.append(mark)
