"""The outermost edge of the command line: what nobody foresaw becomes a sentence, and a file for those who mend it."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable

from thoatngheo.config.postgres import data_home

EXIT_CODE = 70


def explained(main: Callable[[], int]) -> int:
    """Run the program; an unforeseen error goes into a file of the data folder, never onto the screen."""
    try:
        return main()
    except Exception as error:  # noqa: BLE001 - the outermost edge: a user never sees a traceback
        file = data_home() / "last-error.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(traceback.format_exc(), encoding="utf-8")
        print(f"Lỗi ngoài dự kiến của chương trình ({type(error).__name__}). Dữ liệu đã lưu không bị ảnh hưởng.", file=sys.stderr)
        print(f"Hãy gửi tệp {file} cho người bảo trì; tệp không nên chứa dữ liệu cá nhân, hãy xem lại trước khi gửi.", file=sys.stderr)
        return EXIT_CODE
