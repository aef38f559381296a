"""Owns what a sport needs that nobody named: the hoop of who dunks, the goal of who guards it.

Does not know grounds (`places`).
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft

DUNKED: Final = words("dunk dunks dunking dunked")
HOOPS: Final = words("hoops basket baskets")
SHOT: Final = words("shoot shoots shooting shot")
LIFTED: Final = (
    "lifting weights",
    "weightlifting",
    "weight lifting",
    "lift weights",
    "lifts weights",
)
GUARDED: Final = words("save saves saving diving dives catching catches guarding goal")


def named(clause: Clause, kind: str) -> Draft | None:
    """Return the first thing of a kind that the scene has."""
    return next((d for d in clause.making.drafts if d.kind and d.kind.name == kind), None)


def hoop_up(clause: Clause) -> None:
    """Hang who dunks from a hoop by the hand with the ball, and stand who shoots before it."""
    said = clause.about.words
    player = named(clause, "basketball player")
    is_dunked = not said.isdisjoint(DUNKED) and player is not None and player.count == 1
    is_shot = not said.isdisjoint(SHOT) and not said.isdisjoint(HOOPS)
    people = [d for d in clause.making.drafts if d.kind and "human" in d.kind.tags]
    if not people or not (is_dunked or is_shot):
        return
    hoop = named(clause, "basketball hoop") or clause.gather.furnish("basketball hoop")
    if is_dunked and player is not None:
        clause.ties.part(player, hoop)
        player.size = "normal"  # As tall as the hoop is high above him.
        clause.ties.relate(player, "hanging from", hoop)
    elif not clause.ties.is_tied(hoop):
        clause.ties.relate(people[-1], "next to", hoop)


def guard(clause: Clause) -> None:
    """Stand a goal behind a goalkeeper who has something to do, unless one is named."""
    keeper = named(clause, "goalkeeper")
    if keeper is None or GUARDED.isdisjoint(clause.about.phrases):
        return
    ball = named(clause, "soccer ball")
    if ball is not None and not ball.colours and ball.count == 1:
        clause.making.forget(ball)  # He has it in his hands.
    if named(clause, "goal") is None:
        clause.ties.relate(clause.gather.furnish("goal", keeper), "behind", keeper)


def press(clause: Clause) -> None:
    """Let who lifts weights, unless a dumbbell is named, hold a barbell over the head."""
    said = clause.about.phrases
    if said.isdisjoint(LIFTED) or "dumbbell" in said or "dumbbells" in said:
        return
    for who, name, weight, _ in clause.ties.all[:]:
        is_given = weight.kind is CATALOG["dumbbell"] and name == "holding" and who.count == 1
        if not is_given or who.kind is None or not is_human(who.kind):
            continue
        clause.ties.part(who, weight)
        weight.kind, who.variant = CATALOG["barbell"], "cheering"
        clause.ties.note([(weight, "on", who)])


def serve_tennis(clause: "Clause") -> None:
    """Let the ball beside a racket be one of tennis, and their court one too."""
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    if all(d.kind and d.kind.name != "tennis racket" for d in drafts):
        return
    for draft in drafts:
        if draft.kind and draft.kind.category == "balls" and draft.word == "ball":
            draft.kind, draft.word = CATALOG["tennis ball"], None
    if clause.about.setting == "stadium":
        clause.about.setting = "tennis court"


def aim(clause: Clause) -> None:
    """Have the ball that somebody kicks between him and the goal."""
    ball, goal = named(clause, "soccer ball"), named(clause, "goal")
    kicker = next((d for d in clause.making.drafts if d.variant == "kicking"), None)
    if kicker is None or ball is None or kicker.count > 1 or ball.count > 1:
        return
    if not any(r[0] is kicker and r[2] is ball for r in clause.ties.all) or goal is None:
        return
    for one in (kicker, ball):
        clause.ties.part(one, goal)
    clause.ties.part(kicker, ball)
    clause.ties.note([(kicker, "left of", ball), (goal, "right of", ball)])
