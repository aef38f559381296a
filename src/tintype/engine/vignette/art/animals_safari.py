"""Owns the drawings of the great animals of the savanna: elephant, giraffe, zebra, rhino, hippo.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from tintype.engine.vignette.art.anatomy import (
    INK,
    Build,
    Legs,
    Spine,
    curve,
    dots,
    eye,
    far_legs,
    galloping,
    hanging_tail,
    near_legs,
    standing,
)
from tintype.engine.vignette.art.gaits import ALL, gaits
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen

ELEPHANT = Build(
    fore=(178, 140),
    hind=(74, 138),
    floor=228,
    fore_widths=(62, 44, 40),
    hind_widths=(72, 52, 42, 41),
    coat="skin",
    far="skin.deep",
    foot="pad",
    foot_slot="nail",
    apart=26,
    bend=0.05,
)


@gaits(ELEPHANT, ALL)
@draws(
    "elephant",
    box=(310, 230),
    height_m=3.1,
    slots={"skin": "#8f97ab", "ear": "#c99aa2", "tusk": "#f6efdc", "nail": "#d9d3d0"},
    variants=("standing", "trumpeting"),
    aliases=("indian elephant", "african elephant"),
    tags=("wild", "safari", "jungle", "ride"),
    shadow=(42, 226),
)
def elephant(pen: Pen) -> None:
    """Draw an elephant with big ears, tusks and a curling trunk."""
    legs = standing(ELEPHANT)
    far_legs(pen, ELEPHANT, legs)
    pen.limb("skin.shade", dots("36 108, 22 130, 24 160"), (10, 7, 5))
    pen.limb("skin.deep", dots("24 156, 20 168, 26 176"), (7, 9, 3))
    trunk = curve(
        "28 130, 36 80, 76 50, 128 42, 180 52, 212 80, 218 126, 196 166, 140 176, 80 176, 42 168"
    )
    pen.form("skin", trunk, shade=14, light=6)
    near_legs(pen, ELEPHANT, legs, shade=7)
    if pen.variant == "trumpeting":
        nose = limb(dots("250 92, 274 122, 298 104, 296 70, 280 48"), (46, 32, 24, 19, 14))
        tip = (280, 44)
    elif pen.gait == "lying":
        nose = limb(dots("252 96, 268 128, 272 150, 284 164, 298 158"), (48, 34, 26, 20, 15))
        tip = (298, 156)
    else:
        nose = limb(dots("252 96, 270 136, 268 176, 274 206, 294 206"), (48, 34, 26, 20, 15))
        tip = (297, 205)
    pen.limb("tusk.shade", dots("262 122, 282 138, 298 132"), (11, 9, 3))
    pen.form("skin", nose, shade=6, light=3)
    if pen.detail:
        with pen.inside(nose):
            ridges = (
                ((262, 118), (276, 122), (292, 108), (298, 92), (296, 74))
                if pen.variant == "trumpeting"
                else ((268, 134), (271, 146))
                if pen.gait == "lying"
                else ((268, 136), (270, 150), (269, 164), (269, 178), (273, 192))
            )
            for x, y in ridges:
                pen.line("skin.shade", [(x - 14, y - 3), (x, y + 1), (x + 14, y - 3)], 1.8)
    skull = curve("188 96, 190 58, 214 34, 246 34, 268 56, 276 92, 268 122, 244 140, 210 134")
    pen.form("skin", skull, shade=7, light=4)
    pen.form("tusk", limb(dots("248 124, 264 146, 286 144"), (13, 11, 3)), shade=3, light=2)
    pen.blob("skin", dots("232 108, 252 112, 262 126, 250 136, 232 130"))
    pen.line("skin.line", dots("238 142, 248 143, 254 138"), 2, alpha=0.6)
    eye(pen, 252, 82, 5)
    pen.line("skin.deep", dots("244 74, 252 71, 260 75"), 2)
    ear = curve("208 54, 186 42, 156 50, 144 84, 152 122, 172 150, 194 148, 208 118, 220 84")
    pen.form("skin", ear, shade=8, light=4)
    pen.blob(
        "ear",
        dots("202 66, 184 56, 164 64, 156 88, 162 116, 176 136, 190 134, 198 112, 208 84"),
        alpha=0.55,
    )
    pen.anchor("seat", 120, 46, size=80)
    pen.anchor("back", 120, 44, size=80)
    pen.anchor("head", 230, 36, size=54)
    pen.anchor("face", 254, 82, size=44)
    pen.anchor("mouth", 250, 140, size=30)
    pen.anchor("hand", *tip, size=30)
    pen.anchor("neck", 206, 130, size=42)


CALF = Build(
    fore=(130, 142),
    hind=(62, 140),
    floor=208,
    fore_widths=(46, 34, 31),
    hind_widths=(52, 38, 32, 31),
    coat="skin",
    far="skin.deep",
    foot="pad",
    foot_slot="nail",
    apart=20,
    bend=0.04,
)


@gaits(CALF, ALL)
@draws(
    "baby elephant",
    box=(260, 210),
    height_m=1.1,
    slots={"skin": "#9aa4ba", "ear": "#e6a8b4", "nail": "#e6dfdc"},
    recolour=("skin",),
    variants=("standing", "trumpeting"),
    aliases=("elephant calf", "baby elephants", "little elephant", "young elephant"),
    tags=("wild", "safari", "jungle"),
    shadow=(36, 190),
)
def baby_elephant(pen: Pen) -> None:
    """Draw an elephant's young: a large head, large eyes, no tusks, a short trunk."""
    legs = standing(CALF)
    far_legs(pen, CALF, legs)
    pen.limb("skin.shade", dots("32 116, 18 134, 20 154"), (8, 6, 4))
    trunk = curve("26 132, 36 92, 70 74, 116 74, 156 86, 172 120, 164 156, 118 170, 66 168, 36 158")
    pen.form("skin", trunk, shade=10, light=5)
    near_legs(pen, CALF, legs, shade=5)
    is_up = pen.variant == "trumpeting"
    nose = "218 118, 240 132, 252 110, 244 82" if is_up else "218 118, 236 146, 232 176, 248 190"
    if pen.gait == "lying":
        nose = "218 112, 234 128, 236 142, 250 148"
    pen.form("skin", limb(dots(nose), (36, 28, 22, 15)), shade=5, light=3)
    skull = curve("132 92, 138 48, 170 22, 206 26, 234 54, 242 94, 232 130, 200 148, 160 140")
    pen.form("skin", skull, shade=7, light=4)
    for x, y in ((174, 14), (180, 10), (188, 13)):
        pen.line("skin.deep", [(182, 26), (x, y)], 2)
    pen.blob("skin", dots("196 116, 222 110, 236 124, 224 138, 202 138"))
    pen.line("skin.line", dots("196 132, 206 140, 218 138"), 2.2, alpha=0.7)
    for x, size in ((192, 9.5), (226, 8)):
        eye(pen, x, 88, size)
        pen.line("skin.deep", dots(f"{x - 9} 72, {x} 68, {x + 9} 72"), 2)
    pen.oval("#e8838f", 200, 110, 9, 6, alpha=0.35)
    ear = curve("160 60, 132 38, 98 48, 84 84, 94 122, 116 146, 142 142, 160 114, 170 84")
    pen.form("skin", ear, shade=7, light=4)
    inner = dots("152 70, 130 54, 108 62, 98 88, 106 116, 122 132, 138 128, 150 106, 158 88")
    pen.blob("ear", inner, alpha=0.6)
    pen.anchor("seat", 96, 76, size=60)
    pen.anchor("back", 92, 76, size=60)
    pen.anchor("head", 186, 26, size=62)
    pen.anchor("face", 206, 90, size=52)
    pen.anchor("mouth", 208, 136, size=26)
    pen.anchor("hand", *((244, 80) if is_up else (248, 188)), size=24)
    pen.anchor("neck", 158, 140, size=44)


