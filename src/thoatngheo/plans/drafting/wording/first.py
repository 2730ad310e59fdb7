"""The first version of a plan's text out of its data. Structure: bases, goals, projects, measures, money, who does what, reports.

The sentences are our own and hold no figure: figures come from the blocks, so that text and data cannot contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thoatngheo.plans.drafting.wording.model import LETTERS, Head


@dataclass(frozen=True, slots=True)
class Begun:
    """A section of the first version; `block` names the data printed below it ("targets", "project:12", "")."""

    key: str
    level: int
    title: str
    body: str = ""
    block: str = ""


@dataclass(frozen=True, slots=True)
class ProjectFacts:
    """What the activities of a project say about it; `ref` names its block."""

    ref: str
    title: str
    audiences: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What the first version is written from."""

    head: Head
    projects: tuple[ProjectFacts, ...] = ()
    has_grid: bool = False


def first_version(facts: Facts) -> list[Begun]:
    """The sections of a plan, in order."""
    return list(_sections(facts))


def years(head: Head) -> str:
    """ "năm 2026", "giai đoạn 2026-2030"."""
    return f"năm {head.first_year}" if head.first_year == head.last_year else f"giai đoạn {head.first_year}-{head.last_year}"


def _sections(facts: Facts) -> Iterator[Begun]:
    head = facts.head
    yield Begun("mo-dau", 1, "", f"{head.issuer} ban hành {head.kind} với các nội dung như sau:")
    yield Begun("muc-tieu", 1, "Mục tiêu")
    yield Begun(
        "muc-tieu-chung",
        2,
        "Mục tiêu chung",
        "Giảm nghèo đa chiều, bao trùm, bền vững; hạn chế tái nghèo và phát sinh nghèo mới; người nghèo, hộ nghèo, hộ cận nghèo "
        "có sinh kế, tăng thu nhập và tiếp cận các dịch vụ xã hội cơ bản.",
    )
    yield Begun("muc-tieu-cu-the", 2, "Mục tiêu cụ thể", block="targets")
    if facts.has_grid:
        body = "Chỉ tiêu của từng đơn vị ghi tại Phụ lục kèm theo."
        yield Begun("chi-tieu-don-vi", 2, "Chỉ tiêu giao cho các đơn vị", body, "target_table")
    yield from _projects(facts)
    yield Begun("giai-phap", 1, "Giải pháp thực hiện", "\n".join(f"- {each}" for each in MEASURES))
    yield Begun("kinh-phi", 1, "Kinh phí thực hiện", block="money")
    yield Begun("to-chuc-thuc-hien", 1, "Tổ chức thực hiện", block="tasks")
    yield Begun("bao-cao", 1, "Chế độ báo cáo", block="reporting")
    yield Begun(
        "ket",
        1,
        "",
        f"Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về {head.issuer} "
        "để xem xét, giải quyết.",
    )


MEASURES = (
    "Nâng cao nhận thức, trách nhiệm của các cấp, các ngành và Nhân dân về giảm nghèo; khơi dậy ý chí tự lực vươn lên của người nghèo.",
    "Thực hiện đầy đủ, kịp thời các chính sách đối với hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo.",
    "Lồng ghép các nguồn vốn, huy động nguồn lực xã hội, sử dụng đúng mục đích, đúng đối tượng.",
    "Kiểm tra, giám sát việc thực hiện ở cơ sở; công khai để người dân biết, bàn, làm và kiểm tra.",
)


def _projects(facts: Facts) -> Iterator[Begun]:
    if not facts.projects:
        yield Begun("noi-dung", 1, "Nội dung, nhiệm vụ", "- Rà soát hộ nghèo, hộ cận nghèo đúng quy trình, đúng thời hạn.")
        return
    yield Begun("noi-dung", 1, "Nội dung các dự án")
    for project in facts.projects:
        yield Begun(project.ref.replace(":", "-"), 2, project.title, project_body(project), project.ref)


def project_body(project: ProjectFacts) -> str:
    """Goal, beneficiaries, activities and outputs of a project as one types them; money and unit come from data."""
    points = (
        (("Mục tiêu"), ("Hỗ trợ người nghèo, hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo theo nội dung của dự án.",)),
        (("Đối tượng thụ hưởng"), project.audiences or ("Hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo trên địa bàn.",)),
        (("Nội dung hoạt động"), project.activities or ("Theo hướng dẫn của cơ quan chủ quản chương trình.",)),
        (("Kết quả đầu ra"), project.outputs or ("Người thụ hưởng được hỗ trợ đúng đối tượng, đúng thời hạn.",)),
    )
    lines = []
    for letter, (name, texts) in zip(LETTERS, points, strict=False):
        lines += [f"{letter}) {name}: {texts[0]}"] if len(texts) == 1 else [f"{letter}) {name}:", *(f"- {text}" for text in texts)]
    return "\n".join(lines)
