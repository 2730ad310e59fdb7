"""The frozen rows that documents are made from: plain values, collected once, nothing looked up later."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from vanban import Issuer


@dataclass(frozen=True, slots=True)
class Office:
    """The people's committee of a commune. `title` "Xã", `name` "Bình An", `province` "Tỉnh Lâm Đồng"."""

    title: str
    name: str
    province: str = ""

    @property
    def unit(self) -> str:
        """ "xã Bình An", as it stands inside a sentence."""
        return f"{self.title.lower()} {self.name}".strip()

    @property
    def committee(self) -> str:
        return f"Ủy ban nhân dân {self.unit}"

    @property
    def chairman(self) -> str:
        return f"Chủ tịch Ủy ban nhân dân {self.unit}"

    @property
    def issuer(self) -> Issuer:
        return Issuer(f"ỦY BAN NHÂN DÂN\n{self.unit.upper()}")


@dataclass(frozen=True, slots=True)
class Review:
    """The round a document belongs to. `name` "định kỳ hằng năm 2026"; `acts` as the process of its day names them."""

    name: str
    year: int
    acts: str
    minutes_copies: int = 2
    quorum: str = "một nửa"
    posting_days: int = 3
    recheck_days: int = 7
    escape_months: int = 36


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a household on the document's day."""

    name: str
    relation: str
    sex: str  # "male", "female" or ""
    birth_year: int | None
    ethnicity: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Home:
    """A household: `identity` is the head's national ID as the reader may see it, masked unless it was given in full."""

    code: str
    head: str
    hamlet: str
    address: str = ""
    sex: str = ""
    birth_year: int | None = None
    ethnicity: str = ""
    identity: str = ""
    people: int = 0
    members: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A household on the list to review, what it is now and why it is listed."""

    home: Home
    now: str
    why: str


@dataclass(frozen=True, slots=True)
class Voted:
    """What a meeting said of one household; `results` per standard in the order of the document's titles."""

    head: str
    results: tuple[str, ...]
    agree: int | None
    disagree: int | None
    agreed: bool | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Met:
    """A village meeting. `present` is who came: words and number."""

    review: Review
    office: Office
    hamlet: str
    number: int
    held_on: date
    hour: str
    place: str
    chair: str
    chair_office: str
    secretary: str
    representatives: str
    attending: int | None
    invited: int | None
    present: tuple[tuple[str, int], ...]
    opinions: str
    standards: tuple[str, ...]
    votes: tuple[Voted, ...]


@dataclass(frozen=True, slots=True)
class PostedRow:
    """A line of a posted list: nothing but number, head, hamlet, category."""

    number: int
    head: str
    hamlet: str
    results: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Posted:
    """A list on the wall."""

    review: Review
    office: Office
    area: str
    turn: int
    starts_on: date
    ends_on: date
    places: tuple[str, ...]
    standards: tuple[str, ...]
    rows: tuple[PostedRow, ...]
    code: str
    digest: str
    check_address: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """A household in a decision; `outcome` and `flow` are the codes of `DecisionItem.Outcome` and `domain.Flow`."""

    home: Home
    outcome: str
    before: str  # in words
    after: str
    flow: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Cited:
    """Another decision, as a document names it."""

    number: int
    symbol: str
    day: date
    by: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision of the chairman, signed or (number and day None) not yet."""

    review: Review
    office: Office
    standard: str
    standard_title: str
    number: int | None
    symbol: str
    day: date | None
    signer: str
    signer_office: str
    households: tuple[Decided, ...] = ()
    cites: Cited | None = None
    reason: str = ""
    code: str = ""
    digest: str = ""
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Certified:
    """The certificate of one household under a decision."""

    ruling: Ruling
    number: int
    code: str
    category: str  # "poor" or "near_poor"
    home: Home


@dataclass(frozen=True, slots=True)
class Told:
    """What a household is told after a decision: its recognition of escape, or the refusal with the reason."""

    ruling: Ruling
    household: Decided


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks; every place empty for a blank form."""

    office: Office | None = None
    home: Home = field(default_factory=lambda: Home("", "", ""))
    now: str = ""