GIRAFFE = Build(
    fore=(130, 206),
    hind=(66, 210),
    floor=338,
    fore_widths=(34, 18, 12),
    hind_widths=(42, 28, 16, 12),
    foot="hoof",
    foot_slot="hoof",
    apart=15,
    bend=0.07,
)


@gaits(GIRAFFE)
@draws(
    "giraffe",
    box=(240, 340),
    height_m=5.0,
    slots={"coat": "#f0cf86", "spot": "#b4702f", "mane": "#8a4f28", "hoof": "#5b4038"},
    recolour=("coat", "spot"),
    tags=("wild", "safari"),
    shadow=(44, 168),
)
def giraffe(pen: Pen) -> None:
    """Draw a giraffe with its long patched neck."""
    legs = standing(GIRAFFE)
    far_legs(pen, GIRAFFE, legs)
    with hanging_tail(pen, 42, 184):
        pen.limb("coat.shade", dots("42 184, 26 208, 28 240"), (8, 6, 4))
        pen.form("mane", curve("24 234, 18 254, 26 268, 35 252, 33 234"), shade=3)
    pen.limb("mane", dots("114 160, 138 110, 164 42"), (14, 12, 8))
    body = curve(
        "38 200, 46 176, 76 166, 106 160, 128 128, 150 76, 162 34, 186 36, 184 70, 174 122,"
        "162 176, 158 214, 138 234, 98 232, 64 240, 42 226"
    )
    pen.form("coat", body, shade=9, light=4)
    with pen.inside(body):
        for patch in (
            "52 180, 70 174, 76 192, 62 204, 48 196",
            "84 172, 102 170, 104 188, 88 192",
            "44 208, 58 210, 60 228, 44 228",
            "68 206, 88 200, 94 218, 76 228, 66 218",
            "98 198, 116 194, 120 212, 104 218",
            "112 166, 130 158, 134 178, 118 186",
            "126 192, 144 186, 150 206, 134 212",
            "100 226, 118 222, 122 240, 100 240",
            "140 162, 156 156, 160 176, 146 180",
            "122 144, 136 134, 144 148, 132 156",
            "146 136, 162 130, 164 148, 150 150",
            "138 116, 150 108, 154 124, 142 130",
            "158 108, 172 104, 174 122, 160 124",
            "146 90, 158 84, 160 100, 150 104",
            "164 82, 180 78, 180 96, 166 98",
            "156 66, 166 62, 168 76, 158 80",
            "172 58, 186 56, 184 70, 174 74",
            "128 222, 142 218, 146 232, 130 236",
        ):
            pen.poly("spot", [(p[0], p[1]) for p in dots(patch)], rounding=5)
    for i, leg in enumerate(near_legs(pen, GIRAFFE, legs)):
        with pen.inside(leg):
            x = 66 if i == 0 else 130
            for dx, y in ((-10, 204), (8, 216), (-6, 232), (9, 246), (-4, 256)):
                pen.poly(
                    "spot",
                    [
                        (x + dx - 7, y - 6),
                        (x + dx + 6, y - 7),
                        (x + dx + 7, y + 6),
                        (x + dx - 6, y + 6),
                    ],
                    rounding=4,
                )
    pen.limb("coat.shade", dots("184 26, 190 4"), (6, 5))
    pen.oval("mane", 191, 6, 5, 5)
    pen.blob("coat.shade", dots("192 30, 208 20, 216 26, 204 38"))
    head = curve(
        "158 40, 164 24, 182 20, 200 30, 220 48, 234 62, 232 74, 218 78, 200 68, 180 60, 166 54"
    )
    pen.form("coat", head, shade=5, light=3)
    with pen.inside(head):
        pen.blob("coat.pale", dots("222 46, 212 62, 210 82, 240 80, 240 58"))
        pen.blob("spot", dots("166 26, 178 22, 184 34, 174 42"))
        pen.blob("spot", dots("184 50, 196 52, 194 64, 184 60"))
    pen.limb("coat", dots("174 26, 172 2"), (7, 6))
    pen.oval("mane", 172, 6, 5.4, 5.4)
    pen.form("coat", curve("170 32, 152 24, 142 30, 152 42, 168 42"), shade=3, light=2)
    eye(pen, 196, 40, 5)
    pen.line(INK, dots("188 34, 194 32, 202 35"), 1.8)
    pen.oval("mane", 228, 62, 1.8, 2.6, tilt=30)
    pen.line("mane", dots("229 75, 218 73, 210 66"), 1.7)
    pen.anchor("seat", 86, 168, size=46)
    pen.anchor("back", 86, 166, size=46)
    pen.anchor("head", 180, 22, size=30)
    pen.anchor("face", 197, 40, size=36)
    pen.anchor("mouth", 228, 74, size=30)
    pen.anchor("neck", 156, 120, size=20)


