"""Owns what a picture remembers of how it was drawn: the metadata that an edit starts from.

Metadata may come from anybody, so what is read is made sound first. Does not know pixels beyond
their digest.
"""

import base64
import re
import zlib
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Final

import msgspec
import numpy as np

from tintype import __version__
from tintype.engine.base import Pixels
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.order import Order
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.scene import Pin, Scene, Seats, Subject, decode, encode
from tintype.engine.vignette.tones import MAX_TONES, TONES

MAX_SUBJECTS: Final = 40
MAX_COUNT: Final = 60
MAX_NAME: Final = 200
MAX_PAST: Final = 6
"""So many edits can be undone."""
MAX_PAST_BYTES: Final = 400_000
ID: Final = re.compile(r"s[0-9]{1,30}")
"""What subjects are called, which is written into drawings and counted on."""
SIZE: Final = re.compile(r"([1-9][0-9]{0,5})x([1-9][0-9]{0,5})")


class Past(msgspec.Struct, frozen=True, kw_only=True):
    """What a picture was before an edit."""

    scene: Scene
    seed: int
    focus: tuple[str, ...] = ()
    tones: tuple[str, ...] = ()


class Memory(msgspec.Struct, frozen=True, kw_only=True):
    """What the metadata of a picture says about how it was drawn.

    `digest` is that of the pixels if they are exactly what the scene gives. `is_foreign` scenes lie
    on a picture from elsewhere, of which `under` keeps what they hide.
    """

    scene: Scene
    seed: int
    version: str = ""
    ratio: float = 1.0
    quality: str = "high"
    digest: str = ""
    focus: tuple[str, ...] = ()
    tones: tuple[str, ...] = ()
    is_alone: bool = False
    is_foreign: bool = False
    under: str = ""
    under_box: str = ""
    lights: dict[str, str] = {}
    past: tuple[Past, ...] = ()
    """Earlier states, the newest last."""


def digest_of(pixels: Pixels) -> str:
    """Return a short digest of pixels."""
    return blake2b(np.ascontiguousarray(pixels).data, digest_size=12).hexdigest()


def record(
    scene: Scene,
    order: Order,
    *,
    seed: int,
    digest: str = "",
    focus: Sequence[str] = (),
    tones: Sequence[str] = (),
    past: Sequence[Past] = (),
) -> dict[str, str]:
    """Return the metadata that lets a picture be edited."""
    out = {
        "scene": encode(scene),
        "seed": str(seed),
        "version": __version__,
        "size": f"{order.width}x{order.height}",
        "quality": order.quality,
    }
    facts = {
        "digest": digest,
        "focus": " ".join(focus),
        "tones": ", ".join(tones),
        "alone": "1" if order.is_transparent else "",
        "past": packed(past[-MAX_PAST:]),
    }
    return {**out, **{name: value for name, value in facts.items() if value}}


def recall(metadata: Mapping[str, str]) -> Memory | None:
    """Return what metadata say, or None if they are not ours or make no sense."""
    try:
        scene = sound(decode(metadata["scene"]))
        seed = int(metadata["seed"]) % 2**32
    except (KeyError, ValueError, msgspec.MsgspecError):
        return None
    size = SIZE.fullmatch(metadata.get("size", ""))
    return Memory(
        scene=scene,
        seed=seed,
        version=metadata.get("version", ""),
        ratio=int(size[1]) / int(size[2]) if size else 0.0,
        quality=metadata.get("quality", "high"),
        digest=metadata.get("digest", ""),
        focus=tuple(metadata.get("focus", "").split()),
        tones=tuple(t for t in metadata.get("tones", "").split(", ") if t in TONES)[:MAX_TONES],
        is_alone=bool(metadata.get("alone")),
        is_foreign=bool(metadata.get("foreign")),
        under=metadata.get("under", ""),
        under_box=metadata.get("under_box", ""),
        lights=lights_in(metadata.get("lights", "")),
        past=unpacked(metadata.get("past", "")),
    )


