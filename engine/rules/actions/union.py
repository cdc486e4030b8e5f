"""All kinds of action as one discriminated union: what a log entry can hold."""

from typing import Annotated

from pydantic import Field

from engine.rules.actions.debate import Interrupt, PlayCard
from engine.rules.actions.eve import AskForKeys, HoldParty, SendWord, WatchTonight
from engine.rules.actions.gifts import GiveGift, RecruitBroker
from engine.rules.actions.hall import RecordAssemblyVotes, RecordDebateVerdict
from engine.rules.actions.integrity import Denounce, SignAgreement, WatchVote
from engine.rules.actions.media import BuyAirtime
from engine.rules.actions.promises import MakePromise, PrepareProposal
from engine.rules.actions.registration import DropAspirant, PlaceAspirant
from engine.rules.actions.resources import RaiseFunds, Rest
from engine.rules.actions.situations import AnswerSituation
from engine.rules.actions.turn import HandIn
from engine.rules.actions.visits import (
    GoDoorToDoor,
    HoldAssembly,
    HoldWorkshop,
    Listen,
    MeetOrganisation,
    TrainWomen,
)

AnyAction = Annotated[
    AnswerSituation
    | AskForKeys
    | BuyAirtime
    | Denounce
    | DropAspirant
    | GiveGift
    | GoDoorToDoor
    | HandIn
    | HoldAssembly
    | HoldParty
    | HoldWorkshop
    | Interrupt
    | Listen
    | MakePromise
    | MeetOrganisation
    | PlaceAspirant
    | PlayCard
    | PrepareProposal
    | RaiseFunds
    | RecordAssemblyVotes
    | RecordDebateVerdict
    | RecruitBroker
    | Rest
    | SendWord
    | SignAgreement
    | TrainWomen
    | WatchTonight
    | WatchVote,
    Field(discriminator="kind"),
]
