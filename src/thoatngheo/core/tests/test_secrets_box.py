"""National ID numbers do not lie open in the database."""

from __future__ import annotations

import pytest
from django.test import override_settings

from thoatngheo.core.problems import Problem
from thoatngheo.core.secrets_box import blind_index, decrypt, encrypt


def test_a_sealed_text_opens_again_and_never_looks_the_same() -> None:
    first, second = encrypt("001080012345"), encrypt("001080012345")
    assert decrypt(first) == decrypt(second) == "001080012345"
    assert first != second
    assert b"001080012345" not in first


def test_the_blind_index_is_equal_for_equal_texts_only() -> None:
    assert blind_index("001080012345") == blind_index("001080012345") != blind_index("001080012346")


def test_another_key_opens_nothing_and_an_altered_text_neither() -> None:
    sealed = encrypt("001080012345")
    with override_settings(ID_CIPHER_KEY="khóa khác"), pytest.raises(Problem, match="khóa"):
        decrypt(sealed)
    with pytest.raises(Problem, match="khóa"):
        decrypt(sealed[:-1] + bytes([sealed[-1] ^ 1]))
