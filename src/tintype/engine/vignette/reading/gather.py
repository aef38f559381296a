"""Owns gatherings: people at a table, at a game, at a picnic, in a lap; adds what they need for it.

A chair, a table or a blanket that nobody named becomes a thing of the scene. Does not know words.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.hands import is_finger_food
from tintype.engine.vignette.attaching.traits import is_family
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.reading.create import Creator
from tintype.engine.vignette.reading.draft import Draft, pose, state
from tintype.engine.vignette.reading.manners import behave
from tintype.engine.vignette.reading.ties import Ties, is_top
from tintype.engine.vignette.states import AT_HAND, AT_MOUTH

DISHES: Final = (
    ("breakfast", "pancakes"),
    ("brunch", "pancakes"),
    ("tea", "tea"),
    ("coffee", "coffee"),
)
"""What is served for a meal with such a word in its name."""

KEYBOARDS: Final = ("piano", "keyboard", "pipe organ")
STRUCK: Final = ("xylophone", "bongos", "koto", "kalimba")
COMPUTERS: Final = (
    "laptop",
    "computer",
    "typewriter",
    "sewing machine",
    "microscope",
    "calculator",
)
SAT_AT: Final = ("table", "desk", "round table", "picnic table")
SEATED: Final = (
    None,
    "sitting",
    "seated",
    "reading",
    "sleeping",
    "thinking",
    "holding",
    "working",
    "writing",
)
"""Poses of those who sit down at a table."""

OFFICE_WORK: Final = frozenset(("working", "works", "work", "typing", "coding"))
"""What is done at a computer in an office."""
MOST_SEATED: Final = 2
"""So many sit at the ends of a table, or a blanket; more are around it."""
MOST_AT_TABLE: Final = 6
"""More people stand around a table, so that all of them are seen."""

EATEN_AT: Final = ("cafe", "restaurant", "cafe terrace")
SERVING: Final = words("waiter waitress barista chef cook baker bartender")
EATEN: Final = words("food sweets drinks fruit snacks world_food delights")
"""Categories of what guests have before them."""
WORKED_ON: Final = ("laptop", "book", "newspaper")
TABLE_LIGHT: Final = ("candle", "candelabra")

IN_HAND: Final = ("devices",)
DRUNK: Final = ("drinks",)
"""Families of things that somebody at a table holds, or drinks; others lie on it."""


class Gatherings:
    """Adds furniture to those who sit, and relates them.

    `match` is a game that lacks a player, `laid` the table of a game, until one is named; `diners`
    are those who have a meal, with its name; `worktop` is the table added for work, likewise.
    """

    def __init__(self, making: Creator, ties: Ties) -> None:
        self.making = making
        self.ties = ties
        self.match: tuple[Draft, Draft, Draft] | None = None
        self.laid: Draft | None = None
        self.diners: tuple[list[Draft], str] = ([], "")
        self.worktop: Draft | None = None

    def furnish(self, name: str, before: Draft | None = None, count: int = 1) -> Draft:
        """Return a new piece of furniture, said before `before` or last."""
        draft = Draft(CATALOG[name])
        draft.count, draft.is_counted = count, True
        drafts = self.making.drafts
        drafts.insert(drafts.index(before) if before in drafts else len(drafts), draft)
        return draft

    def picnic(self, eaters: Sequence[Draft], basket: Draft) -> None:
        """Spread a blanket between those who have a picnic, the basket on it."""
        blanket = self.furnish("blanket")
        blanket.variant, blanket.size = "picnic", "large"
        basket.count, basket.word = 1, None
        self.ties.relate(basket, "on", blanket)
        for draft in eaters:
            if draft.variant is None and draft.kind and is_animate(draft.kind):
                pose(draft, ("sitting",))
        middle = (len(eaters) - 1) // 2
        one = eaters[middle]
        if len(eaters) == one.count == 1:
            self.ties.relate(one, "next to", blanket)
            return
        if len(eaters) > MOST_SEATED:
            self.ties.relate(blanket, "in front of", one)  # a row has one middle, not two sides
            return
        self.ties.relate(blanket, "between", one)
        if len(eaters) > 1:
            self.ties.complete(blanket, one, eaters[middle + 1])

    def attend(self, barber: Draft, client: Draft) -> None:
        """Seat somebody whose hair or teeth are seen to, in a reclining chair if it is a trade."""
        is_seated = any(r[0] is client and r[1] == "on" for r in self.ties.all)
        if client.kind is None or not is_human(client.kind) or client.count > 1 or is_seated:
            return
        is_trade = barber.kind is not None and barber.kind.name in ("barber", "dentist")
        seat = self.furnish("barber chair" if is_trade else "chair", client)
        self.ties.part(barber, client)
        client.variant = None
        self.ties.relate(client, "on", seat)
        self.ties.relate(barber, "next to", seat)

    def game(self, players: Sequence[Draft], board: Draft) -> None:
        """Put a board on a table between those who play on it."""
        table = self.laid = self.furnish("table")
        board.count = board.count if board.is_counted else 1  # `Checkers` is one game.
        self.ties.relate(board, "on", table)
        if self.can_sit(players, table) and sum(d.count for d in players) > 1:
            self.laid = None
            self.table(players, table)
            self.laid = table
            self.deal(players, board)
            return
        one, two = players[0], players[-1]
        if one is two and one.count < 2:
            self.ties.relate(one, "next to", table)
            self.match = (one, board, table)
            return
        self.ties.relate(table, "between", one)
        if one is not two:
            self.ties.complete(table, one, two)

    def deal(self, players: Sequence[Draft], cards: Draft) -> None:
        """Give each of those who play cards some of them, instead of all on the table."""
        if not is_deck(cards) or self.laid is None:
            return
        self.ties.part(cards, self.laid)
        cards.word = None
        cards.count, cards.is_counted = max(d.count for d in players), True
        for player in players:
            self.ties.relate(player, "holding", cards)

    def take_back(self) -> Draft | None:
        """Return the cards of a game out of the hands of those who play."""
        hands = [r for r in self.ties.all if r[1] == "holding" and is_deck(r[2])]
        for player, _, cards, _ in hands:
            self.ties.part(player, cards)
            cards.count = 1
        return hands[0][2] if hands else None

    def sit_on_floor(self) -> None:
        """Take away the table of a game that is played on the floor, and the chairs."""
        table, self.laid = self.laid, None
        if table is None:
            return
        board = next((r[0] for r in self.ties.all if r[2] is table and r[1] == "on"), None)
        board = board or self.take_back()
        sides = next((r for r in self.ties.all if r[0] is table and r[1] == "between"), None)
        if board is None or sides is None:
            return
        chairs = [d for d in (sides[2], sides[3]) if d is not None]
        players = [r[0] for r in self.ties.all if r[2] in chairs and r[1] == "on"] or chairs
        for draft in players:
            pose(draft, ("sitting",))
        for thing in (table, *chairs):
            if thing not in players:
                self.making.forget(thing)
        self.ties.relate(board, "between", players[0])
        if players[-1] is not players[0]:
            self.ties.complete(board, players[0], players[-1])

    def join_match(self, other: Draft) -> None:
        """Let somebody play against the one who has no partner yet."""
        if self.match is None:
            return
        one, board, table = self.match
        behave(other)
        if one.kind and other.kind and is_human(one.kind) and is_human(other.kind):
            self.match = None
            self.ties.part(one, table)
            self.laid = None
            self.table([one, other], table)
            self.laid = table
            self.deal([one, other], board)
            return
        self.ties.part(one, table)
        self.ties.relate(table, "between", one)
        self.ties.complete(table, one, other)

    def sit_alone(self) -> None:
        """Let a player whom nobody joined sit down at his game."""
        if self.match is None or self.laid is None:
            return
        one, _, table = self.match
        self.match = self.laid = None
        if self.can_sit([one], table):
            self.ties.part(one, table)
            self.table([one], table)

    def take_places(self) -> None:
        """Let guests of a cafe sit down at a table, and those who are around one that is named."""
        about, drafts = self.making.about, self.making.drafts
        if about.setting in EATEN_AT and not any(is_table(d) for d in drafts):
            guests = [d for d in drafts if self.is_guest(d)]
            if 0 < sum(d.count for d in guests) <= MOST_AT_TABLE:
                self.table(guests, self.furnish("round table"))
        for table in [d for d in drafts if is_table(d)]:
            ring = [r[0] for r in self.ties.all if r[1] == "around" and r[2] is table]
            if any(r[2] is table and AT_HAND in r[0].attributes for r in self.ties.all):
                continue  # Those who work there stand.
            if ring and all(is_customer(d) for d in ring) and self.can_sit(ring, table):
                for draft in ring:
                    self.ties.part(draft, table)
                self.table(ring, table)

    def is_guest(self, draft: Draft) -> bool:
        """Tell whether somebody in a cafe sits there, or eats or drinks."""
        if not is_customer(draft) or any(
            (r[0] is draft and r[1] != "holding") or r[2] is draft for r in self.ties.all
        ):
            return False
        held = [r[2].kind for r in self.ties.all if r[0] is draft]
        is_busy = any(k and (k.category in EATEN or k.name in WORKED_ON) for k in held)
        return is_busy or draft.variant in ("sitting", "reading", "writing")

    def can_sit(self, eaters: Sequence[Draft], table: Draft) -> bool:
        """Tell whether these sit down when they are at a thing: a few people at a table."""
        if self.laid is not None:
            return is_table(table)
        return (
            is_table(table)
            and 0 < sum(d.count for d in eaters) <= MOST_AT_TABLE
            and all(d.kind and is_human(d.kind) and is_at_rest(d) for d in eaters)
            and not any(r[0] in eaters and r[1] in ("on", "riding") for r in self.ties.all)
        )

    def is_round(self, eaters: Sequence[Draft], table: Draft) -> bool:
        """Tell whether more people are at a table than sit at it."""
        is_crowd = sum(d.count for d in eaters) > MOST_AT_TABLE
        return is_table(table) and is_crowd and all(d.kind and is_human(d.kind) for d in eaters)

    def is_flanked(self, eaters: Sequence[Draft], table: Draft) -> bool:
        """Tell whether two animals have a table between them."""
        is_pair = sum(d.count for d in eaters) == MOST_SEATED
        return is_table(table) and is_pair and all(d.kind and is_animate(d.kind) for d in eaters)

    def table(self, eaters: Sequence[Draft], table: Draft) -> None:
        """Seat people at a table, what they do not drink from on top of it."""
        if self.laid is not None:
            # The game that they play is on this table.
            self.ties.swap(self.laid, table)
            self.making.forget(self.laid)
            self.laid = None
            return
        chairs: list[Draft] = []
        for eater in eaters:
            chair = self.furnish("chair", table, eater.count)
            chairs.append(chair)
            if eater.variant == "sleeping":
                eater.variant = None
                state(eater, "sleepy")
            elif eater.variant not in ("reading", "sitting"):
                eater.variant = None
            self.ties.relate(eater, "on", chair)
            for one, name, thing, _ in self.ties.all[:]:
                if one is eater and name == "holding" and lies(thing, eater):
                    self.ties.part(eater, thing)
                    if not thing.is_counted:
                        portions = sum(d.count for d in eaters)
                        is_dish = "dish" in (thing.kind.tags if thing.kind else ())
                        thing.count = portions if is_dish else max(thing.count, portions)
                    self.ties.relate(thing, "on", table)
        first, last = chairs[0], chairs[-1]
        if sum(d.count for d in eaters) > MOST_SEATED:
            for chair in chairs:
                self.ties.relate(chair, "around", table)
            return
        if first is last and first.count == 1:
            self.ties.relate(first, "next to", table)
            for thing in [r[0] for r in self.ties.all if r[2] is table and r[1] == "on"]:
                self.face(thing, table)
            return
        self.ties.relate(table, "between", first)
        if first is not last:
            self.ties.complete(table, first, last)

    def can_work(self, workers: Sequence[Draft], device: Draft) -> bool:
        """Tell whether people are at one computer that stands on nothing yet."""
        return (
            device.kind is not None
            and device.kind.name in COMPUTERS
            and all(d.kind and is_human(d.kind) and is_at_rest(d) for d in workers)
            and not any(r[0] is device and r[1] == "on" for r in self.ties.all)
        )

    def work(self, workers: Sequence[Draft], device: Draft) -> None:
        """Put a computer on a table, and people at it or around it."""
        is_lone = sum(d.count for d in workers) == 1
        table = self.furnish("desk" if is_lone else "table")
        self.ties.relate(device, "on", table)
        self.seat(workers, table)
        self.worktop = table
        if is_lone:
            self.face(device, table)

    def face(self, device: Draft, table: Draft) -> None:
        """Turn the screen of a laptop on a table to the one who sits there."""
        if device.kind is None or "in profile" not in device.kind.variants:
            return
        device.variant = "in profile"
        for one, name, two, _ in self.ties.all[:]:
            if two is table and name == "next to":
                self.ties.reverse(one, "left of", table)

    def employ(self) -> None:
        """Give those who work in an office a desk and a computer, unless something is named."""
        about, drafts = self.making.about, self.making.drafts
        if about.setting != "office" or OFFICE_WORK.isdisjoint(about.phrases):
            return
        idle = [
            d
            for d in drafts
            if d.kind and is_human(d.kind) and d.variant == "sitting" and not self.ties.is_tied(d)
        ]
        for draft in idle:
            self.work([draft], self.furnish("computer"))

    def dine(self) -> None:
        """Serve those who have a meal, at the table where they sit or at a new one."""
        eaters, meal = self.diners
        eaters = [d for d in eaters if d.kind is not None]
        for one, name, two, _ in self.ties.all[:]:
            if name == "holding" and one in eaters and two.kind and two.kind.name in TABLE_LIGHT:
                self.ties.reverse(one, "next to", two)
        if not eaters or any(r[0] in eaters and r[1] == "holding" for r in self.ties.all):
            return
        dish = self.furnish(next((d for w, d in DISHES if w in meal), "spaghetti"))
        dish.count = min(MOST_AT_TABLE, sum(d.count for d in eaters))
        seats = [r[2] for r in self.ties.all if r[0] in eaters and r[1] in ("on", "around")]
        sides = [r for r in self.ties.all if r[2] in (*seats, *eaters) or r[0] in seats]
        table = next((t for r in sides for t in (r[0], r[2]) if is_table(t)), None)
        table = table or next((d for d in seats if is_table(d)), None)
        for draft in eaters:
            draft.wishes.clear()
        if table is None:
            table = self.furnish("table")
            self.seat(eaters, table)
            for one, name, two, _ in self.ties.all[:]:
                if one in eaters and name == "under":
                    # The table is under the tree, and they are around it.
                    self.ties.part(one, two)
                    self.ties.relate(table, "under", two)
        self.ties.relate(dish, "on", table)
        for one, name, two, _ in self.ties.all[:]:
            if name == "next to" and one in eaters and two.kind and two.kind.name in TABLE_LIGHT:
                self.ties.part(one, two)
                self.ties.relate(two, "on", table)

    def seat(self, eaters: Sequence[Draft], table: Draft) -> None:
        """Let people sit down at a table if they are few, else stand around it."""
        if self.can_sit(eaters, table):
            self.table(eaters, table)
            return
        if sum(d.count for d in eaters) > MOST_AT_TABLE:
            for draft in eaters:
                draft.variant = None
        self.surround(eaters, table)

    def prepare(self, cooks: Sequence[Draft], food: Sequence[Draft], top: str = "table") -> None:
        """Lay what people cut or knead on a table before them."""
        if cooks[0].gear is not None and all(
            d.kind and is_family(d.kind, ("food", "fruit", "vegetables")) for d in food
        ):
            self.making.about.suggest("kitchen")
        is_low = any(d.kind and d.kind.name == "cauldron" for d in food)  # It is on the ground.
        self.stand_at(cooks, food, None if is_low else top)

    def stand_at(self, team: Sequence[Draft], things: Sequence[Draft], top: str | None) -> None:
        """Stand those who work together at what they work on: on a `top`, or before their feet."""
        if top is None:
            self.surround(team, things[0])
            return
        table = self.worktop = self.furnish(top)
        self.surround(team, table)
        for thing in things:
            thing.attributes.append(AT_HAND)
            self.ties.relate(thing, "on", table)

    def surround(self, team: Sequence[Draft], thing: Draft) -> None:
        """Stand one beside a thing, two on its sides, and more of them all around it."""
        total = sum(d.count for d in team)
        if total > MOST_SEATED:
            for draft in team:
                draft.variant = None if draft.variant == "reaching" else draft.variant
                self.ties.relate(draft, "around", thing)
        elif total == 1:
            self.ties.relate(team[0], "next to", thing)
        else:
            self.ties.relate(thing, "between", team[0])
            if len(team) > 1:
                self.ties.complete(thing, team[0], team[1])

    def move_to(self, table: Draft) -> None:
        """Let what is worked on lie on a thing that is named for it, and no longer on a table."""
        top, self.worktop = self.worktop, None
        if top is None or top is table:
            return
        if top.kind is not None and top.kind.name == "potter's wheel":
            self.making.forget(table)  # It is the wheel that is there.
            return
        self.ties.swap(top, table)
        self.making.forget(top)

    def keyboard(self, player: Draft, instrument: Draft) -> None:
        """Seat somebody on a stool at a piano."""
        stool = self.furnish("stool", instrument)
        player.variant = None
        self.ties.relate(player, "on", stool)
        self.ties.relate(stool, "next to", instrument)

    def bow(self, player: Draft, instrument: Draft) -> None:
        """Seat somebody on a chair with a cello between the knees.

        Whose feet would not be on the ground stands behind it, and so does who plays a double bass.
        """
        player.variant = None
        is_grown = player.kind is not None and not {"child", "storybook"} & set(player.kind.tags)
        if is_grown and instrument.word is None:
            self.ties.relate(player, "on", self.furnish("chair", instrument))
        self.ties.note([(player, "holding", instrument)])  # By nobody who only has one.

    def lap(self, sitter: Draft) -> None:
        """Seat the one on whose lap somebody is."""
        if sitter.kind is None or not is_human(sitter.kind):
            return
        pose(sitter, ("sitting",))
        seats = ("on", "riding", "inside")
        if not any(r[0] is sitter and r[1] in seats for r in self.ties.all):
            self.ties.relate(sitter, "on", self.furnish("armchair"))


def is_deck(draft: Draft) -> bool:
    """Tell whether a game is one of cards."""
    return draft.kind is not None and draft.kind.name == "playing cards"


def is_at_rest(draft: Draft) -> bool:
    """Tell whether somebody does what is done sitting as well."""
    return draft.variant in SEATED or (draft.variant == "standing" and draft.gear is not None)


def is_customer(draft: Draft) -> bool:
    """Tell whether somebody sits down where others do, rather than serving them."""
    kind = draft.kind
    return kind is not None and is_human(kind) and kind.name not in SERVING and is_at_rest(draft)


def is_table(draft: Draft) -> bool:
    """Tell whether people sit at a thing."""
    return draft.kind is not None and draft.kind.name in SAT_AT and is_top(draft)


def is_keyboard(draft: Draft) -> bool:
    """Tell whether a thing is played sitting before it."""
    return draft.kind is not None and draft.kind.name in KEYBOARDS


def is_bowed(draft: Draft) -> bool:
    """Tell whether a thing stands on the floor before one who plays it."""
    return draft.kind is not None and draft.kind.name in ("cello", "double bass")


def is_struck(draft: Draft) -> bool:
    """Tell whether a thing is played standing before it, where it lies on a table."""
    return draft.kind is not None and draft.kind.name in STRUCK


def lies(thing: Draft, eater: Draft) -> bool:
    """Tell whether what somebody at a table has lies on it, rather than in the hand."""
    kind: Kind | None = thing.kind
    if kind is None or eater.variant == "reading":
        return False
    is_drunk = is_family(kind, DRUNK) and thing.count <= eater.count
    is_bitten = AT_MOUTH in thing.attributes and is_finger_food(kind)
    return kind.name == "laptop" or not (is_drunk or is_bitten or is_family(kind, IN_HAND))
