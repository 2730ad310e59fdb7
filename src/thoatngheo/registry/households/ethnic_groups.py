"""The ethnic groups and their codes.

The statistics office's list of 54 groups (decision 121-TCTK/PPCĐ of 02/03/1979), written from general knowledge and
not yet compared with the text: `VERIFIED` stays false until somebody has done so.
"""

from __future__ import annotations

from functools import lru_cache

from thoatngheo.core.names import fold

VERIFIED = False
SOURCE = "Danh mục các dân tộc Việt Nam, Quyết định 121-TCTK/PPCĐ ngày 02/3/1979"
NAMES = [
    "Kinh", "Tày", "Thái", "Hoa", "Khmer", "Mường", "Nùng", "Mông", "Dao", "Gia Rai", "Ngái", "Ê Đê", "Ba Na", "Xơ Đăng",
    "Sán Chay", "Cơ Ho", "Chăm", "Sán Dìu", "Hrê", "Mnông", "Raglay", "Xtiêng", "Bru - Vân Kiều", "Thổ", "Giáy", "Cơ Tu",
    "Giẻ Triêng", "Mạ", "Khơ Mú", "Co", "Tà Ôi", "Chơ Ro", "Kháng", "Xinh Mun", "Hà Nhì", "Chu Ru", "Lào", "La Chí",
    "La Ha", "Phù Lá", "La Hủ", "Lự", "Lô Lô", "Chứt", "Mảng", "Pà Thẻn", "Cơ Lao", "Cống", "Bố Y", "Si La", "Pu Péo",
    "Brâu", "Ơ Đu", "Rơ Măm",
]  # fmt: skip
BY_CODE = {f"{number:02d}": name for number, name in enumerate(NAMES, start=1)}
VARIANTS = {"hmong": "08", "h mong": "08", "van kieu": "23", "bru": "23", "pa co": "31", "ra glai": "21", "viet": "01", "khome": "05"}
BY_NAME = {fold(name): code for code, name in BY_CODE.items()} | VARIANTS


@lru_cache(maxsize=2000)
def code_of(text: str) -> str | None:
    """The code of a group written as a name or as a code ("Vân Kiều", "H'Mông", "1", "01"); None where it is not known."""
    written = fold(text).replace("'", "").replace("’", "").replace("dan toc ", "")
    if written.isdigit():
        code = f"{int(written):02d}"
        return code if code in BY_CODE else None
    return BY_NAME.get(written) or BY_NAME.get(written.replace("-", " - "))


def name_of(code: str) -> str:
    """The name of a code; a code that is not in the list is shown as it is."""
    return BY_CODE.get(code, code)
