"""Whether hands are on what somebody works on, and whether the tools for deeds are there."""

import math

import pytest

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.pen import Air, Group, Node
from tintype.engine.vignette.art.person_body import CHILD, MAN, POSES, Build, Figure
from tintype.engine.vignette.art.posture import reached as posed
from tintype.engine.vignette.art.traces import TRACES
from tintype.engine.vignette.composing.cluster import clusters_of
from tintype.engine.vignette.composing.compose import compose
from tintype.engine.vignette.composing.reach import reached, works
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.composing.staging import again
from tintype.engine.vignette.composing.touch import hands
from tintype.engine.vignette.composing.traces import LEFT
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.reading.wield import HAIRCUT, MADE_WITH, tool_for
from tintype.engine.vignette.render import Order, plot

SIDE = 1000.0
AT_WORK = (
    "a mechanic repairing a car",
    "a dentist examining a boy's teeth",
    "a farmer milking a cow",
    "a pastry chef decorating a wedding cake",
    "a woman typing on a laptop",
    "two men carrying a sofa",
    "a man riding a bicycle",
    "a man pouring tea into a cup",
)


def settled(prompt: str, seed: int) -> tuple[Spot, ...]:
    """Return what stands in a picture, drawn anew with hands where they are to be."""
    scene = compose(parse(prompt), width=1000, height=1000, seed=seed).scene
    pins = {s.id: s.pins for s in scene.subjects}
    dice = Dice(seed)
    spots: list[Spot] = []
    for c in clusters_of(scene, air=Air(), dice=dice):
        pin = pins[c.subject.id][c.index]
        scale = pin.height * SIDE / c.height
        spots.append(Spot(cluster=c, x=pin.x * SIDE, y=pin.y * SIDE, scale=scale))
    return reached(spots, scene.relations, again(scene, Air(), dice))


@pytest.mark.parametrize("prompt", AT_WORK)
@pytest.mark.parametrize("seed", [1, 2])
def test_hands_or_tools_are_on_what_is_worked_on(prompt: str, seed: int) -> None:
    scene = compose(parse(prompt), width=1000, height=1000, seed=seed).scene
    found = works(settled(prompt, seed), scene.relations)
    assert found
    for work in found:
        goal = hands(work)[0]
        far = math.dist(work.at("rear_hand"), goal)
        assert far < 0.12 * work.member.kind.box[1] * work.unit, prompt


@pytest.mark.parametrize(
    "prompt",
    ["two mechanics repairing a car", "a boy and a girl building a sandcastle"],
)
def test_each_of_two_has_a_side_of_what_they_work_on_and_the_three_are_in_the_picture(
    prompt: str,
) -> None:
    scene = compose(parse(prompt), width=1000, height=1000, seed=1).scene
    pins = {s.kind: s.pins for s in scene.subjects}
    thing = pins["car" if "car" in prompt else "sandcastle"][0]
    workers = [p for k in ("mechanic", "boy", "girl") for p in pins.get(k, ())]
    left, right = sorted(workers, key=lambda p: p.x)
    assert 0.05 < left.x < thing.x < right.x < 0.95
    assert right.is_flipped
    assert not left.is_flipped


def test_a_banner_is_in_the_hands_of_those_who_are_behind_it() -> None:
    scene = compose(parse("three women holding a banner"), width=1000, height=1000, seed=1).scene
    pins = {s.kind: s.pins for s in scene.subjects}
    (banner,), women = pins["long banner"], pins["woman"]
    for woman in women:
        assert (
            woman.y - 0.75 * woman.height < banner.y - banner.height < woman.y - 0.4 * woman.height
        )


@pytest.mark.parametrize("build", [MAN, CHILD])
@pytest.mark.parametrize("point", [(250.0, 180.0), (240.0, 120.0), (230.0, 230.0)])
def test_a_hand_is_at_the_point_that_it_reaches(build: Build, point: tuple[float, float]) -> None:
    box = (330.0, 392.0)
    if build is CHILD:
        point = (point[0] * 0.7, 100 + point[1] * 0.7)
    ground = box[1]
    pose = posed(build, POSES["reaching"], [point], box=box, x=150.0)
    figure = Figure(build, pose, box=box, ground=ground, x=150.0)
    assert math.dist(figure.in_box(figure.palm(figure.near_arm)), point) < 1


@pytest.mark.parametrize(
    ("prompt", "trace"),
    [
        ("a welder welding a metal beam", "#sparks"),
        ("a woman sweeping the floor", "#dust"),
        ("a man washing a car", "#suds"),
        ("a blacksmith forging a sword", "#sparks"),
    ],
)
def test_a_deed_leaves_its_trace_where_it_is_done(prompt: str, trace: str) -> None:
    names = [n.name for s in settled(prompt, 1) for n in parts_of(s.cluster.node)]
    assert trace in names


def parts_of(node: Node) -> list[Group]:
    """Return a group and all groups in it."""
    if not isinstance(node, Group):
        return []
    return [node, *(g for child in node.children for g in parts_of(child))]


@pytest.mark.parametrize("prompt", ["a bear stirring a pot", "a girl feeding a horse"])
def test_small_workers_do_not_reach_over_their_heads(prompt: str) -> None:
    scene = compose(parse(prompt), width=1000, height=1000, seed=1).scene
    for work in works(settled(prompt, 1), scene.relations):
        assert work.at("rear_hand")[1] > work.at("face")[1] - 0.1 * work.member.kind.box[1]


def test_every_trace_has_a_drawing_and_a_tool() -> None:
    assert set(LEFT) <= set(CATALOG)
    assert set(LEFT.values()) <= set(TRACES)


def test_there_is_a_drawing_of_every_tool() -> None:
    for tool in (*(tool for _, _, tool in MADE_WITH), *HAIRCUT.values()):
        assert tool in CATALOG


@pytest.mark.parametrize(
    ("deed", "thing", "tool"),
    [
        ("repairing", "car", "wrench"),
        ("repairing", "shirt", "needle and thread"),
        ("trimming", "hedge", "garden shears"),
        ("decorating", "wedding cake", "piping bag"),
        ("painting", "horse", None),
        ("petting", "dog", None),
    ],
)
def test_a_deed_is_done_with_what_its_thing_asks_for(
    deed: str, thing: str, tool: str | None
) -> None:
    assert tool_for(deed, CATALOG[thing]) == tool


@pytest.mark.parametrize(
    ("prompt", "pose"),
    [
        ("a girl hugging a dog", "kneeling"),
        ("a woman feeding a rabbit", "kneeling"),
        ("a man petting a cat", None),
        ("a man petting a lizard", "kneeling"),
    ],
)
def test_who_works_low_kneels_or_bends(prompt: str, pose: str | None) -> None:
    (work,) = works(settled(prompt, 3), parse(prompt).relations)
    assert work.member.pose == pose


@pytest.mark.parametrize(
    "prompt", ["a girl hugging a dog", "a woman feeding a rabbit", "a mechanic repairing a car"]
)
def test_who_works_and_his_tool_stay_as_they_are_in_an_edit(prompt: str) -> None:
    order = Order(prompt=prompt, width=500, height=500, seed=3)
    scene = compose(parse(prompt), width=500, height=500, seed=3).scene
    first, after = (plot(s, order)[0].partition("</title>")[2] for s in (parse(prompt), scene))
    assert after == first