ZEBRA = Build(
    fore=(184, 128),
    hind=(84, 122),
    floor=228,
    fore_widths=(34, 17, 12),
    hind_widths=(50, 33, 17, 12),
    foot="hoof",
    foot_slot="stripe",
    apart=16,
)


@gaits(ZEBRA)
@draws(
    "zebra",
    box=(290, 230),
    height_m=1.7,
    slots={"coat": "#f8f4ea", "stripe": "#35313a", "muzzle": "#4a444c"},
    recolour=("coat", "stripe"),
    variants=("standing", "running"),
    tags=("wild", "safari"),
    shadow=(62, 214),
)
def zebra(pen: Pen) -> None:
    """Draw a zebra with black stripes and a stiff mane."""
    is_running = pen.variant == "running"
    legs = galloping(ZEBRA, reach=0.76) if is_running else standing(ZEBRA)
    dy = 12 if is_running else 0
    with pen.moved(4, dy):
        zebra_figure(pen, legs_of=legs, is_running=is_running)
    pen.anchor("seat", 132, 92 + dy, size=62)
    pen.anchor("back", 132, 90 + dy, size=62)
    pen.anchor("head", 218, 34 + dy, size=32)
    pen.anchor("face", 238, 52 + dy, size=34)
    pen.anchor("mouth", 272, 94 + dy, size=30)
    pen.anchor("neck", 204, 92 + dy, size=24)


