"""`python -m copylint`: the command line."""

from __future__ import annotations

import sys

# Python puts the current directory first: a module that lies beside the articles must not be run.
if sys.path and sys.path[0] == __import__("os").getcwd():
    del sys.path[0]

from copylint.cli import main

if __name__ == "__main__":
    sys.exit(main())
