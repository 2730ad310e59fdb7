"""The table of what was changed after a consultation, and the list of comments with their answers, as a document."""

from __future__ import annotations

from django.utils.translation import override

import vanban
from thoatngheo.plans.drafting.blocks import head_of
from thoatngheo.plans.drafting.consulting import Line, Tally, comments_of, old_and_new, summary, tally
from thoatngheo.plans.drafting.models import Comment, Consultation
from thoatngheo.plans.drafting.plan_wording import kept
from thoatngheo.plans.drafting.wording.printed import issuer


def consultation_document(consultation: Consultation) -> vanban.Document:
    """ "BẢNG TỔNG HỢP": old text, new text, on whose comment; who was asked; every comment with its outcome and reason."""
    comments = comments_of(consultation)
    lines, _ = old_and_new(consultation, comments)
    head = head_of(consultation.plan)
    return vanban.Document(
        kind="BẢNG TỔNG HỢP",
        subject=f"Tiếp thu, giải trình ý kiến góp ý đối với dự thảo {head.kind} {head.subject[:1].lower()}{head.subject[1:]}",
        issuer=issuer(head.issuer),
        body=(vanban.Section(tuple(blocks(consultation, lines, comments, tally(consultation)))),),
        ends=False,
    )


def blocks(consultation: Consultation, lines: list[Line], comments: list[Comment], figures: Tally) -> list[vanban.Block]:
    with override("vi"):
        told = summary(figures)
    made: list[vanban.Block] = [vanban.Heading("1. Nội dung đã chỉnh sửa", 2)]
    made.append(changed_table(lines) if lines else vanban.Paragraph("Chưa có nội dung nào được chỉnh sửa so với bản gửi lấy ý kiến."))
    made += [vanban.Heading("2. Các cơ quan, đơn vị tham gia góp ý", 2), vanban.Paragraph(told)]
    silent = [asked.agency.name for asked in consultation.asked.filter(answer="none").select_related("agency").order_by("pk")]
    if silent:
        made.append(vanban.Paragraph(f"Chưa trả lời: {'; '.join(silent)}."))
    if comments:
        made += [vanban.Heading("3. Ý kiến và giải trình", 2), comment_table(consultation, comments)]
    return made


def changed_table(lines: list[Line]) -> vanban.Table:
    columns = (
        vanban.Column("TT", 0.4, "center"),
        vanban.Column("Bản cũ", 3, "justify"),
        vanban.Column("Bản mới", 3, "justify"),
        vanban.Column("Theo góp ý của", 1.2),
    )
    rows = tuple(
        vanban.Row((str(place), side(line.changed.old_title, line.changed.old), side(line.changed.new_title, line.changed.new), line.who))
        for place, line in enumerate(lines, start=1)
    )
    return vanban.Table(columns, rows, name="Nội dung đã chỉnh sửa")


def side(title: str, lines: tuple[str, ...]) -> str:
    return "\n".join([title, *lines]) if title else "\n".join(lines)


def comment_table(consultation: Consultation, comments: list[Comment]) -> vanban.Table:
    titles = {section.key: f"{label}. {section.title}".strip(". ") for label, section in kept(consultation.version).labelled()}
    columns = (
        vanban.Column("TT", 0.4, "center"),
        vanban.Column("Cơ quan góp ý", 1.4),
        vanban.Column("Mục", 1.4),
        vanban.Column("Ý kiến", 3, "justify"),
        vanban.Column("Xử lý", 1),
        vanban.Column("Giải trình", 2.2, "justify"),
    )
    rows = tuple(
        vanban.Row(
            (
                str(place),
                comment.asked.agency.name,
                titles.get(comment.section, "Toàn bộ dự thảo"),
                f"“{comment.quote}”\n{comment.text}" if comment.quote else comment.text,
                OUTCOMES[comment.outcome],
                comment.reason,
            )
        )
        for place, comment in enumerate(comments, start=1)
    )
    return vanban.Table(columns, rows, name="Ý kiến và giải trình")


# The paper is Vietnamese whatever the screen speaks.
OUTCOMES = {"open": "Chưa xử lý", "taken": "Tiếp thu", "partly": "Tiếp thu một phần", "refused": "Không tiếp thu"}
