"""Texts that must not lie open in the database: encrypted at rest, and found again by a keyed hash.

Two keys from the settings: ID_CIPHER_KEY encrypts (AES-256-GCM, a fresh nonce each time, so equal texts look different),
ID_INDEX_KEY makes the blind index (HMAC-SHA-256, so equal texts have equal indexes and nobody without the key can try
numbers out). A text sealed with a lost key is lost.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

from thoatngheo.core.problems import ProblemKind

VERSION = b"\x01"
NONCE = 12
WRONG_KEY = ProblemKind(
    "core.wrong_key",
    says="Không giải mã được dữ liệu: khóa THOATNGHEO_ID_CIPHER_KEY không phải khóa đã dùng khi ghi.",
    do="Khôi phục khóa cũ từ bản sao lưu.",
    status=500,
)


@lru_cache(maxsize=4)
def cipher(secret: str) -> AESGCM:
    return AESGCM(hashlib.sha256(b"thoatngheo:cipher:" + secret.encode()).digest())


@lru_cache(maxsize=4)
def index_key(secret: str) -> bytes:
    return hashlib.sha256(b"thoatngheo:index:" + secret.encode()).digest()


def encrypt(text: str) -> bytes:
    """The text sealed: a version byte, the nonce, the cipher text with its tag."""
    nonce = os.urandom(NONCE)
    return VERSION + nonce + cipher(settings.ID_CIPHER_KEY).encrypt(nonce, text.encode(), VERSION)


def decrypt(sealed: bytes) -> str:
    """The text again; WRONG_KEY where it was sealed with another key or altered."""
    nonce, rest = sealed[1 : NONCE + 1], sealed[NONCE + 1 :]
    try:
        return cipher(settings.ID_CIPHER_KEY).decrypt(nonce, rest, sealed[:1]).decode()
    except InvalidTag:
        raise WRONG_KEY() from None


def blind_index(text: str) -> bytes:
    """The keyed hash by which a text is found again without being shown: 32 bytes."""
    return hmac.digest(index_key(settings.ID_INDEX_KEY), text.encode(), "sha256")
