"""An office's own Word file."""

from __future__ import annotations

import zipfile
from io import BytesIO

import docx
import pytest

from vanban import VanbanError
from vanban.templates import TemplateField, check_template, fill_template
from vanban.tests.reading import word_text

KNOWN = {
    "so_ky_hieu": TemplateField("số, ký hiệu văn bản"),
    "ngay_ky": TemplateField("ngày ký bằng chữ"),
    "danh_sach": TemplateField("các hộ", {"ho_ten": "họ và tên chủ hộ", "thon": "thôn"}),
}


def template(*lines: str, header: str = "") -> bytes:
    made = docx.Document()
    for line in lines:
        made.add_paragraph(line)
    if header:
        made.sections[0].header.paragraphs[0].text = header
    saved = BytesIO()
    made.save(saved)
    return saved.getvalue()


LISTED = ("Số: {{ so_ky_hieu }}", "{%p for ho in danh_sach %}", "- {{ ho.ho_ten }}, {{ ho.thon }}", "{%p endfor %}")


def test_a_template_with_known_fields_is_accepted_and_filled() -> None:
    assert check_template(template(*LISTED), KNOWN) == ["danh_sach", "ho.ho_ten", "ho.thon", "so_ky_hieu"]
    rows = [{"ho_ten": "Lò Thị Ước", "thon": "Nà Phặc"}, {"ho_ten": "Đỗ <Văn> & Ân", "thon": "Tà Lèng"}]
    filled = word_text(fill_template(template(*LISTED), {"so_ky_hieu": "05/QĐ-UBND", "danh_sach": rows}))
    assert "Số: 05/QĐ-UBND" in filled
    assert "- Lò Thị Ước, Nà Phặc" in filled
    assert "- Đỗ <Văn> & Ân, Tà Lèng" in filled


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{{ so_kí_hiệu }}", "“so_kí_hiệu” (gần nhất: “so_ky_hieu”)"),
        ("{{ ngay_ki }}", "“ngay_ki” (gần nhất: “ngay_ky”)"),
        ("{% for ho in danh_sach %}{{ ho.hoten }}{% endfor %}", "“ho.hoten” (gần nhất: “ho_ten”)"),
        ("{% for ho in danhsach %}{{ ho.ho_ten }}{% endfor %}", "“danhsach” (gần nhất: “danh_sach”)"),
        ("{% if so_quyet %}x{% endif %}", "“so_quyet”"),
    ],
)
def test_an_unknown_field_is_refused_with_its_name_and_the_nearest_known_one(line: str, told: str) -> None:
    with pytest.raises(VanbanError) as refused:
        check_template(template(line), KNOWN)
    assert refused.value.code == "vanban.template.field"
    assert told in refused.value.says


def test_an_unknown_field_in_the_header_is_found_too() -> None:
    with pytest.raises(VanbanError) as refused:
        check_template(template("Nội dung", header="{{ co_quann }}"), KNOWN)
    assert "co_quann" in refused.value.says


@pytest.mark.parametrize(
    "line",
    [
        "{{ so_ky_hieu.__class__ }}",
        "{{ so_ky_hieu.upper() }}",
        "{{ range(1000000000) }}",
        "{% include 'x' %}",
        "{% set a = 1 %}",
        "{{ so_ky_hieu|replace('a', 'b') }}",
        "{{ cycler.__init__.__globals__ }}",
        "{% for a in danh_sach %}{% for b in danh_sach %}{% for c in danh_sach %}x{% endfor %}{% endfor %}{% endfor %}",
    ],
)
def test_a_template_may_hold_fields_loops_and_conditions_and_nothing_else(line: str) -> None:
    with pytest.raises(VanbanError) as refused:
        check_template(template(line), KNOWN)
    assert refused.value.code == "vanban.template.unsafe"


def test_a_loop_that_is_not_closed_is_told_as_a_mistake_of_writing() -> None:
    with pytest.raises(VanbanError) as refused:
        check_template(template("{% for ho in danh_sach %}{{ ho.ho_ten }}"), KNOWN)
    assert refused.value.code == "vanban.template.syntax"
    assert "endfor" in refused.value.do


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 not a file", b"%PDF-1.7", template("x")[:2000]])
def test_a_broken_file_is_refused_with_what_to_do(data: bytes) -> None:
    with pytest.raises(VanbanError) as refused:
        check_template(data, KNOWN)
    assert refused.value.code == "vanban.template.broken"
    assert ".docx" in refused.value.do


def with_part(name: str, content: bytes) -> bytes:
    out = BytesIO(template("x"))
    with zipfile.ZipFile(out, "a") as package:
        package.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("word/vbaProject.bin", b"macro"),
        ("word/embeddings/oleObject1.bin", b"program"),
        ("word/_rels/settings.xml.rels", b"<Relationships><Relationship TargetMode='External' Target='file:///x'/></Relationships>"),
        ("word/media/zeros.bin", b"\0" * 60_000_000),
    ],
)
def test_macros_embedded_files_outside_links_and_swollen_files_are_refused(name: str, content: bytes) -> None:
    with pytest.raises(VanbanError) as refused:
        check_template(with_part(name, content), KNOWN)
    assert refused.value.code == "vanban.template.unsafe"


def test_the_same_template_and_values_give_the_same_bytes() -> None:
    values = {"so_ky_hieu": "05/QĐ-UBND", "danh_sach": []}
    assert fill_template(template(*LISTED), values) == fill_template(template(*LISTED), values)
