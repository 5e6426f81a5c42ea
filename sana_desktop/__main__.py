"""`python -m sana_desktop`: the same as `sana-desktop`."""

import sys

from sana_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
