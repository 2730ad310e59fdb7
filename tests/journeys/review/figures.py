"""What the decision leaves behind: figures, publication, the ledger."""

from __future__ import annotations

from django.db import connection, transaction
from playwright.sync_api import Page, expect

from thoatngheo.core.chain import verify
from thoatngheo.core.codes import show_code
from thoatngheo.reviews.decisions.models import Decision

from .commune import ESCAPES, NEWLY_POOR, Commune
from .days import PUBLISHED, SIGNED
from .windows import Windows, follow, press, told


def the_figures_say_what_happened(windows: Windows, commune: Commune) -> None:
    """One escaped (followed for 36 months), one new, one refused; forms 2 and 3 balance, the reconciliation finds nothing."""
    with windows.on(SIGNED, commune.cast.officer) as page:
        page.goto("/ho-moi-thoat-ngheo/")
        windows.look(page, "mới thoát nghèo")
        expect(page.locator("tbody tr")).to_have_count(1)
        expect(page.get_by_role("row", name=ESCAPES.head)).to_contain_text("12/11/2029")
        poor = flows(windows, page, 2)
        assert (poor[1], poor[2] + poor[3] + poor[4], poor[5] + poor[6] + poor[7] + poor[8], poor[9]) == (3, 1, 1, 3)
        near = flows(windows, page, 3)
        assert (near[1], near[9]) == (1, 0)
        for each in (poor, near):
            assert each[9] == each[1] - each[2] - each[3] - each[4] + each[5] + each[6] + each[7] + each[8]
        page.goto("/bieu-mau/doi-chieu/?don_vi=19429&nam=2026")
        windows.look(page, "Đối chiếu các biểu")
        told(page, "đẳng thức đều khớp")
        page.goto("/ho/")
        page.get_by_label("Tên, mã hộ hoặc số định danh").fill(NEWLY_POOR.head)
        press(page, "Tìm")
        follow(page, NEWLY_POOR.head)
        windows.look(page, NEWLY_POOR.head)


def flows(windows: Windows, page: Page, form: int) -> dict[int, int]:
    """The sums of the form by column."""
    page.goto(f"/bieu-mau/?bieu={form}&don_vi=19429&nam=2026")
    windows.look(page)
    foot = page.locator(f"table[data-form='{form}'] tfoot tr").first
    return {column: int(foot.locator(f"[data-column=c{column}]").inner_text().replace(".", "") or 0) for column in range(1, 10)}


def the_province_publishes(windows: Windows, commune: Commune) -> None:
    with windows.on(PUBLISHED, commune.cast.province_officer) as page:
        page.goto("/")
        windows.look(page, "Trang chính")
        follow(page, "Xem các xã", exact=False)
        windows.look(page)
        follow(page, "Công bố 1 xã đã quyết định")
        windows.look(page, "Công bố kết quả")
        press(page, "Công bố")
        told(page, "Đã công bố kết quả của 1 xã")
        windows.look(page)


def the_ledger_proves_it(windows: Windows) -> None:
    """Nothing to find; then somebody with the database's keys changes a line of the decision, and the ledger names it."""
    assert list(verify()) == []
    decision = Decision.objects.get(number=1)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("ALTER TABLE reviews_decisionitem DISABLE TRIGGER USER")
        cursor.execute("UPDATE reviews_decisionitem SET category = 'near_poor' WHERE decision_id = %s AND number = 1", [decision.pk])
        cursor.execute("ALTER TABLE reviews_decisionitem ENABLE TRIGGER USER")
    finding = next(verify())
    assert finding.kind == "Quyết định"
    assert decision.code
    with windows.on(PUBLISHED, None, phone=True) as page:
        page.goto(f"/xac-minh/{show_code(decision.code)}/")
        told(page, "Không khớp với sổ")
        windows.look(page, "Kiểm tra mã")
