"""The guides of docs/user on the screen."""

from __future__ import annotations

import pytest
from django.test import Client

from thoatngheo.web.guides import ORDER, guides
from thoatngheo.web.prose import first_paragraph, title_of, to_html


def test_every_role_has_its_guide() -> None:
    assert [guide.name for guide in guides()] == list(ORDER)
    assert all(guide.title and guide.says and "<h2>" in guide.text for guide in guides())


@pytest.mark.django_db
def test_a_guide_is_read_without_signing_in_and_an_unknown_one_is_not_found(client: Client) -> None:
    assert "Công chức cấp xã" in client.get("/huong-dan/cong-chuc-xa/").content.decode()
    assert client.get("/huong-dan/README/").status_code == 404
    assert client.get("/huong-dan/khong-co/").status_code == 404


def test_the_marks_of_a_guide_become_html_and_nothing_else_does() -> None:
    text = """# Tên

Đoạn **đậm**, *nghiêng*, `mã` <script>.
Dòng hai.

## Mục

1. Một
   và nữa
2. Hai [kia](quan-tri.md) [ngoài](../dev/x.md)

| bảng |
"""
    html = to_html(text, lambda target: "/huong-dan/quan-tri/" if target == "quan-tri.md" else None)
    assert html == (
        "<p>Đoạn <strong>đậm</strong>, <em>nghiêng</em>, <code>mã</code> &lt;script&gt;. Dòng hai.</p>\n<h2>Mục</h2>\n"
        '<ol><li>Một và nữa</li><li>Hai <a href="/huong-dan/quan-tri/">kia</a> ngoài</li></ol>'
    )
    assert title_of(text) == "Tên"
    assert first_paragraph(text) == "Đoạn đậm, nghiêng, mã <script>. Dòng hai."
