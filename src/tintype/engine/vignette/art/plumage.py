"""Owns the parts that birds and other winged creatures share: wings, legs, feet.

Does not know any species: what makes a bird itself is drawn in its own function.
"""

from collections.abc import Sequence
from typing import TypeAlias

from tintype.engine.vignette.art.anatomy import curve, dots
from tintype.engine.vignette.art.outline import Outline, Point, smooth
from tintype.engine.vignette.art.pen import Pen

Place: TypeAlias = tuple[float, float]
Wing: TypeAlias = tuple[Place, Place, Place, Place]
"""Shoulder (front of the wing at the body), wrist, tip, and where the rear edge meets the body."""


def between(a: Place, b: Place, t: float) -> Place:
    """Return the point at `t` of the way from `a` to `b`."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


def wing_outline(
    wing: Wing, *, count: int = 8, bulge: float = 0.14, notch: float = 0.16
) -> tuple[Outline, list[tuple[Place, Place]]]:
    """Return a spread wing with `count` feathers, and its quills (root, notch between tips).

    `bulge` is how far the rear edge swells, `notch` how deep it is cut between the feathers, both
    as a part of the wing's size.
    """
    shoulder, wrist, tip, trail = wing
    dx, dy = trail[0] - tip[0], trail[1] - tip[1]
    middle = between(tip, trail, 0.5)
    hub = between(shoulder, wrist, 0.5)
    side = 1 if (middle[0] - hub[0]) * -dy + (middle[1] - hub[1]) * dx > 0 else -1
    control = (middle[0] - dy * bulge * 2 * side, middle[1] + dx * bulge * 2 * side)
    ends: list[Place] = []
    for i in range(count + 1):
        t = i / count
        one, two = between(tip, control, t), between(control, trail, t)
        ends.append(between(one, two, t))
    mid = between(shoulder, wrist, 0.5)
    points: list[Point] = [
        (*shoulder, 0.3),
        mid,
        wrist,
        between(wrist, tip, 0.55),
        (*tip, 0.45),
    ]
    quills: list[tuple[Place, Place]] = []
    for i in range(count):
        t = (i + 0.5) / count
        root = between(wrist, shoulder, max(0.0, t * 1.15 - 0.3))
        depth = notch * (1.25 - t)
        cut = between(between(ends[i], ends[i + 1], 0.42), root, depth)
        points.append((*cut, 0.0))
        points.append((*ends[i + 1], 0.75 if i < count - 1 else 0.2))
        quills.append((root, cut))
    return smooth(points), quills


def tinted(pen: Pen, tone: str, outline: Outline, *, shade: float = 6, light: float = 0) -> Outline:
    """Model an outline like `Pen.form`, also when `tone` is the shade of another material."""
    slot, _, role = tone.partition(".")
    if role != "shade":
        return pen.form(tone, outline, shade=shade, light=light)
    side = -0.5 if pen.is_flipped else 0.5
    pen.fill(tone, outline)
    with pen.inside(outline):
        pen.fill(f"{slot}.deep", outline.plus(outline.moved(-shade * side, -shade)))
        pen.fill(slot, outline.plus(outline.moved(light * side, light)))
    return outline


def spread_wing(
    pen: Pen,
    slot: str,
    wing: Wing,
    *,
    covert: str = "",
    tip: str = "",
    count: int = 8,
    bulge: float = 0.14,
    notch: float = 0.16,
    is_far: bool = False,
) -> Outline:
    """Draw a spread wing: flight feathers, a row of coverts, and a dark `tip` if one is named."""
    with pen.part("wings", "wing"):
        return feathers(
            pen, slot, wing, covert=covert, tip=tip, count=count, bulge=bulge, notch=notch,
            is_far=is_far,
        )  # fmt: skip


def feathers(
    pen: Pen,
    slot: str,
    wing: Wing,
    *,
    covert: str,
    tip: str,
    count: int,
    bulge: float,
    notch: float,
    is_far: bool,
) -> Outline:
    """Draw the feathers of a spread wing."""
    shoulder, wrist, end, trail = wing
    outline, quills = wing_outline(wing, count=count, bulge=bulge, notch=notch)
    size = ((end[0] - shoulder[0]) ** 2 + (end[1] - shoulder[1]) ** 2) ** 0.5
    covert = covert or slot
    base, cover_base = slot.partition(".")[0], covert.partition(".")[0]
    near = (
        shoulder,
        between(shoulder, wrist, 0.98),
        between(wrist, end, 0.42),
        between(shoulder, trail, 0.62),
    )
    cover, _ = wing_outline(near, count=max(4, count - 3), bulge=bulge, notch=0.07)
    if is_far:
        pen.fill(f"{base}.deep", outline)
        if tip:
            with pen.inside(outline):
                pen.oval(f"{tip}.deep", *end, size * 0.42)
        pen.fill(f"{cover_base}.shade", cover)
        return outline
    tinted(pen, slot, outline, shade=size * 0.035, light=size * 0.02)
    with pen.inside(outline):
        if tip:
            pen.oval(tip, *end, size * 0.45)
        for root, cut in quills:
            pen.line(f"{base}.deep", [between(root, cut, 0.25), cut], size * 0.013, alpha=0.55)
    tinted(pen, covert, cover, shade=size * 0.05, light=size * 0.025)
    return outline


def toes(pen: Pen, tone: str, x: float, y: float, length: float, width: float) -> None:
    """Draw three toes forward and one back on the ground at `y`."""
    for dx, dy in ((-0.55, -0.02), (0.55, -0.16), (1.0, -0.06), (0.8, 0.03)):
        spine = [(x, y - width * 1.1), (x + length * dx, y - width * 0.45 + length * dy * 0.5)]
        pen.limb(tone, spine, (width, width * 0.7))


def leg(
    pen: Pen,
    tone: str,
    joints: Sequence[Place],
    width: float,
    *,
    length: float,
    is_webbed: bool = False,
) -> None:
    """Draw a thin leg along `joints`; the last is the middle of the foot on the ground."""
    x, y = joints[-1]
    pen.limb(tone, [*joints[:-1], (x, y - width * 0.8)], (width * 1.15, width))
    if is_webbed:
        web(pen, tone, x, y, length)
    else:
        toes(pen, tone, x, y, length, width * 0.85)


def web(pen: Pen, tone: str, x: float, y: float, length: float) -> None:
    """Draw a webbed foot flat on the ground at `y`."""
    n = length
    foot = smooth(
        [
            (x - n * 0.25, y - n * 0.22, 0.5),
            (x + n * 0.2, y - n * 0.36),
            (x + n * 1.0, y - n * 0.13, 0.3),
            (x + n * 0.86, y - n * 0.03, 0.2),
            (x + n * 0.4, y, 0.5),
            (x - n * 0.2, y, 0.4),
        ]
    )
    if "." in tone:
        pen.fill(tone, foot)
    else:
        pen.form(tone, foot, shade=n * 0.06)
        pen.line(
            f"{tone}.deep", [(x + n * 0.15, y - n * 0.2), (x + n * 0.72, y - n * 0.1)], n * 0.05
        )


def folded(
    pen: Pen, slot: str, text: str, lines: Sequence[str], *, shade: float = 6, width: float = 2
) -> Outline:
    """Draw a folded wing through the points of `text`, with feather lines."""
    outline = curve(text)
    with pen.part("wings", "wing"):
        tinted(pen, slot, outline, shade=shade, light=shade * 0.6)
        tone = f"{slot.partition('.')[0]}.deep"
        with pen.inside(outline):
            for line in lines:
                v = [float(word) for word in line.replace(",", " ").split()]
                spine: list[Point] = list(zip(v[0::2], v[1::2], strict=True))
                pen.line(tone, spine, width, alpha=0.65)
    return outline


def hood(pen: Pen, text: str) -> None:
    """Draw the head of a bird, through the points of `text`, where a colour was said of it."""
    with pen.part("head"):
        if "head" in pen.dyes:
            pen.blob("coat", dots(text))
