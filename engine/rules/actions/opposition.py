"""What can be done without governing: watching, exposing, signatures, going along, being heard."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, Self, get_args

from engine.rules.action import Refusal
from engine.rules.actions.governing import work_called
from engine.rules.actions.media import heard_by
from engine.rules.actions.officework import OfficeActivity, OfficeVisit
from engine.rules.actions.visits import be_known, be_there, reach, win_regard
from engine.rules.arithmetic import part
from engine.rules.council.office_state import Work
from engine.rules.council.recall import add_signatures, has_signed, would_sign
from engine.rules.council.treasury import quarters_a_turn
from engine.rules.definitions.geography import LanguageId
from engine.rules.electoral_law.recall import signatures_needed
from engine.rules.resolution import LEAKS, MEDIA, VISITS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World

Word = Literal["record", "rights"]
PARTS = 1000


def is_bad(world: "World", work: Work) -> bool:
    """Return whether anybody who looks can see that a work was badly built or left half."""
    if work.status == "given-up":
        return work.door != "inherited"
    return work.status == "stands" and work.quality < world.parameters["works.bad"]


@dataclass(frozen=True, slots=True)
class WatchWork(OfficeActivity):
    """Keep an eye on a work while it is built: count the bags, read the contract."""

    work: str
    kind: Literal["watch-work"] = field(default="watch-work", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every work in hand."""
        works = state.office.works if state.office is not None else ()
        yield from (cls(work.id) for work in works if work.status == "building")

    def source(self, player: str) -> str:
        """Name the work in the cause."""
        return f"{player}:{self.kind}:{self.work}"

    def cost_centimos(self, world: "World") -> int:
        """Return the price of fares, torches and coffee."""
        return world.parameters["cost.watch"]

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse what is not being built, and what one watches already."""
        work = work_called(state, self.work)
        if work is None or work.status != "building":
            return Refusal("not-being-built", {"work": self.work})
        if player in work.watched:
            return Refusal("work-watched-already", {"work": self.work})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Be there when the cement comes."""
        work = work_called(resolution.state, self.work)
        if work is None or resolution.office is None:
            return
        works = tuple(
            replace(w, watched=tuple(sorted({*w.watched, player}))) if w.id == self.work else w
            for w in resolution.office.works
        )
        resolution.govern(works=works)
        be_there(resolution, player, work.place)
        resolution.tell(
            "work-watched",
            player,
            place=work.place,
            source=self.source(player),
            project=work.project,
        )


