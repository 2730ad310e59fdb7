"""{{ query|get:"don-vi" }}: a value whose key has a hyphen."""

from __future__ import annotations

from django import template
from django.http import QueryDict

register = template.Library()


@register.filter
def get(query: QueryDict, key: str) -> str:
    """The last value of a key in an address; empty where there is none."""
    return str(query.get(key, ""))