def zebra_figure(pen: Pen, *, legs_of: Legs, is_running: bool) -> None:
    """Draw the whole zebra about its own origin."""
    far_legs(pen, ZEBRA, legs_of)
    tail = dots("62 98, 36 88, 14 94") if is_running else dots("62 98, 46 118, 42 148")
    with hanging_tail(pen, 62, 98):
        pen.limb("coat.shade", [(p[0], p[1]) for p in tail], (9, 7, 6))
        x, y = tail[-1][0], tail[-1][1]
        ends = (
            [(x + 4, y), (x - 10, y + 6), (x - 20, y + 16)]
            if is_running
            else [(x, y - 4), (x - 2, y + 16), (x + 2, y + 32)]
        )
        pen.limb("stripe", ends, (6, 12, 3))
    trunk = curve(
        "52 116, 60 92, 86 82, 122 90, 158 86, 180 66, 200 36, 226 40, 224 72, 214 104,"
        "204 138, 170 158, 126 160, 86 154, 58 142"
    )
    pen.form("coat", trunk, shade=10, light=4)
    with pen.inside(trunk):
        for x, top, end in (
            (98, 80, 132),
            (114, 84, 142),
            (130, 86, 148),
            (146, 84, 146),
            (162, 80, 138),
            (177, 66, 130),
        ):
            pen.limb("stripe", [(x + 3, top), (x - 1, (top + end) / 2), (x + 1, end)], (9, 8, 2))
        for a, b, w in (
            ((176, 66), (212, 112), 8),
            ((184, 54), (218, 92), 7.5),
            ((192, 42), (222, 74), 7),
            ((202, 36), (226, 58), 6.5),
        ):
            pen.limb(
                "stripe", [a, ((a[0] + b[0]) / 2 + 3, (a[1] + b[1]) / 2 - 2), b], (w, w - 1, 2)
            )
        for a, b in (((86, 80), (62, 128)), ((72, 84), (48, 116)), ((90, 98), (70, 144))):
            pen.limb("stripe", [a, ((a[0] + b[0]) / 2 + 4, (a[1] + b[1]) / 2), b], (8, 8, 3))
    for i, leg in enumerate(near_legs(pen, ZEBRA, legs_of)):
        spine = legs_of.near_hind if i == 0 else legs_of.near_fore
        with pen.inside(leg):
            leg_bands(pen, spine)
    mane = curve("164 78, 178 50, 196 26, 214 20, 222 30, 208 38, 190 60, 174 84")
    pen.form("stripe", mane, shade=3)
    with pen.inside(mane):
        for x, y in ((174, 68), (184, 54), (194, 40), (206, 28)):
            pen.limb("coat", [(x - 10, y - 8), (x + 8, y + 6)], (6, 5))
    pen.blob("coat.shade", dots("226 36, 236 14, 242 18, 240 40"))
    head = curve("202 50, 208 34, 224 28, 240 38, 256 58, 270 76, 270 90, 256 98, 238 88, 218 78")
    pen.form("coat", head, shade=5, light=3)
    with pen.inside(head):
        pen.blob("muzzle", dots("264 64, 250 78, 244 98, 278 102, 280 76"))
        for a, b in (
            ((226, 28), (236, 44)),
            ((238, 36), (244, 50)),
            ((214, 34), (222, 46)),
            ((214, 78), (226, 64)),
            ((228, 84), (236, 68)),
            ((204, 62), (218, 54)),
        ):
            pen.limb("stripe", [a, b], (5, 1.5))
        pen.limb("stripe", dots("250 54, 244 66, 242 78"), (4, 4, 2))
    eye(pen, 233, 52, 5)
    pen.oval("#ffffff.raw", 234.3, 50.1, 1.6)
    pen.oval(INK, 263, 82, 2.2, 3, tilt=30)
    pen.form("coat", curve("206 38 .3, 204 18, 210 8 .3, 220 22, 222 38 .3"), shade=3, light=2)
    pen.blob("stripe", dots("210 34 .3, 208 20, 211 13 .3, 216 22, 217 34 .3"), alpha=0.7)


