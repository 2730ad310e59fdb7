"""Entry point of `./thoatngheo`."""

import sys

from thoatngheo.config.cli import main

if __name__ == "__main__":
    sys.exit(main())
