"""Owns the drawings of everyday people: women, men, children, the old, and a baby.

The figure itself is in `person_body`, faces in `person_head`, clothes in `person_dress`. Does
not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.person_body import (
    CHILD,
    EVERYDAY,
    MAN,
    OLD_MAN,
    OLD_WOMAN,
    WOMAN,
)
from tintype.engine.vignette.art.person_dress import (
    ADULT_BOX,
    ADULT_M,
    CHILD_BOX,
    CHILD_M,
    Look,
    figure,
    wardrobe,
)


@draws(
    "woman",
    box=ADULT_BOX,
    height_m=ADULT_M,
    slots=wardrobe(
        shirt="#e0a63a", skirt="#3f5f86", skin="#c98a63", hair="#4a2c25", shoe="#8a3f3a"
    ),
    variants=EVERYDAY,
    plural="women",
    aliases=("lady", "person"),
    tags=("human",),
    shadow=(92, 176),
)
def woman(pen: Pen) -> None:
    """Draw a woman in a jumper and a skirt."""
    hair = "bob"
    figure(
        pen,
        Look(build=WOMAN, hair=hair, has_lips=True, bottom="skirt", shoe="slipper", flare=9),
    )


@draws(
    "man",
    box=ADULT_BOX,
    height_m=ADULT_M,
    slots=wardrobe(shirt="#4f8f8b", trousers="#3d4763", skin="#e6b08a", hair="#5b3a28"),
    variants=EVERYDAY,
    plural="men",
    tags=("human",),
    shadow=(92, 176),
)
def man(pen: Pen) -> None:
    """Draw a man in a shirt and trousers."""
    figure(pen, Look(build=MAN, hair="short", collar="shirt", belt="shoe"))


@draws(
    "girl",
    box=CHILD_BOX,
    height_m=CHILD_M,
    slots=wardrobe(dress="#e0607e", skin="#f0c09a", hair="#a5612f", shoe="#7a4a86"),
    variants=EVERYDAY,
    tags=("human",),
    shadow=(66, 132),
)
def girl(pen: Pen) -> None:
    """Draw a girl in a dress."""
    figure(
        pen,
        Look(
            build=CHILD,
            hair="bunches",
            age="child",
            top="dress",
            bottom="dress",
            sleeve="short",
            skirt_length=74,
            flare=13,
            shoe="sneaker",
        ),
        box=CHILD_BOX,
    )


@draws(
    "boy",
    box=CHILD_BOX,
    height_m=CHILD_M,
    slots=wardrobe(shirt="#d9573f", trousers="#4c6a92", skin="#c08058", hair="#2e2320"),
    variants=EVERYDAY,
    tags=("human",),
    shadow=(66, 132),
)
def boy(pen: Pen) -> None:
    """Draw a boy in a T-shirt and shorts."""
    figure(
        pen,
        Look(
            build=CHILD, hair="spiky", age="child", sleeve="short", bottom="shorts", shoe="sneaker"
        ),
        box=CHILD_BOX,
    )


@draws(
    "old man",
    box=ADULT_BOX,
    height_m=ADULT_M,
    slots=wardrobe(
        shirt="#7d8f5a", trousers="#6a5a4c", skin="#ecbd9b", hair="#d8d6d2", coat="#8a6b4f"
    ),
    variants=EVERYDAY,
    plural="old men",
    tags=("human",),
    shadow=(92, 176),
)
def old_man(pen: Pen) -> None:
    """Draw an old man in a cardigan."""
    figure(
        pen,
        Look(
            build=OLD_MAN,
            hair="balding",
            beard="moustache",
            age="old",
            glasses="glasses",
            collar="shirt",
            jacket="open",
        ),
    )


@draws(
    "old woman",
    box=ADULT_BOX,
    height_m=ADULT_M,
    slots=wardrobe(
        shirt="#9a6fa8", skirt="#5a5670", skin="#e9b998", hair="#dcdad8", shoe="#5b4038"
    ),
    variants=EVERYDAY,
    plural="old women",
    tags=("human",),
    shadow=(92, 176),
)
def old_woman(pen: Pen) -> None:
    """Draw an old woman in a skirt, with a bun and spectacles."""
    figure(
        pen,
        Look(
            build=OLD_WOMAN,
            hair="bun",
            age="old",
            glasses="glasses",
            has_lips=True,
            bottom="skirt",
            skirt_length=112,
        ),
    )
