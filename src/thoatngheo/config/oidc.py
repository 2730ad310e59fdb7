"""Sign-in through an identity service (OpenID Connect), where the operator names one."""

from __future__ import annotations

from typing import Any

from thoatngheo.config import env


def providers() -> dict[str, Any]:
    """allauth's SOCIALACCOUNT_PROVIDERS; empty without THOATNGHEO_OIDC_URL."""
    if not (server := env.text("THOATNGHEO_OIDC_URL")):
        return {}
    service = {
        "provider_id": "oidc",
        "name": env.text("THOATNGHEO_OIDC_NAME", "Đăng nhập một lần"),
        "client_id": env.text("THOATNGHEO_OIDC_CLIENT"),
        "secret": env.text("THOATNGHEO_OIDC_SECRET"),
        "settings": {"server_url": server},
    }
    return {"openid_connect": {"APPS": [service], "OAUTH_PKCE_ENABLED": True}}
