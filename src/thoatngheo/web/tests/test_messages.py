"""Every Vietnamese sentence of the screens has its English one, in every room."""

from __future__ import annotations

from pathlib import Path

import pytest

from thoatngheo.web.messages import catalogue, missing, rooms
from thoatngheo.web.messages.catalogue import entry, read
from thoatngheo.web.messages.extract import Message, in_python, messages

PLACEHOLDERS = ("%(", "{")


@pytest.mark.parametrize("room", rooms(), ids=lambda room: room.name)
def test_every_vietnamese_sentence_has_its_english_one(room: Path) -> None:
    lacking = missing(room)
    assert not lacking, f"Chạy ./thoatngheo manage messages {room.name}, rồi dịch trong {catalogue.english(room)}: " + "; ".join(
        message.text for message in lacking[:5]
    )


@pytest.mark.parametrize("room", rooms(), ids=lambda room: room.name)
def test_the_english_sentence_names_the_same_values(room: Path) -> None:
    for message, written in read(catalogue.english(room)).items():
        for sentence in written:
            assert values(sentence) <= values(message.text) | values(message.plural), f"{message.text!r} → {sentence!r}"


def values(sentence: str) -> set[str]:
    """The names to be filled in: %(day)s and {day}."""
    braces = {part.split("}")[0].split(":")[0] for part in sentence.split("{")[1:] if "}" in part}
    return braces | {part.split(")")[0] for part in sentence.split("%(")[1:]}


def test_messages_are_found_in_code(tmp_path: Path) -> None:
    code = """
FULL = ProblemKind("x.full", says="Thôn {name} đã đủ hộ.", do="Hãy chọn thôn khác.", status=409)
VIEW = grant("x.household.view", Household, says="Xem hộ gia đình", who=NEAR, where=in_area("path"))
class State(models.TextChoices):
    DONE = "done", "Xong"
gettext("Hộ " "nghèo"); ngettext("%(n)s hộ", "%(n)s hộ.", n); pgettext("tháng", "Năm"); gettext(name)
"""
    assert set(in_python(code)) == {
        Message("Thôn {name} đã đủ hộ."), Message("Hãy chọn thôn khác."), Message("Xem hộ gia đình"), Message("Xong"),
        Message("Hộ nghèo"), Message("%(n)s hộ", "%(n)s hộ."), Message("Năm", "", "tháng"),
    }  # fmt: skip


def test_messages_are_found_in_templates_and_not_in_tests(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_x.py").write_text('gettext("Không lấy")', encoding="utf-8")
    (tmp_path / "templates" / "x.html").write_text(
        """{% load i18n %}<h1 title="(a">{% translate "Tên (họ và tên)" %}</h1>{# bỏ #}
        {% blocktranslate trimmed with n=1 %}
          Còn {{ n }} hộ
        {% endblocktranslate %}{% firstof a _("Bảng") %}
        {% blocktranslate count n=2 %}một hộ{% plural %}{{ n }} hộ{% endblocktranslate %}""",
        encoding="utf-8",
    )
    assert set(messages(tmp_path)) == {
        Message("Tên (họ và tên)"), Message("Còn %(n)s hộ"), Message("Bảng"), Message("một hộ", "%(n)s hộ"),
    }  # fmt: skip


def test_a_catalogue_keeps_its_translations_and_loses_what_is_gone(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('gettext("Hộ nghèo")\ngettext("Chưa ai dịch câu này")', encoding="utf-8")
    file = catalogue.english(tmp_path)
    file.parent.mkdir(parents=True)
    kept = entry(Message("Hộ nghèo"), {"a.py"}, ("Poor household",)) + "\n" + entry(Message("Cũ"), {"a.py"}, ("Old",))
    file.write_text(f"{catalogue.HEAD}\n{kept}", encoding="utf-8")
    assert catalogue.update(tmp_path) == 1
    assert read(file) == {Message("Hộ nghèo"): ("Poor household",)}
    assert missing(tmp_path) == [Message("Chưa ai dịch câu này")]