def leg_bands(pen: Pen, spine: Spine) -> None:
    """Draw stripes across a leg, all along it."""
    for k in range(8):
        t = max(0.0, k * 0.13 - 0.02)
        along = t * (len(spine) - 1)
        i = min(int(along), len(spine) - 2)
        f = along - i
        (ax, ay), (bx, by) = spine[i], spine[i + 1]
        x, y = ax + (bx - ax) * f, ay + (by - ay) * f
        length = max(1.0, ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5)
        nx, ny = -(by - ay) / length, (bx - ax) / length
        w = 28 - k * 2
        pen.limb("stripe", [(x - nx * w, y - ny * w + 3), (x + nx * w, y + ny * w)], (6, 5))


HIPPO = Build(
    fore=(172, 116),
    hind=(66, 116),
    floor=168,
    fore_widths=(52, 38, 34),
    hind_widths=(58, 42, 36, 34),
    coat="skin",
    far="skin.deep",
    foot="pad",
    foot_slot="nail",
    apart=24,
    bend=0.04,
)


@gaits(HIPPO)
@draws(
    "hippo",
    box=(290, 170),
    height_m=1.55,
    slots={"skin": "#9a8ca3", "belly": "#dcb3b4", "nail": "#d9d0d2"},
    variants=("standing", "yawning"),
    aliases=("hippopotamus", "hippopotamuses"),
    tags=("wild", "safari", "river"),
    shadow=(34, 206),
)
def hippo(pen: Pen) -> None:
    """Draw a hippo with its enormous muzzle."""
    legs = standing(HIPPO)
    far_legs(pen, HIPPO, legs)
    pen.limb("skin.shade", dots("26 80, 14 92, 16 108"), (9, 7, 5))
    trunk = curve(
        "18 106, 26 62, 64 36, 120 30, 170 36, 204 56, 212 96, 196 132, 140 144, 78 144, 32 134"
    )
    pen.form("skin", trunk, shade=13, light=5)
    with pen.inside(trunk):
        pen.blob("belly", dots("60 142, 120 132, 180 136, 210 116, 210 160, 50 160"), alpha=0.7)
    near_legs(pen, HIPPO, legs, shade=6)
    pen.form("skin", curve("212 38, 216 22, 228 22, 230 36"), shade=2)
    if pen.variant == "yawning":
        jaw = curve("206 100, 236 104, 262 118, 276 134, 262 148, 228 146, 202 128")
        pen.form("skin", jaw, shade=5, light=2)
        pen.blob("belly", dots("210 92, 240 66, 268 62, 262 120, 268 132, 240 128, 216 114"))
        pen.blob("belly.deep", dots("212 96, 236 84, 250 92, 246 112, 224 112"))
        for x, y in ((262, 116), (248, 108)):
            pen.limb("nail.pale", [(x, y + 10), (x - 2, y - 6)], (9, 5))
        head = curve(
            "178 76, 184 44, 210 30, 234 38, 262 30,"
            "284 40, 284 62, 262 72, 236 82, 214 102, 188 104"
        )
        pen.form("skin", head, shade=6, light=4)
        pen.limb("nail.pale", dots("262 64, 262 80"), (9, 5))
        nostrils = ((266, 40), (278, 44))
        mouth = (256, 96)
    else:
        head = curve(
            "180 84, 184 50, 206 34, 230 40, 244 62, 268 70, 284 90, 282 120, 258 136,"
            "220 134, 190 116"
        )
        pen.form("skin", head, shade=8, light=4)
        with pen.inside(head):
            pen.blob("belly", dots("216 122, 250 118, 290 106, 290 144, 210 144"), alpha=0.75)
        pen.line("skin.line", dots("282 110, 262 118, 236 114, 222 106"), 2.2)
        pen.limb("nail.pale", dots("258 116, 258 109"), (7, 4))
        nostrils = ((262, 80), (275, 86))
        mouth = (272, 116)
    for x, y in nostrils:
        pen.oval("skin.line", x, y, 3, 4.2, tilt=30)
    pen.form("skin", curve("190 46, 184 28, 194 20, 206 28, 208 42"), shade=3, light=2)
    pen.blob("belly", dots("194 40, 190 30, 195 25, 202 31, 203 40"))
    pen.oval("skin.light", 218, 53, 9, 9)
    eye(pen, 220, 53, 5.4)
    pen.anchor("seat", 112, 32, size=70)
    pen.anchor("back", 112, 32, size=70)
    pen.anchor("head", 208, 32, size=44)
    pen.anchor("face", 222, 53, size=44)
    pen.anchor("mouth", *mouth, size=30)
    pen.anchor("neck", 184, 100, size=42)