@dataclass(frozen=True, slots=True)
class ExposeWork(OfficeActivity):
    """Show in public how a work was built: it needs a bad work, or a proof about it."""

    work: str
    kind: Literal["expose-work"] = field(default="expose-work", kw_only=True)
    ROLES = ("civil-society", "minority")
    STEP = LEAKS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every work of this office."""
        works = state.office.works if state.office is not None else ()
        yield from (cls(work.id) for work in works)

    def source(self, player: str) -> str:
        """Name the work in the cause."""
        return f"{player}:{self.kind}:{self.work}"

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse what nobody can see or prove, and what was shown before."""
        work = work_called(state, self.work)
        if work is None:
            return Refusal("no-such-work", {"work": self.work})
        proven = any(p.source == f"work:{self.work}" for p in state.lists[player].proofs)
        if not is_bad(world, work) and not proven:
            return Refusal("nothing-to-show", {"work": self.work})
        if any(f"exposed-{self.work}" in own.flags for own in state.lists.values()):
            return Refusal("already-exposed", {"work": self.work})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Walk the radio through it; who governs loses face, and signatures come in."""
        world, p, office = resolution.world, resolution.p, resolution.office
        work = work_called(resolution.state, self.work)
        if work is None or office is None:
            return
        source, own = self.source(player), resolution.lists[player]
        flags = tuple(sorted({*own.flags, f"exposed-{self.work}"}))
        if self in _plans_before(resolution.state, player):
            # Two who show the same on the same day are one piece of news.
            resolution.update(player, flags=flags)
            return
        proofs = tuple(proof for proof in own.proofs if proof.source != f"work:{self.work}")
        resolution.update(player, flags=flags, proofs=proofs)
        near = {cell.index: PARTS if cell.place == work.place else 300 for cell in world.cells}
        resolution.change(
            LEAKS,
            source,
            "moral",
            ((cell, part(p["expose.moral"], near[cell.index])) for cell in world.cells),
            of=office.governs,
        )
        here = world.cells_of[work.place]
        resolution.change(LEAKS, source, "awareness", ((c, p["expose.awareness"]) for c in here))
        resolution.govern(scandals=office.scandals + 1)
        needed = signatures_needed(world.recall_law, world.electors)
        add_signatures(resolution, player, source, part(needed, p["recall.broken"]))
        resolution.tell(
            "work-exposed", player, place=work.place, source=source, project=work.project
        )


def _plans_before(state: "State", player: str) -> tuple[object, ...]:
    """Return what the players before this one, in id order, do in this turn."""
    return tuple(a for p, plan in sorted(state.plans.items()) if p < player for a in plan)


def recall_ahead(world: "World", state: "State") -> bool:
    """Return whether a recall vote can still come."""
    return any(slot.phase == "recall" for slot in world.schedule[state.turn + 1 :])


@dataclass(frozen=True, slots=True)
class CollectSignatures(OfficeVisit):
    """Collect signatures for a recall in a place: people sign who have reasons to."""

    kind: Literal["collect-signatures"] = field(default="collect-signatures", kw_only=True)
    ROLES = ("civil-society", "minority")
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every place, while a recall can come."""
        if recall_ahead(world, state):
            yield from (cls(place) for place in world.places)

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse when it is too late, and where everybody was asked."""
        if not recall_ahead(world, state):
            return Refusal("recall-too-late")
        office, number = state.office, world.schedule[state.turn].number
        if office is not None and has_signed(world, office, self.place, number):
            return Refusal("asked-there-already", {"place": self.place})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Go from door to door with the sheets; in one turn a place signs one of them."""
        world, p, office = resolution.world, resolution.p, resolution.office
        be_there(resolution, player, self.place)
        number = resolution.slot.number
        if office is None or has_signed(world, office, self.place, number):
            return
        resolution.govern(signed=dict(sorted({**office.signed, self.place: number}.items())))
        needed = signatures_needed(world.recall_law, world.electors)
        willing = would_sign(world, resolution.state, self.place)
        most = part(world.electors_of[self.place], p["recall.reached"])
        asked = 2 * part(needed, p["recall.organiser"]) * quarters_a_turn(world)
        signed = part(min(most, asked), willing)
        add_signatures(resolution, player, self.source(player), signed)


