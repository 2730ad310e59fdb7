"""Logs: one JSON object a line, with the request's id and the account's number, without names, addresses or search words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import structlog
from django.http import HttpRequest
from django_structlog.middlewares import RequestMiddleware

SHARED: list[Any] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso"),
    structlog.stdlib.ExtraAdder(allow=["job", "kind"]),
]


class RequestLog(RequestMiddleware):
    """The path without what stands behind the question mark: there people type names and numbers."""

    @staticmethod
    def format_request(request: HttpRequest) -> str:
        return f"{request.method} {request.path}"


def logging_to(place: str, folder: Path) -> dict[str, Any]:
    """Django's LOGGING: to the standard error output ("-"), else to a file; a relative name lies in the data folder."""
    if place == "-":
        handler: dict[str, Any] = {"class": "logging.StreamHandler"}
    else:
        file = folder / place
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = {"class": "logging.handlers.WatchedFileHandler", "filename": str(file), "delay": True, "encoding": "utf-8"}
    configure_structlog()
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "json": {
                "()": structlog.stdlib.ProcessorFormatter,
                "processors": [
                    structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                    structlog.processors.format_exc_info,
                    structlog.processors.JSONRenderer(ensure_ascii=False),
                ],
                "foreign_pre_chain": SHARED,
            }
        },
        "handlers": {"main": {**handler, "formatter": "json"}},
        "loggers": {
            "thoatngheo": {"handlers": ["main"], "level": "INFO"},
            "django_structlog": {"handlers": ["main"], "level": "INFO", "propagate": False},
            "django": {"handlers": ["main"], "level": "WARNING", "propagate": False},
            "procrastinate": {"handlers": ["main"], "level": "WARNING", "propagate": False},
        },
    }


def configure_structlog() -> None:
    structlog.configure(
        processors=[
            *SHARED,
            structlog.stdlib.filter_by_level,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