RHINO = Build(
    fore=(182, 122),
    hind=(70, 122),
    floor=178,
    fore_widths=(50, 36, 32),
    hind_widths=(58, 42, 34, 32),
    coat="skin",
    far="skin.deep",
    foot="pad",
    foot_slot="horn",
    apart=24,
    bend=0.05,
)


@gaits(RHINO)
@draws(
    "rhino",
    box=(310, 180),
    height_m=1.75,
    slots={"skin": "#8b8f96", "horn": "#e6dccb", "ear": "#a98a8a"},
    plural="rhinos",
    aliases=("rhinoceros", "rhinoceroses"),
    tags=("wild", "safari"),
    shadow=(38, 218),
)
def rhino(pen: Pen) -> None:
    """Draw a rhinoceros in its folded armour, two horns on the nose."""
    legs = standing(RHINO)
    far_legs(pen, RHINO, legs)
    pen.limb("skin.shade", dots("30 84, 18 104, 24 126"), (9, 7, 6))
    trunk = curve(
        "22 104, 32 66, 70 46, 120 50, 164 40, 200 44, 226 66, 228 108, 204 136, 144 148,"
        "82 148, 36 136"
    )
    pen.form("skin", trunk, shade=13, light=5)
    with pen.inside(trunk):
        for fold in (
            "168 42, 176 80, 166 118, 170 140",
            "86 48, 98 84, 94 118",
            "206 52, 214 84, 204 112",
        ):
            pen.line("skin.deep", dots(fold), 2.4, alpha=0.75)
    near_legs(pen, RHINO, legs, shade=6)
    pen.blob("skin.shade", dots("232 52, 244 36, 252 40, 248 58"))
    head = curve(
        "202 78, 212 52, 236 50, 256 72, 274 86,296 92, 302 112, 288 128, 258 132, 226 128, 206 110"
    )
    pen.form("skin", head, shade=7, light=4)
    pen.form("horn", curve("276 90 .3, 286 70, 300 44 .2, 304 72, 299 98 .3"), shade=4, light=2)
    pen.form("horn", curve("254 74 .3, 262 62, 272 50 .2, 276 68, 272 86 .3"), shade=3, light=2)
    pen.form("skin", curve("214 58, 206 36, 214 26, 228 36, 230 54"), shade=3, light=2)
    pen.blob("ear", dots("217 52, 212 37, 216 32, 224 39, 225 51"))
    eye(pen, 250, 88, 4.6)
    pen.line("skin.deep", dots("242 81, 250 79, 257 83"), 2)
    pen.oval("skin.line", 292, 106, 2.6, 3.6, tilt=30)
    pen.line("skin.line", dots("296 121, 280 123, 266 118"), 2)
    pen.anchor("seat", 120, 50, size=70)
    pen.anchor("back", 120, 50, size=70)
    pen.anchor("head", 226, 50, size=40)
    pen.anchor("face", 250, 88, size=36)
    pen.anchor("mouth", 292, 120, size=30)
    pen.anchor("neck", 206, 104, size=38)


