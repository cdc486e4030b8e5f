"""Cards of the debate in the square: made out of what was prepared."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self

from engine.rules.action import Action, Refusal
from engine.rules.actions.integrity import AGREEMENT, sign_agreement
from engine.rules.actions.promises import believed, costed_claim, slogan
from engine.rules.arithmetic import part
from engine.rules.chance import Stream
from engine.rules.definitions.campaign import Topic
from engine.rules.district.cells import Cell
from engine.rules.promise import Promise
from engine.rules.resolution import MEDIA, VISITS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World

HAND, PREPARED = 4, 2
"""Cards in one round, and how many of them what was prepared can fill."""

ApproachId = Literal[
    "agree", "attack", "language", "procedure", "promise-all", "proposal", "slogan", "slur"
]


def topic_of(world: "World", state: "State") -> Topic:
    """Return the topic of this round: the moderator's, and in each third round the floor's.

    Where one of the two has none, it puts the other's.
    """
    number = world.schedule[state.turn].number
    origin, index = (
        ("floor", number // 3) if number % 3 == 2 else ("moderator", number - 1 - (number + 1) // 3)
    )
    known = sorted(world.district.topics, key=lambda t: t.id)
    topics = tuple(t for t in known if t.origin == origin) or tuple(known)
    stream = Stream(world.setup.seeds.script, "topics", world.district.district.id, origin)
    # The first question from the floor comes in the language of the square, where one does.
    drawn = sorted(stream.shuffled(topics), key=lambda topic: topic.language == "spanish")
    return (drawn if origin == "floor" else stream.shuffled(topics))[index % len(topics)]


def speaks(world: "World", state: "State", player: str, language: str) -> bool:
    """Return whether somebody on the list speaks a language."""
    return any(
        language in world.aspirants[candidate].languages
        for candidate in state.lists[player].candidates
    )


@dataclass(frozen=True, slots=True)
class PlayCard(Action):
    """Answer the round's question in one of eight ways.

    ``project`` and ``place`` name the proposal or promise; ``against`` the list that is attacked.
    """

    approach: ApproachId
    project: str = ""
    place: str = ""
    against: str = ""
    kind: Literal["play-card"] = field(default="play-card", kw_only=True)

    PHASES = ("debate",)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield the cards in hand."""
        if player in state.lists:
            yield from (
                cls(c.approach, c.project, c.place, c.against) for c in hand(world, state, player)
            )

    def source(self, player: str) -> str:
        """Name the approach and its subject in the cause."""
        subject = self.against or ":".join(filter(None, (self.project, self.place)))
        return f"{player}:{self.kind}:{self.approach}:{subject}"

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse a second card in one round, and cards that one does not hold."""
        if player not in state.lists:
            return Refusal("only-lists")
        if any(isinstance(a, PlayCard) for a in state.plans.get(player, ())):
            return Refusal("one-card-a-round")
        if self not in hand(world, state, player):
            return Refusal("not-in-hand")
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Let the square react, each group in its own way."""
        _CARDS[self.approach](resolution, player, self)
        _heard(resolution, player, self.source(player))
        resolution.tell(
            "card-played",
            player,
            place=self.place,
            source=self.source(player),
            approach=self.approach,
            project=self.project,
            against=self.against,
            topic=topic_of(resolution.world, resolution.state).id,
        )


def hand(world: "World", state: "State", player: str) -> tuple[PlayCard, ...]:
    """Return the cards of one round: what was prepared first, then what anybody can say.

    Empty hands hold a slogan. What else lies in the hand is drawn by the script, so that each
    round another temptation is at hand.
    """
    prepared = _proposals(world, state, player)[:PREPARED]
    topic, own = topic_of(world, state), state.lists[player]
    cards = list(prepared) or [PlayCard("slogan")]
    if topic.language != "spanish" and speaks(world, state, player, topic.language):
        cards.append(PlayCard("language"))
    rival = _stream(world, state, player, "rival").lot(
        tuple(name for name in world.lists if name != player) or (player,)
    )
    against = next((proof.against for proof in own.proofs), rival)
    others = [
        PlayCard("attack", against=against),
        PlayCard("procedure"),
        PlayCard("promise-all"),
        PlayCard("slur", against=rival),
    ]
    if AGREEMENT not in own.signed:
        others.append(PlayCard("agree"))
    if len(world.lists) == 1:
        others = [card for card in others if not card.against]
    drawn = _stream(world, state, player, "hand").shuffled(others)
    return tuple(cards + list(drawn))[:HAND]


