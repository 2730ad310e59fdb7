"""Text of the old code pages TCVN3 and VNI, read as if it were Unicode: what it looks like.

Such text cannot be repaired with certainty (the font decided what it meant), so it is named and refused.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Letters and signs that no Vietnamese word has, but that the old code pages leave behind.
FOREIGN = set("¡¢£¤¥¦§¨©ª«¬­®¯±¶·¸¹»¼½¾¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ") - {"·"}
# TCVN3 keeps marked letters in the places of capitals: "NguyÔn" has one in the middle of a word.
CAPITAL_INSIDE = re.compile(r"[a-zà-ỹ][ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]")
# VNI writes the mark as a letter of its own behind the vowel: "Vaên", "Leâ", "Toâi".
MARK_BEHIND = re.compile(r"[aA][âêàáãèéÂÊÀÁÃÈÉ]|[eE][âàáãÂÀÁÃõù]|[oO][âÂ]|[uU][ùøûõï]")
REPLACED = "\ufffd"


@lru_cache(maxsize=100_000)
def is_ruined(text: str) -> bool:
    """Whether a text comes from an old code page or lost its letters: "NguyÔn V¨n An", "Nguyeãn Vaên An", "Nguy?n V?n"."""
    if text.isascii():
        return bool(re.search(r"[A-Za-z]\?[A-Za-z ]|[A-Za-z]\?$", text))
    return REPLACED in text or not FOREIGN.isdisjoint(text) or bool(CAPITAL_INSIDE.search(text) or MARK_BEHIND.search(text))
