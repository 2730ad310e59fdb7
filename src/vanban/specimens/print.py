"""An invented plan printed: in several styles of text, and as a document of our own writer."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import Literal

from vanban.document import Column, Document, Heading, Issuer, Items, Paragraph, Row, Signature, Table
from vanban.specimens.model import Duty, Part, PlanModel
from vanban.words import MOTTO, STATE, day_in_words

Style = Literal["lines", "wrapped", "stacked", "bars", "side"]
STYLES: tuple[Style, ...] = ("lines", "wrapped", "stacked", "bars", "side")
HEADS = (
    "TT",
    "Đơn vị",
    "Tổng số hộ (hộ)",
    "Hộ nghèo đầu năm (hộ)",
    "Tỷ lệ (%)",
    "Giảm hộ nghèo trong năm (hộ)",
    "Tỷ lệ giảm (%)",
    "Hộ nghèo cuối năm (hộ)",
    "Tỷ lệ cuối năm (%)",
)
NUMBERS = ("A", "B", "1", "2", "3=2/1*100", "4", "5=4/1*100", "6=2-4", "7=6/1*100")
WIDTH = 88
POINTS = ("a", "b", "c", "d", "đ", "e")


def printed_plan(model: PlanModel, style: Style = "lines") -> str:
    """The plan as text. lines: a paragraph a line, tabs in the table; wrapped: broken at a width; stacked: a cell a line; bars: "|"
    ""; side: head in two columns."""
    gap = "\n" if style in {"wrapped", "side"} else "\n\n"
    parts = [_head(model, style), *_body(model, style), _tail(model, style)]
    made = []
    for part in parts:
        long = style in {"wrapped", "side"} and "\n" not in part and len(part) > WIDTH
        made.append("\n".join(textwrap.wrap(part, WIDTH, break_long_words=False, break_on_hyphens=False)) if long else part)
    return gap.join(made) + "\n"


def _head(model: PlanModel, style: Style) -> str:
    issuer = f"ỦY BAN NHÂN DÂN\n{model.unit.upper()} {model.name.upper()}"
    place = f"{model.place}, {day_in_words(model.day)}"
    if style == "side":
        left, right = issuer.split("\n"), [STATE, MOTTO]
        rows = [f"{one:<32}   {other}" for one, other in zip(left, right, strict=True)]
        return "\n".join([*rows, f"{f'Số: {model.symbol}':<32}   {place}", "", "KẾ HOẠCH", model.subject, ""])
    return "\n".join(
        [
            issuer,
            "-------",
            "",
            STATE,
            MOTTO,
            "---------------",
            "",
            f"Số: {model.symbol}",
            "",
            place,
            "",
            "KẾ HOẠCH",
            "",
            model.subject,
            "",
        ]
    )


def _body(model: PlanModel, style: Style) -> Iterator[str]:
    labels = model.labels
    for place, base in enumerate(model.bases):
        yield f"{base.text()}{'.' if place == len(model.bases) - 1 else ';'}"
    yield f"{model.issuer} ban hành Kế hoạch thực hiện năm {model.year} như sau:"
    yield from (f"{labels[0]}. MỤC TIÊU", "1. Mục tiêu chung", model.purpose, "2. Mục tiêu cụ thể")
    yield from (f"- {goal.text}" for goal in model.goals)
    yield f"{labels[1]}. CHỈ TIÊU GIAO CHO CÁC THÔN"
    yield f"Chỉ tiêu giảm nghèo năm {model.year} của các thôn như sau:"
    yield table_text(model, style)
    yield f"{labels[2]}. CÁC DỰ ÁN"
    for place, part in enumerate(model.parts, start=1):
        yield from _part(part, place)
    yield f"{labels[3]}. GIẢI PHÁP VÀ KINH PHÍ THỰC HIỆN"
    yield from (f"- {measure}" for measure in model.measures)
    yield f"- Tổng kinh phí thực hiện Chương trình năm {model.year}: {money(model.millions)}."
    yield f"{labels[4]}. TỔ CHỨC THỰC HIỆN"
    for place, duty in enumerate(model.duties, start=1):
        yield from _duty(duty, place)
    yield f"{labels[5]}. CHẾ ĐỘ BÁO CÁO"
    yield _reports(model) + "./."


def _reports(model: PlanModel) -> str:
    first, last = model.report_days
    return f"Các đơn vị báo cáo kết quả 6 tháng trước ngày {first}, cả năm trước ngày {last} về Ủy ban nhân dân {model.unit} để tổng hợp"


def money(millions: int) -> str:
    """Millions of đồng as plans print them: some in triệu, some in đồng."""
    return f"{millions:,}.000.000 đồng".replace(",", ".") if millions % 3 == 0 else f"{millions:,} triệu đồng".replace(",", ".")


def part_title(part: Part) -> str:
    return (
        f"Dự án {part.project}: {part.name}"
        if part.sub_project is None
        else f"Tiểu dự án {part.sub_project} - Dự án {part.project}: {part.name}"
    )


def part_lines(part: Part) -> list[tuple[str, str, tuple[str, ...]]]:
    """The parts of a project: title, text, list below it."""
    return [
        ("Mục tiêu", part.goal, ()),
        ("Đối tượng thụ hưởng", "", part.beneficiaries),
        ("Nội dung hoạt động", "", part.activities),
        ("Kết quả đầu ra", part.output, ()),
        ("Kinh phí thực hiện", f"{money(part.millions)}.", ()),
        ("Đơn vị thực hiện", f"{part.unit}.", ()),
    ]


def _part(part: Part, place: int) -> Iterator[str]:
    yield f"{place}. {part_title(part)}"
    for point, (title, text, items) in zip(POINTS, part_lines(part), strict=True):
        yield f"{point}) {title}: {text}".rstrip()
        yield from (f"- {item};" for item in items)


def _duty(duty: Duty, place: int) -> Iterator[str]:
    yield f"{place}. {duty.unit}"
    yield from (f"- {task}" for task in duty.tasks)


def table_text(model: PlanModel, style: Style) -> str:
    """The table of targets."""
    rows: list[Sequence[str]] = [HEADS, NUMBERS, *model.rows, model.total]
    if style == "stacked":
        return "\n\n".join(cell for row in rows for cell in row if cell)
    if style == "bars":
        lines = [f"| {' | '.join(row)} |" for row in rows]
        return "\n".join([lines[0], f"|{'---|' * len(HEADS)}", *lines[1:]])
    return "\n".join("\t".join(row) for row in rows)


def _tail(model: PlanModel, style: Style) -> str:
    right = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", model.signer]
    left = ["Nơi nhận:", *(f"- {each}{'.' if place == len(model.recipients) - 1 else ';'}" for place, each in enumerate(model.recipients))]
    if style == "side":
        rows = max(len(left), len(right))
        pairs = zip(left + [""] * (rows - len(left)), right + [""] * (rows - len(right)), strict=True)
        return "\n".join(f"{one:<48}{other}".rstrip() for one, other in pairs)
    return "\n".join([*left, "", *right])


def as_document(model: PlanModel) -> Document:
    """The plan as a document of our own writer."""
    labels = model.labels
    columns = tuple(Column(name, 0.5 if name == "TT" else 1.0) for name in HEADS)
    total = Row(model.total[1:], bold=True, spans=2)
    table = Table(columns, (*(Row(row) for row in model.rows), total), numbers=NUMBERS)
    return Document(
        kind="KẾ HOẠCH",
        subject=model.subject,
        issuer=Issuer(f"ỦY BAN NHÂN DÂN\n{model.unit.upper()} {model.name.upper()}"),
        number=model.number,
        symbol="KH-UBND",
        place=model.place,
        day=model.day,
        legal_bases=tuple(base.text() for base in model.bases),
        body=(
            Paragraph(f"{model.issuer} ban hành Kế hoạch thực hiện năm {model.year} như sau:"),
            Heading(f"{labels[0]}. MỤC TIÊU"),
            Heading("1. Mục tiêu chung", 2),
            Paragraph(model.purpose),
            Heading("2. Mục tiêu cụ thể", 2),
            Items(tuple(goal.text for goal in model.goals)),
            Heading(f"{labels[1]}. CHỈ TIÊU GIAO CHO CÁC THÔN"),
            Paragraph(f"Chỉ tiêu giảm nghèo năm {model.year} của các thôn như sau:"),
            table,
            Heading(f"{labels[2]}. CÁC DỰ ÁN"),
            *(
                Paragraph(line) if line[:1] != "-" else Items((line[2:],))
                for place, part in enumerate(model.parts, start=1)
                for line in _part(part, place)
            ),
            Heading(f"{labels[3]}. GIẢI PHÁP VÀ KINH PHÍ THỰC HIỆN"),
            Items((*model.measures, f"Tổng kinh phí thực hiện Chương trình năm {model.year}: {money(model.millions)}.")),
            Heading(f"{labels[4]}. TỔ CHỨC THỰC HIỆN"),
            *(
                Paragraph(line) if line[:1] != "-" else Items((line[2:],))
                for place, duty in enumerate(model.duties, start=1)
                for line in _duty(duty, place)
            ),
            Heading(f"{labels[5]}. CHẾ ĐỘ BÁO CÁO"),
            Paragraph(_reports(model)),
        ),
        signatures=(Signature("PHÓ CHỦ TỊCH", model.signer, authority="TM. ỦY BAN NHÂN DÂN", instead="KT. CHỦ TỊCH"),),
        recipients=model.recipients,
    )
