"""What an office's own template may name: fields with Vietnamese names without marks, and their values."""

from __future__ import annotations

from typing import Any

from thoatngheo.reviews.documents.certificates import KINDS, place
from thoatngheo.reviews.documents.decisions import CAME
from thoatngheo.reviews.documents.minutes import SAID
from thoatngheo.reviews.documents.rows import Asked, Certified, Decided, Home, Met, Posted, Ruling, Told
from thoatngheo.reviews.documents.wording import birth, named, own_name
from vanban import Document, day_in_words
from vanban.document import plain
from vanban.templates import TemplateField
from vanban.words import bases, number_line, place_day, recipients

EVERY = {
    "co_quan": TemplateField("tên cơ quan ban hành"),
    "so_ky_hieu": TemplateField("số, ký hiệu văn bản"),
    "dia_danh_ngay_thang": TemplateField("địa danh, ngày tháng năm"),
    "ten_loai": TemplateField("tên loại văn bản"),
    "trich_yeu": TemplateField("trích yếu nội dung"),
    "can_cu": TemplateField("các căn cứ", {"dong": "một căn cứ"}),
    "noi_nhan": TemplateField("các nơi nhận", {"dong": "một nơi nhận"}),
    "chuc_vu_nguoi_ky": TemplateField("chức vụ người ký"),
    "nguoi_ky": TemplateField("họ tên người ký"),
    "ma_van_ban": TemplateField("mã và mã băm của văn bản"),
}
HOUSEHOLD = {
    "chu_ho": TemplateField("họ và tên chủ hộ"),
    "gioi_tinh": TemplateField("giới tính chủ hộ"),
    "nam_sinh": TemplateField("năm sinh chủ hộ"),
    "dan_toc": TemplateField("dân tộc của chủ hộ"),
    "so_dinh_danh": TemplateField("số định danh cá nhân của chủ hộ (che, trừ khi người tải được xem)"),
    "noi_o": TemplateField("nơi ở"),
    "thon": TemplateField("thôn, tổ dân phố"),
    "so_khau": TemplateField("số nhân khẩu"),
    "thanh_vien": TemplateField(
        "các thành viên",
        {
            "stt": "số thứ tự", "ho_ten": "họ và tên", "dan_toc": "dân tộc", "quan_he": "quan hệ với chủ hộ",
            "nam_sinh_nam": "năm sinh (nam)", "nam_sinh_nu": "năm sinh (nữ)", "ghi_chu": "ghi chú",
        },
    ),
}  # fmt: skip
ORDER = {
    "quyet_dinh": TemplateField("quyết định: số, ngày, người ban hành"),
    "nam": TemplateField("năm rà soát"),
    "chuan_ngheo": TemplateField("tên chuẩn nghèo"),
}
ASKED = {**HOUSEHOLD, "dang_la": TemplateField("hộ đang thuộc diện")}
CERTIFIED = {**HOUSEHOLD, **ORDER, "phan_loai": TemplateField("hộ nghèo hoặc hộ cận nghèo")}
TOLD = {
    **HOUSEHOLD,
    **ORDER,
    "ly_do": TemplateField("lý do không công nhận"),
    "ket_qua_truoc": TemplateField("kết quả trước"),
    "ket_qua": TemplateField("kết quả nay"),
}
RULING = {
    **ORDER,
    "van_ban_bi_huy": TemplateField("quyết định bị hủy bỏ"),
    "ly_do": TemplateField("lý do hủy bỏ"),
    "danh_sach": TemplateField(
        "các hộ được công nhận",
        {
            "stt": "số thứ tự", "chu_ho": "họ và tên chủ hộ", "thon": "thôn", "so_khau": "số khẩu", "ket_qua_truoc": "kết quả trước",
            "ket_qua": "kết quả nay", "dien_bien": "mới, tái nghèo, tiếp tục …",
        },
    ),
}  # fmt: skip
MET = {
    "thon": TemplateField("thôn, tổ dân phố"),
    "lan_hop": TemplateField("họp lần thứ mấy"),
    "ngay_hop": TemplateField("ngày họp"),
    "gio_hop": TemplateField("giờ họp"),
    "noi_hop": TemplateField("nơi họp"),
    "chu_tri": TemplateField("người chủ trì"),
    "thu_ky": TemplateField("thư ký"),
    "dai_dien_ho": TemplateField("đại diện các hộ"),
    "so_nguoi_du": TemplateField("số người dự họp"),
    "y_kien_khac": TemplateField("ý kiến khác"),
    "thanh_phan": TemplateField("thành phần dự họp", {"ten": "thành phần", "so_nguoi": "số người"}),
    "danh_sach": TemplateField(
        "các hộ được lấy ý kiến",
        {
            "stt": "số thứ tự", "chu_ho": "họ và tên chủ hộ", "ket_qua": "kết quả rà soát", "dong_y": "số người đồng ý",
            "khong_dong_y": "số người không đồng ý", "ket_luan": "kết luận", "ghi_chu": "ghi chú",
        },
    ),
}  # fmt: skip
POSTED = {
    "thon": TemplateField("thôn, tổ dân phố hoặc xã"),
    "tu_ngay": TemplateField("ngày bắt đầu niêm yết"),
    "den_ngay": TemplateField("ngày cuối niêm yết"),
    "noi_niem_yet": TemplateField("các nơi niêm yết"),
    "ma_danh_sach": TemplateField("mã kiểm tra của danh sách"),
    "danh_sach": TemplateField(
        "các hộ", {"stt": "số thứ tự", "chu_ho": "họ và tên chủ hộ", "thon": "thôn", "ket_qua": "kết quả rà soát"}
    ),
}  # fmt: skip


