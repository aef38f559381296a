"""Owns the drawings of breeds that share the dog's body: retriever, husky, shepherd, pug and more.

Does not know settings, light or styles.
"""

from collections.abc import Mapping
from typing import Literal, TypeAlias

import msgspec

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye
from tintype.engine.vignette.art.dog_body import POSES, Coat, Tail, draw_dog
from tintype.engine.vignette.art.kind import Kind, draws
from tintype.engine.vignette.art.pen import Pen

Ears: TypeAlias = Literal["hanging", "prick", "large", "button"]
Face: TypeAlias = Literal["plain", "blaze", "masked", "husky", "flat"]


class BreedHead(msgspec.Struct, frozen=True, kw_only=True):
    """The head of a breed: how its ears stand, how its face is marked, and any light iris."""

    ears: Ears
    face: Face
    iris: str = ""

    def __call__(self, pen: Pen, *, is_asleep: bool = False, is_panting: bool = False) -> None:
        """Draw the face about the middle of the skull."""
        self.far_ear(pen)
        skull = curve("-31 2, -24 -22, 2 -32, 25 -26, 34 -4, 36 12, 26 28, 4 32, -18 24")
        pen.form("coat", skull, shade=5, light=3)
        with pen.inside(skull):
            self.marks(pen)
        if is_panting:
            pen.form("tongue", curve("14 24, 30 23, 32 38, 25 46, 17 40"), shade=3)
        self.muzzle(pen)
        for x, y, size in ((1, -8, 4.8), (28, -10, 4.6)):
            if self.iris and not is_asleep:
                pen.oval(self.iris, x, y, size * 1.16, size * 1.2)
                eye(pen, x, y, size * 0.72)
            else:
                eye(pen, x, y, size, is_asleep=is_asleep)
        self.near_ear(pen)

    def marks(self, pen: Pen) -> None:
        """Draw what is marked on the skull."""
        match self.face:
            case "blaze":
                pen.blob("belly", dots("10 -40, 16 -14, 30 2, 40 40, -4 42, -6 18, 8 0, 6 -16"))
            case "husky":
                pen.blob("belly", dots("-34 8, -14 -2, -2 2, 12 -4, 26 0, 44 -6, 44 44, -20 44"))
                for x, y in ((-2, -17), (26, -19)):
                    pen.oval("belly", x, y, 6, 4, tilt=-12)
            case "masked" | "flat":
                pen.blob("mask", dots("-6 6, 6 -4, 20 -6, 38 -2, 44 40, -2 44, -10 22"))
                if self.face == "flat":
                    for y in (-23, -18):
                        pen.line("coat.deep", [(4, y), (14, y - 3), (26, y + 1)], 1.6)
            case "plain":
                pen.blob("belly", dots("0 18, 14 4, 40 4, 44 40, 0 44"), alpha=0.7)

    def muzzle(self, pen: Pen) -> None:
        """Draw muzzle, nose and mouth."""
        tone = "mask" if self.face in ("masked", "flat") else "belly"
        reach = -6 if self.face == "flat" else 0
        with pen.moved(reach, 0):
            muzzle = curve("-3 16, 6 3, 20 -2, 36 3, 42 15, 36 27, 20 32, 4 28")
            pen.form(tone, muzzle, shade=4, light=2)
            pen.blob(INK, dots("15 2, 25 -2, 35 2, 32 9, 26 13, 19 10"))
            pen.oval("#ffffff.raw", 22.5, 2, 3, 1.4, alpha=0.7)
            line = "#15121a" if tone == "mask" else INK
            pen.line(line, dots("26 12, 25 19, 18 23, 10 21"), 1.7)
            pen.line(line, dots("25 19, 31 23, 37 19"), 1.7)

    def far_ear(self, pen: Pen) -> None:
        """Draw the ear behind the skull."""
        match self.ears:
            case "hanging":
                pen.blob("ear.deep", dots("20 -26, 36 -26, 46 -8, 43 14, 34 16, 26 -6"))
            case "button":
                pen.blob("ear.deep", dots("16 -28, 32 -32, 42 -20, 36 -10, 24 -18"))
            case _:
                top = -47 if self.ears == "large" else -46
                pen.form("ear.shade", curve(f"14 -24, 32 {top} .2, 40 -12"), shade=3)

    def near_ear(self, pen: Pen) -> None:
        """Draw the ear in front."""
        match self.ears:
            case "hanging":
                ear = curve("-14 -29, -32 -26, -42 -4, -40 20, -28 28, -18 14, -14 -4, -6 -22")
                pen.form("ear", ear, shade=4, light=2)
            case "button":
                ear = curve("-4 -31, -22 -34, -34 -18, -28 -6, -16 -12, -8 -22")
                pen.form("ear", ear, shade=3)
            case _:
                top, wide = (-47, -46) if self.ears == "large" else (-47, -31)
                pen.form("ear", curve(f"-28 -8, {wide} {top} .2, 4 -27"), shade=3, light=2)
                inner = curve(f"-22 -14, {wide + 4} {top + 14} .2, -3 -26")
                pen.fill("#e8a6a0", inner, alpha=0.75)


