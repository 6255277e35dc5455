"""Files written in one step, and what is no file."""

from __future__ import annotations

import os
from pathlib import Path

from copylint.atomic import write_atomically


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
    try:
        write_atomically(pipe, b"findings")
        assert os.read(reader, 100) == b"findings"
    finally:
        os.close(reader)
    assert pipe.is_fifo()
