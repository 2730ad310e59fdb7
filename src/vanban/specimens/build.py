"""Invented plans by number: the same number gives the same plan."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from vanban.specimens import words
from vanban.specimens.model import Area, Base, Duty, Goal, Part, PlanModel, comma, rate


def specimen(seed: int, *, areas: int | None = None) -> PlanModel:
    """A clean plan: its figures add up, its numbers run on, each target has a unit."""
    chance = Random(seed)  # invented text, no secret
    year = chance.choice((2023, 2024, 2025, 2026, 2027))
    day = date(year, 1, 10) + timedelta(days=chance.randrange(60))
    unit = chance.choice(("xã", "phường"))
    parent = chance.choice(words.PROVINCES)
    rows = _areas(chance, areas or chance.randint(4, 9))
    whole = Area("Tổng cộng", *(sum(getattr(row, name) for row in rows) for name in ("households", "poor", "fall")))
    shares = chance.sample(words.SHARES, chance.randint(2, 4))
    parts = _parts(chance, unit)
    return PlanModel(
        number=chance.randint(3, 480),
        day=day,
        year=year,
        unit=unit,
        name=chance.choice(words.COMMUNES),
        parent=parent,
        bases=_bases(chance, day, parent),
        purpose=chance.choice(words.PURPOSES),
        goals=(_fall(whole, year), *(_share(chance, *share[:2]) for share in shares)),
        areas=rows,
        area_word="thôn",
        rows=tuple((str(place), row.name, *row.cells()) for place, row in enumerate(rows, start=1)),
        total=("", whole.name, *whole.cells()),
        parts=parts,
        millions=sum(part.millions for part in parts),
        duties=_duties(chance, unit, [share[2] for share in shares]),
        measures=tuple(chance.sample(words.MEASURES, 3)),
        report_days=(f"{chance.randint(5, 25)}/6", f"{chance.randint(5, 25):02d}/12"),
        recipients=(*chance.sample(words.RECIPIENTS, 4), "Lưu: VT, VHXH"),
        signer=chance.choice(words.PEOPLE),
    )


def _areas(chance: Random, count: int) -> tuple[Area, ...]:
    made = []
    for name in chance.sample(words.AREAS, count):
        households = chance.randint(120, 1900)
        poor = chance.randint(8, max(9, households // 7))
        made.append(Area(name, households, poor, chance.randint(1, poor // 2)))
    return tuple(made)


def _fall(whole: Area, year: int) -> Goal:
    left = rate(whole.poor - whole.fall, whole.households)
    share = rate(whole.fall, whole.households)
    text = (
        f"Phấn đấu đến cuối năm {year}, tỷ lệ hộ nghèo giảm còn {comma(left)}%; "
        f"giảm {comma(share)}% hộ nghèo (tương đương {whole.fall} hộ nghèo)."
    )
    return Goal(text, ((left, None, "%"), (share, None, "%"), (Decimal(whole.fall), None, "hộ")))


def _share(chance: Random, text: str, value: int) -> Goal:
    value = value if value == 100 else value - chance.randint(0, 9)
    return Goal(text.format(n=value), ((Decimal(value), None, "%"),))


def _bases(chance: Random, day: date, parent: str) -> tuple[Base, ...]:
    above = Base(
        "Kế hoạch",
        f"{chance.randint(10, 300)}/KH-UBND",
        day - timedelta(days=chance.randint(6, 40)),
        f"Ủy ban nhân dân {parent}",
        f"về thực hiện Chương trình giảm nghèo bền vững năm {day.year}",
    )
    return (
        Base("Nghị định", "07/2021/NĐ-CP", date(2021, 1, 27), "Chính phủ", "quy định chuẩn nghèo đa chiều"),
        Base("Quyết định", "24/2021/QĐ-TTg", date(2021, 7, 16), "Thủ tướng Chính phủ", "quy định quy trình rà soát hộ nghèo, hộ cận nghèo"),
        above,
    )


def _parts(chance: Random, unit: str) -> tuple[Part, ...]:
    chosen = sorted(chance.sample(words.PARTS, chance.randint(2, 4)), key=lambda part: (part[0], part[1] or 0))
    return tuple(
        Part(
            project,
            sub,
            name,
            chance.choice(words.AIMS),
            tuple(chance.sample(words.WHO, chance.randint(1, 2))),
            tuple(chance.sample(words.WHAT, chance.randint(1, 3))),
            chance.choice(words.OUTPUTS),
            chance.randint(12, 900),
            chance.choice(words.UNITS[:4]).format(unit=unit),
        )
        for project, sub, name in chosen
    )


def _duties(chance: Random, unit: str, tasks: list[str]) -> tuple[Duty, ...]:
    units = [name.format(unit=unit) for name in chance.sample(words.UNITS, chance.randint(4, 6))]
    more = [task.format(unit=unit) for task in words.MORE_TASKS]
    made: dict[str, list[str]] = {name: [] for name in units}
    for place, task in enumerate([*tasks, *more]):
        made[units[place % len(units)]].append(task)
    return (
        *(Duty(name, tuple(own)) for name, own in made.items()),
        Duty("Các thôn, bản", ("Phối hợp rà soát hộ nghèo, hộ cận nghèo, vận động hộ vươn lên thoát nghèo.",)),
    )