def breed(
    name: str,
    slots: Mapping[str, str],
    *,
    ears: Ears,
    face: Face,
    tail: Tail = "plain",
    has_saddle: bool = False,
    iris: str = "",
    height_m: float = 0.72,
    aliases: tuple[str, ...] = (),
    plural: str = "",
) -> Kind:
    """Return a breed; `slots` are coat, belly, ear, and where it has them mask and saddle."""
    coat = Coat(
        head=BreedHead(ears=ears, face=face, iris=iris),
        tail=tail,
        saddle="saddle" if has_saddle else None,
    )

    def plot(pen: Pen) -> None:
        draw_dog(pen, coat)

    return draws(
        name,
        box=(240, 190),
        height_m=height_m,
        slots={**slots, "collar": "#c8443c", "tongue": "#e8848a"},
        recolour=("coat", "belly"),
        variants=POSES,
        aliases=aliases,
        plural=plural,
        tags=("pet",),
        shadow=(46, 180),
    )(plot)


golden_retriever = breed(
    "golden retriever",
    {"coat": "#e3b266", "belly": "#f6e2b8", "ear": "#c98f45"},
    ears="hanging",
    face="plain",
    tail="bushy",
    aliases=("labrador", "labrador retriever", "lab dog", "retriever"),
)
husky = breed(
    "husky",
    {"coat": "#5f6878", "belly": "#fbfbfa", "ear": "#4a5262"},
    ears="prick",
    face="husky",
    tail="curled",
    iris="#8fd0f0",
    aliases=("siberian husky", "malamute", "sled dog"),
)
german_shepherd = breed(
    "german shepherd",
    {
        "coat": "#c08a4c",
        "belly": "#dcb27a",
        "ear": "#6a4a30",
        "mask": "#3a2f2c",
        "saddle": "#3a2f2c",
    },
    ears="prick",
    face="masked",
    tail="bushy",
    has_saddle=True,
    aliases=("alsatian", "police dog", "guard dog"),
)
pug = breed(
    "pug",
    {"coat": "#e3c596", "belly": "#f0dcb8", "ear": "#3a3232", "mask": "#3f3636"},
    ears="button",
    face="flat",
    tail="curled",
    height_m=0.5,
)
bulldog = breed(
    "bulldog",
    {"coat": "#d9a878", "belly": "#fbf6ee", "ear": "#c08a58", "mask": "#f4ebe0"},
    ears="button",
    face="flat",
    height_m=0.55,
    aliases=("french bulldog", "english bulldog", "boxer dog", "pit bull", "frenchie"),
)
beagle = breed(
    "beagle",
    {"coat": "#c9803f", "belly": "#fdf8f0", "ear": "#a8632c", "saddle": "#33292a"},
    ears="hanging",
    face="blaze",
    has_saddle=True,
    height_m=0.55,
    aliases=("basset hound", "foxhound"),
)
border_collie = breed(
    "border collie",
    {"coat": "#2f2d36", "belly": "#fbfaf8", "ear": "#26242c"},
    ears="button",
    face="blaze",
    tail="bushy",
    iris="#a86a3a",
    aliases=("collie", "sheepdog", "shepherd dog", "australian shepherd"),
)
rottweiler = breed(
    "rottweiler",
    {"coat": "#2d2a31", "belly": "#b8753a", "ear": "#232027"},
    ears="hanging",
    face="plain",
    iris="#9a6236",
    aliases=("doberman", "dobermann"),
)
shiba_inu = breed(
    "shiba inu",
    {"coat": "#dd8f45", "belly": "#fdf4e4", "ear": "#c87a34"},
    ears="prick",
    face="husky",
    tail="curled",
    height_m=0.5,
    aliases=("shiba", "akita", "doge"),
    plural="shiba inus",
)
chihuahua = breed(
    "chihuahua",
    {"coat": "#d8b07a", "belly": "#f7e8cc", "ear": "#c2955c"},
    ears="large",
    face="plain",
    tail="curled",
    height_m=0.35,
)
saint_bernard = breed(
    "saint bernard",
    {"coat": "#b5693a", "belly": "#fdfaf4", "ear": "#7a4428"},
    ears="hanging",
    face="blaze",
    tail="bushy",
    height_m=0.85,
    aliases=("st bernard", "st. bernard", "saint bernard dog"),
)
bernese_mountain_dog = breed(
    "bernese mountain dog",
    {"coat": "#2a272d", "belly": "#f7f1e8", "ear": "#232026", "saddle": "#2a272d"},
    ears="hanging",
    face="blaze",
    tail="bushy",
    height_m=0.8,
    aliases=("bernese", "bernese dog"),
)
great_dane = breed(
    "great dane",
    {"coat": "#8f98a6", "belly": "#c3c9d2", "ear": "#6f7886"},
    ears="button",
    face="plain",
    height_m=1.0,
    aliases=("weimaraner", "deerhound", "irish wolfhound", "wolfhound"),
)
greyhound = breed(
    "greyhound",
    {"coat": "#b9a48a", "belly": "#efe4d2", "ear": "#9a8468"},
    ears="button",
    face="plain",
    height_m=0.78,
    aliases=("whippet", "saluki"),
)
cocker_spaniel = breed(
    "cocker spaniel",
    {"coat": "#c9833f", "belly": "#e6b472", "ear": "#a8642c"},
    ears="hanging",
    face="plain",
    tail="bushy",
    height_m=0.5,
    aliases=("spaniel", "springer spaniel", "king charles spaniel"),
)
irish_setter = breed(
    "irish setter",
    {"coat": "#a8442a", "belly": "#c05a36", "ear": "#8a3420"},
    ears="hanging",
    face="plain",
    tail="bushy",
    aliases=("setter", "vizsla", "bloodhound"),
)
scottish_terrier = breed(
    "scottish terrier",
    {"coat": "#35323a", "belly": "#4a4650", "ear": "#2a272f", "mask": "#4a4650"},
    ears="prick",
    face="masked",
    iris="#9a6236",
    height_m=0.42,
    aliases=("scottie", "scottie dog", "schnauzer", "black terrier"),
)
jack_russell = breed(
    "jack russell",
    {"coat": "#fbf8f2", "belly": "#ffffff", "ear": "#b5763f", "mask": "#d9a868"},
    ears="button",
    face="masked",
    height_m=0.42,
    aliases=("jack russell terrier", "fox terrier", "terrier"),
)
pomeranian = breed(
    "pomeranian",
    {"coat": "#e59a4a", "belly": "#f8dfb8", "ear": "#d08436"},
    ears="prick",
    face="husky",
    tail="bushy",
    height_m=0.36,
    aliases=("spitz", "chow chow", "eurasier"),
)
samoyed = breed(
    "samoyed",
    {"coat": "#fbfaf6", "belly": "#ffffff", "ear": "#efe9dc"},
    ears="prick",
    face="plain",
    tail="curled",
    aliases=("white husky", "maltese", "bichon", "bichon frise", "west highland terrier", "westie"),
)
yorkshire_terrier = breed(
    "yorkshire terrier",
    {"coat": "#b5854a", "belly": "#e0b67a", "ear": "#8a6238", "saddle": "#5f6878"},
    ears="prick",
    face="plain",
    has_saddle=True,
    height_m=0.32,
    aliases=("yorkie", "shih tzu", "lhasa apso"),
)
