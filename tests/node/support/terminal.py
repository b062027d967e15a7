"""Runs a command in a pseudo-terminal and passes on what it shows there.

    terminal.py WHAT COLUMNS COMMAND...

WHAT is what of the command is the terminal: "out", "err", or "all". Of "all", each line of standard
input is typed once the terminal has been silent for a while; of the others, the command has this
program's standard input. Gives the command's exit status.
"""

import fcntl
import os
import select
import struct
import subprocess
import sys
import termios

SILENCE = 0.5  # seconds

what, columns, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
ours, theirs = os.openpty()
fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
typed = sys.stdin.buffer.read().splitlines(keepends=True) if what == "all" else []
process = subprocess.Popen(
    command,
    stdin=theirs if what == "all" else None,
    stdout=theirs if what in ("out", "all") else subprocess.DEVNULL,
    stderr=theirs if what in ("err", "all") else None,
    start_new_session=what == "all",
)
os.close(theirs)
while True:
    if not select.select([ours], [], [], SILENCE if typed else None)[0]:
        os.write(ours, typed.pop(0))
        continue
    try:
        shown = os.read(ours, 65536)
    except OSError:  # Nobody has it open any more.
        break
    if not shown:
        break
    sys.stdout.buffer.write(shown)
sys.stdout.flush()
sys.exit(process.wait())
