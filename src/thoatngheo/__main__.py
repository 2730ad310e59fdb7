"""Entry point of `./thoatngheo`."""

import sys

from thoatngheo.config.cli import main
from thoatngheo.config.last_resort import explained

if __name__ == "__main__":
    sys.exit(explained(main))