BUFFALO = Build(
    fore=(186, 130),
    hind=(72, 122),
    floor=198,
    fore_widths=(44, 24, 17),
    hind_widths=(50, 32, 20, 16),
    coat="hide",
    far="hide.deep",
    foot="hoof",
    foot_slot="hoof",
    apart=20,
    bend=0.1,
)


@gaits(BUFFALO, drop=22)
@draws(
    "buffalo",
    box=(290, 200),
    height_m=1.85,
    slots={"coat": "#5a3c2e", "hide": "#8a5d3f", "horn": "#e0d3bb", "hoof": "#33282b"},
    recolour=("coat", "hide"),
    plural="buffaloes",
    aliases=("bison", "buffalos", "yak", "musk ox"),
    tags=("wild", "prairie"),
    shadow=(46, 226),
)
def buffalo(pen: Pen) -> None:
    """Draw a bison: a shaggy hump and beard before lean hindquarters."""
    legs = standing(BUFFALO)
    far_legs(pen, BUFFALO, legs)
    with hanging_tail(pen, 46, 84):
        pen.limb("hide.shade", dots("46 84, 30 100, 32 128"), (9, 6, 5))
        pen.form("coat", curve("29 122, 22 140, 32 152, 40 138, 37 122"), shade=3)
    rear = curve("38 104, 48 76, 84 62, 130 56, 160 90, 160 140, 120 144, 76 144, 48 134")
    pen.form("hide", rear, shade=10, light=4)
    near_legs(pen, BUFFALO, legs)
    hump = curve(
        "116 92, 122 56, 148 28, 186 22, 222 42, 244 74, 244 114, 232 138, 218 130, 212 156,"
        "198 146, 190 166, 176 150, 164 162, 156 144, 140 146, 138 124"
    )
    pen.form("coat", hump, shade=10, light=5)
    pen.limb("horn.shade", dots("252 66, 268 60, 270 42"), (13, 11, 3))
    head = curve("214 84, 226 62, 250 60, 266 76, 270 104, 274 126, 262 142, 244 140, 226 124")
    pen.form("coat", head, shade=6, light=3)
    pen.form("coat", curve("228 130, 256 138, 254 160, 246 180 .2, 240 160, 232 168 .2"), shade=4)
    pen.blob("hide", dots("250 116, 268 112, 276 128, 264 143, 248 140"))
    pen.oval("hoof", 268, 126, 2.4, 3.2, tilt=20)
    pen.line("hoof", dots("270 136, 260 137, 252 132"), 1.8)
    tuft = curve("222 72, 230 52, 250 48, 264 60, 264 76, 254 70, 250 82, 242 72, 234 84, 230 74")
    pen.form("coat", tuft, shade=4, light=3)
    pen.form("horn", limb(dots("228 74, 208 66, 212 44"), (15, 12, 3)), shade=3, light=2)
    eye(pen, 254, 94, 4.6)
    pen.oval("#ffffff.raw", 255.2, 92.4, 1.5)
    pen.anchor("seat", 108, 62, size=60)
    pen.anchor("back", 108, 62, size=60)
    pen.anchor("head", 242, 52, size=40)
    pen.anchor("face", 255, 94, size=36)
    pen.anchor("mouth", 268, 136, size=30)
    pen.anchor("neck", 212, 120, size=42)


