# expect: exit:4
# its own streams are closed and replaced: no other file of the process takes their place
import os, sys
sys.stdout.flush()
for fd in (0, 1, 2):
    try: os.close(fd)
    except OSError: pass
for path in ("/tmp/a", "/tmp/b", "/tmp/c", "/proc/self/environ", "/etc/passwd"):
    try: os.open(path, os.O_CREAT | os.O_RDWR)
    except OSError: pass
for fd in range(3, 64):
    try: os.write(fd, b"LEAK by descriptor")
    except OSError: pass
sys.exit(4)