def packed(past: Sequence[Past]) -> str:
    """Return earlier states as text, without the oldest if all are more than can be read."""
    while len(data := msgspec.json.encode(past)) > MAX_PAST_BYTES:
        past = past[1:]
    return base64.b64encode(zlib.compress(data, 9)).decode() if past else ""


def unpacked(text: str) -> tuple[Past, ...]:
    """Return the earlier states that a text keeps, or none if it makes no sense."""
    try:
        data = zlib.decompressobj().decompress(base64.b64decode(text), MAX_PAST_BYTES)
        past = msgspec.json.decode(data, type=tuple[Past, ...]) if data else ()
    except (ValueError, zlib.error, msgspec.MsgspecError):
        return ()
    return tuple(
        msgspec.structs.replace(
            p,
            scene=sound(p.scene),
            seed=p.seed % 2**32,
            tones=tuple(t for t in p.tones if t in TONES)[:MAX_TONES],
        )
        for p in past[-MAX_PAST:]
    )


def lights_in(text: str) -> dict[str, str]:
    """Return the light around each subject, from `#aabbcc, s1 #ddeeff`."""
    out: dict[str, str] = {}
    for item in text.split(", ")[: MAX_SUBJECTS + 1]:
        id_, _, colour = item.rpartition(" ")
        if re.fullmatch("#[0-9a-f]{6}", colour):
            out[id_] = colour
    return out


def sound(scene: Scene) -> Scene:
    """Return a scene that came with a picture without what cannot be drawn: it may be anything."""
    subjects: list[Subject] = []
    for s in scene.subjects[:MAX_SUBJECTS]:
        is_known = s.kind in CATALOG and ID.fullmatch(s.id)
        if not is_known or s.id in {x.id for x in subjects}:
            continue
        count = max(1, min(MAX_COUNT, s.count))
        word = s.word[:60] if s.word else None
        letters = s.lettering[:60] if s.lettering else None
        pins = tuple(sound_pin(p) for p in s.pins[:count])
        subjects.append(
            msgspec.structs.replace(
                s,
                count=count,
                word=word,
                lettering=letters,
                pins=pins,
                seats=sound_seats(s.seats, count),
                colours=s.colours[:3],
                attributes=s.attributes[:12],
                parts=s.parts[:12],
            )
        )
    ids = {s.id for s in subjects}
    relations = [r for r in scene.relations if {r.subject, r.object} <= ids][:80]
    horizon = scene.horizon
    return msgspec.structs.replace(
        scene,
        subjects=tuple(subjects),
        relations=tuple(relations),
        setting=scene.setting if scene.setting in PLACES else None,
        horizon=min(0.95, max(0.05, horizon)) if horizon is not None else None,
        lettering=scene.lettering[:60] if scene.lettering else None,
        unknown=(),
        without=None if scene.without is None else scene.without[:60],
    )


def sound_seats(seats: Seats | None, count: int) -> Seats | None:
    """Return seats whose numbers are near the thing that they are on."""
    if seats is None or len(seats.of) > MAX_NAME:
        return None
    at = tuple(
        msgspec.structs.replace(
            s,
            x=min(4000.0, max(-4000.0, s.x)),
            y=min(4000.0, max(-4000.0, s.y)),
            scale=min(20.0, max(0.001, s.scale)),
            roll=s.roll[:24] if s.roll else None,
        )
        for s in seats.at[:count]
    )
    return Seats(of=seats.of, at=at)


def sound_pin(pin: Pin) -> Pin:
    """Return a pin whose numbers are near the picture."""
    return msgspec.structs.replace(
        pin,
        x=min(3.0, max(-2.0, pin.x)),
        y=min(4.0, max(-2.0, pin.y)),
        height=min(6.0, max(0.002, pin.height)),
        roll=pin.roll[:24] if pin.roll else None,
    )