@gaits(ELEPHANT)
@draws(
    "mammoth",
    box=(310, 230),
    height_m=3.4,
    slots={"skin": "#7a5239", "hair": "#5b3a29", "tusk": "#f6efdc", "nail": "#d9cdbd"},
    aliases=("woolly mammoth", "mastodon"),
    tags=("wild", "arctic", "prehistoric"),
    shadow=(42, 226),
)
def mammoth(pen: Pen) -> None:
    """Draw a mammoth: a shaggy elephant with a domed head and long curved tusks."""
    legs = standing(ELEPHANT)
    far_legs(pen, ELEPHANT, legs)
    pen.limb("hair", dots("36 108, 22 126, 24 150"), (12, 12, 4))
    trunk = curve(
        "28 130, 34 92, 70 66, 122 50, 170 30, 206 40,"
        "224 84, 220 130, 196 166, 140 176, 80 176, 42 168"
    )
    pen.form("skin", trunk, shade=14, light=6)
    near_legs(pen, ELEPHANT, legs, shade=7)
    fringe = curve(
        "34 120, 70 96, 130 84, 196 90, 222 116, 214 152, 204 186 .2, 192 164, 178 196 .2, 162 172,"
        "144 200 .2, 128 174, 108 198 .2, 92 172, 72 194 .2, 58 168, 42 180 .2"
    )
    pen.form("hair", fringe, shade=6, light=4)
    nose = limb(dots("252 92, 268 130, 264 172, 270 204, 288 206"), (48, 34, 26, 19, 14))
    if pen.gait == "lying":
        nose = limb(dots("252 92, 268 124, 268 148, 280 162, 296 158"), (48, 34, 26, 19, 14))
    pen.limb("tusk.shade", dots("258 124, 284 158, 304 150, 304 124"), (12, 12, 9, 3))
    pen.form("skin", nose, shade=6, light=3)
    skull = curve("188 96, 192 46, 214 14, 242 16, 264 46, 276 88, 268 120, 244 138, 210 132")
    pen.form("skin", skull, shade=7, light=4)
    crown = curve(
        "196 60, 206 20, 230 6, 254 24, 262 50,248 40, 240 54 .3, 228 40, 216 56 .3, 208 44"
    )
    pen.form("hair", crown, shade=4, light=3)
    tusk = limb(dots("246 124, 262 168, 292 178, 304 152, 292 136"), (15, 15, 13, 9, 3))
    pen.form("tusk", tusk, shade=4, light=3)
    pen.blob("skin", dots("228 108, 250 112, 258 126, 248 138, 230 132"))
    eye(pen, 252, 80, 5)
    ear = curve("206 62, 190 58, 178 74, 180 100, 192 118, 206 110, 214 84")
    pen.form("hair", ear, shade=5, light=3)
    pen.anchor("seat", 120, 54, size=80)
    pen.anchor("back", 120, 52, size=80)
    pen.anchor("head", 230, 10, size=54)
    pen.anchor("face", 253, 80, size=42)
    pen.anchor("mouth", 246, 138, size=30)
    pen.anchor("hand", 290, 204, size=30)