@dataclass(frozen=True, slots=True)
class AccompanyCommunity(OfficeVisit):
    """Prepare a place for the assembly and go there with its people."""

    kind: Literal["accompany-community"] = field(default="accompany-community", kw_only=True)
    ROLES = ("civil-society", "minority")
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every place."""
        yield from (cls(place) for place in world.places)

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse where no assembly comes any more, or somebody goes along already."""
        number = world.schedule[state.turn].number
        if all(turn < number for turn in world.length.assemblies):
            return Refusal("no-assembly-ahead")
        if state.office is not None and self.place in state.office.accompanied:
            return Refusal("already-accompanied", {"place": self.place})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Agree with them on what to ask, and hire the truck."""
        if resolution.office is None:
            return
        p, source = resolution.p, self.source(player)
        along = {*resolution.office.accompanied, self.place}
        resolution.govern(accompanied=tuple(sorted(along)))
        cells = resolution.world.cells_of[self.place]
        share = reach(resolution.world, self.place, p["visit.attendance"])
        win_regard(resolution, player, source, cells, part(p["visit.moral"], share))
        be_known(resolution, player, source, self.place, part(p["visit.recognition"], share))
        be_there(resolution, player, self.place)
        resolution.tell("community-accompanied", player, place=self.place, source=source)


@dataclass(frozen=True, slots=True)
class TakeRadioSpace(OfficeActivity):
    """Take an hour on the radio: on rights, or on one's own record."""

    medium: str
    language: LanguageId
    word: Word
    kind: Literal["take-radio-space"] = field(default="take-radio-space", kw_only=True)
    PHASES = ("office", "recall")
    STEP = MEDIA

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every medium in each of its languages, with each word."""
        for medium in world.media.values():
            for language in medium.languages:
                for word in get_args(Word):
                    yield cls(medium.id, language, word)

    def cost_centimos(self, world: "World") -> int:
        """Return the price of the airtime."""
        return world.media[self.medium].cost_centimos.value if self.medium in world.media else 0

    def source(self, player: str) -> str:
        """Name medium, language and word in the cause."""
        return f"{player}:{self.kind}:{self.medium}:{self.language}:{self.word}"

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse a medium that there is not, or that does not speak the language."""
        if self.medium not in world.media:
            return Refusal("no-such-medium", {"medium": self.medium})
        if self.language not in world.media[self.medium].languages:
            return Refusal("not-in-this-language", {"medium": self.medium})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Be heard by as many as can hear and understand."""
        world, p, source = resolution.world, resolution.p, self.source(player)
        heard = {
            place: heard_by(world, self.medium, self.language, place) for place in world.places
        }
        if self.word == "rights":
            gain = p["radio.rights"]
            deltas = ((cell, part(gain, heard[cell.place])) for cell in world.cells)
            resolution.change(MEDIA, source, "awareness", deltas)
        else:
            gain = p["radio.record"]
            deltas = ((cell, part(gain, heard[cell.place])) for cell in world.cells)
            resolution.change(MEDIA, source, "moral", deltas, of=player)
        known = p["radio.recognition"]
        resolution.change(
            MEDIA,
            source,
            "recognition",
            (
                (
                    cell,
                    part(
                        part(known, heard[cell.place]),
                        1000 - resolution.tie("recognition", player, cell),
                    ),
                )
                for cell in world.cells
            ),
            of=player,
        )
        resolution.tell(
            "radio-space-taken",
            player,
            source=source,
            medium=self.medium,
            language=self.language,
            word=self.word,
        )


@dataclass(frozen=True, slots=True)
class DefendRecord(OfficeVisit):
    """Before a recall vote: go and show what was done, work by work."""

    kind: Literal["defend-record"] = field(default="defend-record", kw_only=True)
    PHASES = ("recall",)
    ROLES = ("governs",)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every place."""
        yield from (cls(place) for place in world.places)

    def act(self, resolution: "Resolution", player: str) -> None:
        """Win back regard: more where something stands to be shown."""
        p, source, office = resolution.p, self.source(player), resolution.office
        standing = [
            w
            for w in (office.works if office is not None else ())
            if w.place == self.place and w.status == "stands"
        ]
        gain = p["recall.defend"] if standing else p["recall.defend"] // 3
        share = reach(resolution.world, self.place, 1000)
        cells = resolution.world.cells_of[self.place]
        win_regard(resolution, player, source, cells, part(gain, share))
        be_there(resolution, player, self.place)
        resolution.tell("record-defended", player, place=self.place, source=source)


@dataclass(frozen=True, slots=True)
class CampaignForRecall(OfficeVisit):
    """Before a recall vote: go and say what was promised and what came of it."""

    kind: Literal["campaign-for-recall"] = field(default="campaign-for-recall", kw_only=True)
    PHASES = ("recall",)
    ROLES = ("civil-society", "minority")
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every place."""
        yield from (cls(place) for place in world.places)

    def act(self, resolution: "Resolution", player: str) -> None:
        """Cost who governs regard: more where a word was broken."""
        office = resolution.office
        if office is None:
            return
        p, source = resolution.p, self.source(player)
        reasons = any(key.endswith(f":{self.place}") for key in office.broken)
        loss = -p["recall.defend"] if reasons else -p["recall.defend"] // 3
        share = reach(resolution.world, self.place, 1000)
        cells = resolution.world.cells_of[self.place]
        win_regard(resolution, office.governs, source, cells, part(loss, share))
        be_there(resolution, player, self.place)
        resolution.tell("recall-campaigned", player, place=self.place, source=source)