def _stream(world: "World", state: "State", player: str, what: str) -> Stream:
    when = world.schedule[state.turn].name
    return Stream(world.setup.seeds.script, f"debate-{what}", "", when, player)


def _proposals(world: "World", state: "State", player: str) -> list[PlayCard]:
    """Return proposals on the round's topic: worked-out ones first, then bare wishes heard."""
    needs, own = topic_of(world, state).needs, state.lists[player]
    worked_out = [
        PlayCard("proposal", proposal.project, proposal.place)
        for proposal in own.proposals
        if world.projects[proposal.project].need in needs
    ]
    wishes = [
        PlayCard("proposal", project, place)
        for place in own.known_places
        for project in world.projects_for(place)
        if world.projects[project].need in needs
    ]
    return worked_out + [card for card in wishes if card not in worked_out]


@dataclass(frozen=True, slots=True)
class Interrupt(Action):
    """Interrupt a rival with a question, once in the game: who has no figures, shows it."""

    against: str
    kind: Literal["interrupt"] = field(default="interrupt", kw_only=True)

    PHASES = ("debate",)
    STEP = MEDIA

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every rival."""
        yield from (cls(against) for against in world.lists)

    def source(self, player: str) -> str:
        """Name the one asked in the cause."""
        return f"{player}:{self.kind}:{self.against}"

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse a second interruption, and a question to oneself."""
        if player not in state.lists:
            return Refusal("only-lists")
        if self.against == player or self.against not in world.lists:
            return Refusal("no-such-list", {"list": self.against})
        planned = any(isinstance(a, Interrupt) for a in state.plans.get(player, ()))
        if planned or state.lists[player].interrupted:
            return Refusal("interrupted-already")
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Cost the rival, if no prepared proposal is at hand to answer with."""
        source, rival = self.source(player), self.against
        cards = [a for a in resolution.state.plans.get(rival, ()) if isinstance(a, PlayCard)]
        prepared = any(_is_prepared(resolution.state, rival, card) for card in cards)
        if prepared:
            _react(resolution, source, "moral", rival, resolution.p["debate.answered"])
        else:
            _react(resolution, source, "moral", rival, resolution.p["debate.interrupt"])
        resolution.update(player, interrupted=1)
        resolution.tell(
            "rival-interrupted",
            player,
            source=source,
            against=rival,
            answered="yes" if prepared else "no",
        )


def _is_prepared(state: "State", player: str, card: PlayCard) -> bool:
    return card.approach == "proposal" and any(
        p.project == card.project and p.place == card.place for p in state.lists[player].proposals
    )


def _react(
    resolution: "Resolution", source: str, field_: Literal["moral", "programme"], of: str, gain: int
) -> None:
    """Let everybody in the square react alike."""
    crowd = resolution.world.audience
    resolution.change(
        VISITS, source, field_, ((cell, part(gain, share)) for cell, share in crowd), of=of
    )


def _heard(resolution: "Resolution", player: str, source: str) -> None:
    gain = resolution.p["debate.recognition"]
    resolution.change(
        VISITS,
        source,
        "recognition",
        (
            (cell, part(part(gain, share), 1000 - resolution.tie("recognition", player, cell)))
            for cell, share in resolution.world.audience
        ),
        of=player,
    )


def _spoken(resolution: "Resolution", player: str, gain: int) -> int:
    """Return what a speech is worth: women who were trained speak better."""
    world, own = resolution.world, resolution.state.lists[player]
    women = any(world.aspirants[c].sex == "woman" for c in own.candidates)
    skill = part(resolution.p["debate.training"], own.training) if women else 0
    return part(gain, 1000 + skill)


def _propose(resolution: "Resolution", player: str, card: PlayCard) -> None:
    world, p = resolution.world, resolution.p
    prepared = _is_prepared(resolution.state, player, card)
    gain = _spoken(resolution, player, p["debate.costed" if prepared else "debate.plain"])
    trust = believed(world, resolution.state, player)
    need = world.projects[card.project].need
    resolution.change(
        VISITS,
        card.source(player),
        "programme",
        (
            (cell, part(part(part(gain, share), 500 + trust), world.fit(cell, need)))
            for cell, share in world.audience
        ),
        of=player,
    )
    own = resolution.lists[player]
    claim = (
        costed_claim(world, card.project, card.place, "spoken")
        if prepared
        else slogan(card.project, card.place, "spoken")
    )
    promise = Promise(claim, resolution.state.turn, "debate")
    resolution.update(player, promises=(*own.promises, promise))


def _slogan(resolution: "Resolution", player: str, card: PlayCard) -> None:
    gain = _spoken(resolution, player, resolution.p["debate.slogan"])
    _react(resolution, card.source(player), "programme", player, gain)


def _promise_all(resolution: "Resolution", player: str, card: PlayCard) -> None:
    """Please those who know least of their rights most; be believed less from then on."""
    p = resolution.p
    awareness = resolution.state.electorate.awareness
    resolution.change(
        VISITS,
        card.source(player),
        "programme",
        (
            (cell, part(part(p["debate.promise-all"], share), 1000 - awareness[cell.index]))
            for cell, share in resolution.world.audience
        ),
        of=player,
    )
    own = resolution.lists[player]
    resolution.update(player, standing=own.standing + p["debate.promise-all-standing"])


def _procedure(resolution: "Resolution", player: str, card: PlayCard) -> None:
    """Win those who want a say."""
    world, p = resolution.world, resolution.p
    gain = _spoken(resolution, player, p["debate.procedure"])
    awareness = resolution.state.electorate.awareness
    resolution.change(
        VISITS,
        card.source(player),
        "programme",
        (
            (cell, part(part(gain, share), 500 + awareness[cell.index]))
            for cell, share in world.audience
        ),
        of=player,
    )
    flags = {*resolution.lists[player].flags, "said-assembly-decides"}
    resolution.update(player, flags=tuple(sorted(flags)))


def _language(resolution: "Resolution", player: str, card: PlayCard) -> None:
    """Be respected by those who hear their own language."""
    world = resolution.world
    spoken = topic_of(world, resolution.state).language
    gain = _spoken(resolution, player, resolution.p["debate.language"])
    resolution.change(
        VISITS,
        card.source(player),
        "moral",
        (
            (cell, part(part(gain, share), _understand(world, cell, spoken)))
            for cell, share in world.audience
        ),
        of=player,
    )


def _understand(world: "World", cell: Cell, language: str) -> int:
    spoken = world.places[cell.place].languages
    return next((share for name, share in spoken.items() if name == language), 0)


def _agree(resolution: "Resolution", player: str, card: PlayCard) -> None:
    _react(resolution, card.source(player), "moral", player, resolution.p["debate.agree"])
    sign_agreement(resolution, player, card.source(player))


def _attack(resolution: "Resolution", player: str, card: PlayCard) -> None:
    """With a proof the attacked loses; without, the attacker does."""
    p, source = resolution.p, card.source(player)
    proofs = [x for x in resolution.state.lists[player].proofs if x.against == card.against]
    if proofs:
        _react(resolution, source, "moral", card.against, p["debate.attack"])
    else:
        _react(resolution, source, "moral", player, p["debate.attack-backfire"])


def _slur(resolution: "Resolution", player: str, card: PlayCard) -> None:
    """Split the square: men of the old style laugh; women and the insulted do not forget."""
    p, source = resolution.p, card.source(player)
    awareness = resolution.state.electorate.awareness

    def felt(cell: Cell) -> int:
        laughs = cell.sex == "man" and awareness[cell.index] < p["debate.slur-awareness"]
        return p["debate.slur-gain"] if laughs else p["debate.slur-loss"]

    resolution.change(
        VISITS,
        source,
        "moral",
        ((cell, part(felt(cell), share)) for cell, share in resolution.world.audience),
        of=player,
    )


_CARDS = {
    "agree": _agree,
    "attack": _attack,
    "language": _language,
    "procedure": _procedure,
    "promise-all": _promise_all,
    "proposal": _propose,
    "slogan": _slogan,
    "slur": _slur,
}
