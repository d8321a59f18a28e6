# expect: held
import os, fcntl, pty
def t(name, f):
    try: print("LEAK", name, f())
    except BaseException as e: print("HELD", name, type(e).__name__)
t("tty", lambda: os.open("/dev/tty", os.O_RDWR)); t("console", lambda: os.open("/dev/console", os.O_RDWR)); t("tty0", lambda: os.open("/dev/tty0", os.O_RDWR)); t("ttyS0", lambda: os.open("/dev/ttyS0", os.O_RDWR))
for fd in (0, 1, 2): t("TIOCSTI", lambda: fcntl.ioctl(fd, 0x5412, b"x")); t("TIOCLINUX", lambda: fcntl.ioctl(fd, 0x541C, b"\x03"))
try: t("hang up", lambda: os.ttyname(0))
except BaseException: pass
