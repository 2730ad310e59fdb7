"""Thoát Nghèo: the open system for the national programme on sustainable poverty reduction."""

__version__ = "0.1.0"
