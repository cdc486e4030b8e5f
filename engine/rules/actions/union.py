"""All kinds of action as one discriminated union: what a log entry can hold."""

from typing import Annotated

from pydantic import Field

from engine.rules.actions.assembly import SetAssemblyRule
from engine.rules.actions.council import (
    AskQuestion,
    PrepareCouncillors,
    ProposeMotion,
    TakeStance,
)
from engine.rules.actions.debate import Interrupt, PlayCard
from engine.rules.actions.eve import AskForKeys, HoldParty, SendWord, WatchTonight
from engine.rules.actions.gifts import GiveGift, RecruitBroker
from engine.rules.actions.governing import (
    DecideInherited,
    DeliverGoods,
    ProposeMeasure,
    PublishAccounts,
    SeekAlliance,
    StartWork,
    StopWork,
    VisitPlace,
)
from engine.rules.actions.hall import RecordAssemblyVotes, RecordDebateVerdict
from engine.rules.actions.integrity import Denounce, SignAgreement, WatchVote
from engine.rules.actions.media import BuyAirtime
from engine.rules.actions.opposition import (
    AccompanyCommunity,
    CampaignForRecall,
    CollectSignatures,
    DefendRecord,
    ExposeWork,
    TakeRadioSpace,
    WatchWork,
)
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
    AccompanyCommunity
    | AnswerSituation
    | AskForKeys
    | AskQuestion
    | BuyAirtime
    | CampaignForRecall
    | CollectSignatures
    | DecideInherited
    | DefendRecord
    | DeliverGoods
    | Denounce
    | DropAspirant
    | ExposeWork
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
    | PrepareCouncillors
    | PrepareProposal
    | ProposeMeasure
    | ProposeMotion
    | PublishAccounts
    | RaiseFunds
    | RecordAssemblyVotes
    | RecordDebateVerdict
    | RecruitBroker
    | Rest
    | SeekAlliance
    | SendWord
    | SetAssemblyRule
    | SignAgreement
    | StartWork
    | StopWork
    | TakeRadioSpace
    | TakeStance
    | TrainWomen
    | VisitPlace
    | WatchTonight
    | WatchVote
    | WatchWork,
    Field(discriminator="kind"),
]
