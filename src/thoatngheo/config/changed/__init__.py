"""`./thoatngheo test --changed`: which tests a change touches, and why; a quick answer while one works, not in place of the whole run."""

from thoatngheo.config.changed.choosing import EVERYTHING, Chosen, choose
from thoatngheo.config.changed.files import changed_files
from thoatngheo.config.changed.imports import Imports, read_imports

__all__ = ["EVERYTHING", "Chosen", "Imports", "changed_files", "choose", "read_imports"]
