"""Values and comparisons in words: numbers the Vietnamese and the English way, facts by their names."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from rulebook.spans import Span
from rulebook.tree import Op
from rulebook.vocabulary import Fact, FactType, Vocabulary
from rulebook.words import Lang, Words

UNKNOWN = Words("chưa rõ", "unknown")
YES_NO = {True: Words("có", "yes"), False: Words("không", "no"), None: UNKNOWN}
AS_FOUND = {
    Op.LT: (Words("dưới", "below"), Words("không dưới", "not below")),
    Op.LE: (Words("không vượt", "not above"), Words("trên", "above")),
    Op.GT: (Words("trên", "above"), Words("không vượt", "not above")),
    Op.GE: (Words("đạt", "at or above"), Words("dưới", "below")),
    Op.EQ: (Words("bằng", "equal to"), Words("khác", "not equal to")),
    Op.NE: (Words("khác", "not equal to"), Words("bằng", "equal to")),
}
LIMIT = {
    Op.LT: Words("đúng khi dưới", "true when below"),
    Op.LE: Words("đúng khi không vượt", "true when not above"),
    Op.GT: Words("đúng khi trên", "true when above"),
    Op.GE: Words("đúng khi từ", "true from"),
    Op.EQ: Words("đúng khi bằng", "true when equal to"),
    Op.NE: Words("đúng khi khác", "true when not"),
}


def number_text(value: Fraction | Decimal | float | int, lang: Lang) -> str:
    """1.500.000 and 7,5 in Vietnamese, 1,500,000 and 7.5 in English; at most two decimals."""
    number = Fraction(value)
    text = f"{int(number):,}" if number.denominator == 1 else f"{float(number):,.2f}".rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,")) if lang == "vi" else text


def span_text(span: Span, lang: Lang) -> str:
    if span.exact is not None:
        return number_text(span.exact, lang)
    if span.ends is None:
        return UNKNOWN[lang]
    low, high = (number_text(end, lang) for end in span.ends)
    return f"từ {low} đến {high}" if lang == "vi" else f"{low} to {high}"


def fact_text(fact: Fact, value: object, lang: Lang) -> str:
    if value is None:
        return UNKNOWN[lang]
    if fact.type is FactType.BOOL:
        return YES_NO[bool(value)][lang]
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y") if lang == "vi" else value.isoformat()
    if fact.type in (FactType.INT, FactType.NUMBER) and isinstance(value, int | float | Decimal):
        return f"{number_text(value, lang)} {fact.unit[lang]}".strip()
    named = fact.values.get(str(value))
    return named[lang] if named else str(value)


def missing_title(name: str, vocabulary: Vocabulary, rules: dict[str, Words]) -> Words:
    """The name of a missing fact for people; `law:…` becomes what the law lacks."""
    if name.startswith("law:"):
        of = rules.get(name.removeprefix("law:"), Words(name, name))
        return Words(f"quy định về {of.vi}", f"the law's rule on {of.en}")
    fact = vocabulary.fact(name)
    if fact is None:
        return Words(f"danh sách {vocabulary.part.vi}", f"the list of {vocabulary.part.en}s")
    return fact.title