def every(document: Document) -> dict[str, Any]:
    """The fields of every document."""
    signature = document.signatures[0] if document.signatures else None
    titles = (signature.authority, signature.instead, signature.title) if signature else ()
    return {
        "co_quan": " ".join(document.issuer.name.split()) if document.issuer else "",
        "so_ky_hieu": number_line(document),
        "dia_danh_ngay_thang": place_day(document),
        "ten_loai": document.kind,
        "trich_yeu": plain(document.subject),
        "can_cu": [{"dong": line} for line in bases(document)],
        "noi_nhan": [{"dong": line} for line in recipients(document)],
        "chuc_vu_nguoi_ky": " ".join(title for title in titles if title),
        "nguoi_ky": signature.name if signature else "",
        "ma_van_ban": document.footer,
    }


def of_home(home: Home) -> dict[str, Any]:
    return {
        "chu_ho": home.head,
        "gioi_tinh": {"male": "Nam", "female": "Nữ"}.get(home.sex, ""),
        "nam_sinh": str(home.birth_year or ""),
        "dan_toc": home.ethnicity,
        "so_dinh_danh": home.identity,
        "noi_o": place(home, ""),
        "thon": home.hamlet,
        "so_khau": str(home.people or ""),
        "thanh_vien": [
            {
                "stt": str(number),
                "ho_ten": member.name,
                "dan_toc": member.ethnicity,
                "quan_he": member.relation,
                "nam_sinh_nam": birth(member, "male"),
                "nam_sinh_nu": birth(member, "female"),
                "ghi_chu": member.note,
            }
            for number, member in enumerate(home.members, 1)
        ],
    }


def of_order(ruling: Ruling) -> dict[str, Any]:
    return {"quyet_dinh": own_name(ruling), "nam": str(ruling.review.year), "chuan_ngheo": ruling.standard_title}


def of_asked(asked: Asked) -> dict[str, Any]:
    return {**of_home(asked.home), "dang_la": asked.now}


def of_certified(certified: Certified) -> dict[str, Any]:
    kind = KINDS.get(certified.category, certified.category)
    return {**of_home(certified.home), **of_order(certified.ruling), "phan_loai": kind}


def of_told(told: Told) -> dict[str, Any]:
    household = told.household
    more = {"ly_do": household.reason, "ket_qua_truoc": household.before, "ket_qua": household.after}
    return {**of_home(household.home), **of_order(told.ruling), **more}


def of_ruling(ruling: Ruling) -> dict[str, Any]:
    listed = [each for each in ruling.households if each.outcome != "refused"]
    return {
        **of_order(ruling),
        "van_ban_bi_huy": named(ruling.cites) if ruling.cites else "",
        "ly_do": ruling.reason,
        "danh_sach": [of_decided(number, each) for number, each in enumerate(listed, 1)],
    }


def of_decided(number: int, each: Decided) -> dict[str, Any]:
    return {
        "stt": str(number),
        "chu_ho": each.home.head,
        "thon": each.home.hamlet,
        "so_khau": str(each.home.people or ""),
        "ket_qua_truoc": each.before,
        "ket_qua": each.after,
        "dien_bien": CAME.get(each.flow, each.flow),
    }


def of_met(met: Met) -> dict[str, Any]:
    return {
        "thon": met.hamlet,
        "lan_hop": str(met.number),
        "ngay_hop": day_in_words(met.held_on),
        "gio_hop": met.hour,
        "noi_hop": met.place,
        "chu_tri": met.chair,
        "thu_ky": met.secretary,
        "dai_dien_ho": met.representatives,
        "so_nguoi_du": "" if met.attending is None else str(met.attending),
        "y_kien_khac": met.opinions,
        "thanh_phan": [{"ten": who, "so_nguoi": str(number)} for who, number in met.present],
        "danh_sach": [
            {
                "stt": str(number),
                "chu_ho": vote.head,
                "ket_qua": "; ".join(vote.results),
                "dong_y": "" if vote.agree is None else str(vote.agree),
                "khong_dong_y": "" if vote.disagree is None else str(vote.disagree),
                "ket_luan": SAID[vote.agreed],
                "ghi_chu": vote.note,
            }
            for number, vote in enumerate(met.votes, 1)
        ],
    }


def of_posted(posted: Posted) -> dict[str, Any]:
    return {
        "thon": posted.area,
        "tu_ngay": day_in_words(posted.starts_on),
        "den_ngay": day_in_words(posted.ends_on),
        "noi_niem_yet": "; ".join(posted.places),
        "ma_danh_sach": posted.code,
        "danh_sach": [
            {"stt": str(row.number), "chu_ho": row.head, "thon": row.hamlet, "ket_qua": "; ".join(row.results)} for row in posted.rows
        ],
    }
