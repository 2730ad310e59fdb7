"""The empty Word file that every document starts from: our styles, our font, nothing else; made once."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.styles.style import ParagraphStyle

from vanban.docx.package import same_bytes
from vanban.layout import FONT, official_layout

KEPT = {"Normal", "Default Paragraph Font", "Normal Table", "No List", "Header", "Footer", "Table Grid"}
UNUSED = ("stylesWithEffects", "customXml", "webSettings", "theme", "numbering")
CENTER, LEFT, RIGHT, JUSTIFY = (
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)

# name: (measure of the size, bold, italic, alignment, points after, first line indented)
STYLES: dict[str, tuple[str, bool, bool, Any, float, bool]] = {
    "VB Quốc hiệu": ("state_name_pt", True, False, CENTER, 0, False),
    "VB Tiêu ngữ": ("motto_pt", True, False, CENTER, 0, False),
    "VB Cơ quan chủ quản": ("parent_pt", False, False, CENTER, 0, False),
    "VB Cơ quan ban hành": ("issuer_pt", True, False, CENTER, 0, False),
    "VB Đường kẻ": ("footer_pt", False, False, CENTER, 0, False),
    "VB Số ký hiệu": ("number_pt", False, False, CENTER, 0, False),
    "VB Địa danh ngày tháng": ("place_date_pt", False, True, CENTER, 0, False),
    "VB Tên loại": ("kind_pt", True, False, CENTER, 0, False),
    "VB Trích yếu": ("subject_pt", True, False, CENTER, 0, False),
    "VB Thẩm quyền": ("body_pt", True, False, CENTER, 6, False),
    "VB Kính gửi": ("body_pt", False, False, CENTER, 6, False),
    "VB Căn cứ": ("body_pt", False, True, JUSTIFY, 6, True),
    "VB Nội dung": ("body_pt", False, False, JUSTIFY, 6, True),
    "VB Đề mục": ("body_pt", True, False, JUSTIFY, 6, True),
    "VB Dòng điền": ("body_pt", False, False, LEFT, 6, False),
    "VB Ô bảng": ("table_pt", False, False, LEFT, 0, False),
    "VB Ô bảng nhỏ": ("table_narrow_pt", False, False, LEFT, 0, False),
    "VB Chức vụ": ("signature_title_pt", True, False, CENTER, 0, False),
    "VB Ghi chú ký": ("body_pt", False, True, CENTER, 0, False),
    "VB Họ tên người ký": ("signature_name_pt", True, False, CENTER, 0, False),
    "VB Nhãn nơi nhận": ("recipients_label_pt", True, True, LEFT, 0, False),
    "VB Nơi nhận": ("recipients_pt", False, False, LEFT, 0, False),
    "VB Phụ lục": ("appendix_pt", True, False, CENTER, 0, False),
    "VB Kèm theo": ("attached_pt", False, True, CENTER, 6, False),
    "VB Số trang": ("page_number_pt", False, False, CENTER, 0, False),
    "VB Chân trang": ("footer_pt", False, False, LEFT, 0, False),
}

# Word's own keys of the styles: ours are ASCII, so that setting one needs no search by name.
STYLE_IDS = {name: f"VB{number:02d}" for number, name in enumerate(STYLES, 1)}

FONT_TABLE = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts {nsdecls("w")}><w:font w:name="{FONT}">'
    '<w:altName w:val="Liberation Serif"/><w:panose1 w:val="02020603050405020304"/><w:charset w:val="A3"/>'
    '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)


@cache
def base_file() -> bytes:
    """The empty document with our styles and A4 page."""
    document = docx.Document()
    drop_unused(document)
    keep_styles(document)
    for name, made in STYLES.items():
        add_style(document, name, *made)
    set_page(document.sections[0], landscape=False)
    saved = BytesIO()
    document.save(saved)
    return same_bytes(saved.getvalue())


def drop_unused(document: Any) -> None:
    """Leave out the parts of the library's own template that we do not use; name only our font."""
    for key, link in list(document.part.rels.items()):
        if any(link.reltype.endswith(name) for name in UNUSED):
            document.part.rels.pop(key)
        elif link.reltype.endswith("fontTable"):
            link.target_part._blob = FONT_TABLE.encode()
    for key, link in list(document.part.package.rels.items()):
        if link.reltype.endswith("thumbnail"):
            document.part.package.rels.pop(key)
    settings = document.settings.element
    for name in ("w:themeFontLang", "w:attachedTemplate"):
        for found in settings.findall(qn(name)):
            settings.remove(found)


def keep_styles(document: Any) -> None:
    """Remove the library's styles but those Word needs, and put our font in the defaults."""
    styles = document.styles.element
    for style in list(styles.findall(qn("w:style"))):
        if style.find(qn("w:name")).get(qn("w:val")) not in KEPT:
            styles.remove(style)
    for old in styles.findall(qn("w:docDefaults")):
        styles.remove(old)
    points = int(official_layout()["body_pt"] * 2)
    styles.insert(
        0,
        parse_xml(
            f"<w:docDefaults {nsdecls('w')}><w:rPrDefault><w:rPr>"
            f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
            f'<w:sz w:val="{points}"/><w:szCs w:val="{points}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
            "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        ),
    )
    normal = document.styles["Normal"]
    normal.font.name = FONT
    normal.font.size = Pt(official_layout()["body_pt"])


def add_style(document: Any, name: str, measure: str, bold: bool, italic: bool, align: Any, after: float, first_line: bool) -> None:
    layout = official_layout()
    style: ParagraphStyle = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.element.styleId = STYLE_IDS[name]
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    style.font.name = FONT
    style.font.size = Pt(layout[measure])
    style.font.bold, style.font.italic = bold, italic
    shape = style.paragraph_format
    shape.alignment = align
    shape.space_before, shape.space_after = Pt(0), Pt(after)
    shape.line_spacing_rule = WD_LINE_SPACING.SINGLE
    if layout["line_spacing"] != 1:
        shape.line_spacing = layout["line_spacing"]
    if first_line:
        shape.first_line_indent = Mm(layout["first_line_mm"])


def set_page(section: Any, *, landscape: bool) -> None:
    """A4 with the decree's margins."""
    layout = official_layout()
    short, long = Mm(layout["page_width_mm"]), Mm(layout["page_height_mm"])
    section.page_width, section.page_height = (long, short) if landscape else (short, long)
    section.orientation = 1 if landscape else 0
    section.top_margin, section.bottom_margin = Mm(layout["margin_top_mm"]), Mm(layout["margin_bottom_mm"])
    section.left_margin, section.right_margin = Mm(layout["margin_left_mm"]), Mm(layout["margin_right_mm"])
    section.header_distance = section.footer_distance = Mm(10)
    section.gutter = Mm(0)
