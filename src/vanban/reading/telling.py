"""A plan as a person reads it on a terminal: the facts, then what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vanban.reading.amounts import printed
from vanban.reading.plan import Finding, LegalBase, Plan, Severity, Target

SEVERITIES: dict[Severity, str] = {"error": "LỖI", "warning": "CẢNH BÁO", "note": "GHI CHÚ"}
LEVELS = {"central": "trung ương", "province": "cấp tỉnh", "district": "cấp huyện", "commune": "cấp xã", "hamlet": "thôn"}
ROLES = {"lead": "chủ trì", "take_part": "phối hợp"}


def plan_lines(plan: Plan) -> list[str]:
    """The lines of the text form."""
    return [
        *_head(plan),
        *_bases(plan),
        *_targets(plan),
        *_tables(plan),
        *_projects(plan),
        *_tasks(plan),
        *_end(plan),
        *finding_lines(plan),
    ]


def _head(plan: Plan) -> Iterator[str]:
    yield f"{(plan.kind or 'Văn bản không rõ loại').upper()} {plan.number or '(chưa có số)'}"
    yield f"  Trích yếu: {plan.subject or 'không rõ'}"
    yield f"  Ngày: {f'{plan.date:%d/%m/%Y}' if plan.date else 'chưa ghi'}; nơi: {plan.place or 'không rõ'}"
    issuer = f"{plan.issuer.name} ({LEVELS.get(plan.issuer.level or '', 'không rõ cấp')})" if plan.issuer else "không rõ"
    yield f"  Cơ quan ban hành: {issuer}"
    yield f"  Năm: {plan.year or '-'}; giai đoạn: {plan.period or '-'}"


def _bases(plan: Plan) -> Iterator[str]:
    for title, bases in (("Căn cứ", plan.legal_bases), ("Còn viện dẫn", plan.also_cited)):
        if bases:
            yield f"{title} ({len(bases)}):"
            yield from (f"  - {_base(base)}" for base in bases)


def _base(base: LegalBase) -> str:
    parts = [f"{base.kind} {f'số {base.number}' if base.number else base.title or ''}"]
    parts += [f"ngày {base.date:%d/%m/%Y}"] if base.date else []
    parts += [base.issuer] if base.issuer else []
    return f"{', '.join(parts)} [dòng {base.line}]"


def _targets(plan: Plan) -> Iterator[str]:
    if plan.targets:
        yield f"Chỉ tiêu ({len(plan.targets)}):"
    for target in plan.targets:
        due = f", đến {target.due:%d/%m/%Y}" if target.due else ""
        yield f"  - {(target.measure or target.text)[:100]}: {value_of(target)}{due} [dòng {target.line}]"


def value_of(target: Target) -> str:
    """ "≥ 90 %", "65 - 70 hộ"."""
    sign = {">=": "≥ ", "<=": "≤ ", ">": "> ", "<": "< "}.get(target.comparator, "")
    high = f" - {printed(target.value_max)}" if target.value_max is not None else ""
    return f"{sign}{printed(target.value)}{high} {target.unit or ''}".rstrip()


def _tables(plan: Plan) -> Iterator[str]:
    if plan.tables:
        yield f"Bảng ({len(plan.tables)}):"
    for table in plan.tables:
        formulas = f"; công thức {', '.join(table.formulas)}" if table.formulas else ""
        yield f"  - {(table.title or 'không tên')[:100]}: {len(table.columns)} cột, {len(table.rows)} dòng{formulas} [dòng {table.line}]"


def _projects(plan: Plan) -> Iterator[str]:
    if plan.projects:
        yield f"Dự án ({len(plan.projects)}):"
    for project in plan.projects:
        code = ".".join(str(part) for part in (project.project, project.sub_project) if part is not None)
        money = f": {printed(project.money)} đồng" if project.money is not None else ""
        name = f"{code} {project.name[:90]}".strip()
        yield f"  - {name}{money}; {project.unit_in_charge or 'chưa ghi đơn vị'} [dòng {project.line}]"


def _tasks(plan: Plan) -> Iterator[str]:
    units = Counter((task.unit, task.role) for task in plan.tasks)
    if units:
        yield f"Nhiệm vụ ({len(plan.tasks)}):"
    for unit, role in units:
        yield f"  - {unit}: {units[unit, role]} việc {ROLES[role]}"


def _end(plan: Plan) -> Iterator[str]:
    if plan.reporting_dates:
        yield f"Ngày báo cáo: {', '.join(f'{day[3:]}/{day[:2]}' for day in plan.reporting_dates)}"
    if plan.recipients:
        yield f"Nơi nhận: {'; '.join(plan.recipients)}"
    if plan.signer:
        yield f"Người ký: {plan.signer.name or 'không rõ'}{f', {plan.signer.office}' if plan.signer.office else ''}"


def finding_lines(plan: Plan) -> Iterator[str]:
    """What was found, worst first."""
    if not plan.findings:
        yield "Kiểm tra: không thấy gì sai."
        return
    counts = Counter(finding.severity for finding in plan.findings)
    told = ", ".join(f"{counts[severity]} {SEVERITIES[severity].lower()}" for severity in SEVERITIES if counts[severity])
    yield f"Kiểm tra: {told}."
    yield from (f"  {one_line(finding)}" for finding in plan.findings)


def one_line(finding: Finding) -> str:
    """A finding on one line."""
    place = f"dòng {finding.line}: " if finding.line else ""
    return f"{SEVERITIES[finding.severity]} {place}{finding.message} ({finding.code})"
