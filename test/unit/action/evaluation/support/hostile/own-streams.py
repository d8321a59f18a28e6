# expect: held
# what can be done to the pipes that lead to the supervisor
import os, fcntl, stat
def t(name, f):
    try: print("LEAK", name, f())
    except BaseException as e: print("HELD", name, type(e).__name__)
for fd in (1, 2):
    t("read", lambda: os.read(fd, 10)); t("chmod", lambda: os.fchmod(fd, 0o777)); t("chown", lambda: os.fchown(fd, 0, 0)); t("reopen to read", lambda: os.read(os.open(f"/proc/self/fd/{fd}", os.O_RDWR | os.O_NONBLOCK), 10)); t("truncate", lambda: os.ftruncate(fd, 0)); t("seek", lambda: os.lseek(fd, 0, 0))
    t("link", lambda: os.link(f"/proc/self/fd/{fd}", "/box/work/out", follow_symlinks=True)); t("unlink", lambda: os.unlink(os.readlink(f"/proc/self/fd/{fd}"))); t("folder", lambda: os.listdir(os.path.dirname(os.readlink(f"/proc/self/fd/{fd}"))) if os.readlink(f"/proc/self/fd/{fd}").startswith("/") and os.path.dirname(os.readlink(f"/proc/self/fd/{fd}")) != "/" else 1 / 0)
t("write input", lambda: os.write(0, b"x")); t("input to write", lambda: os.open("/proc/self/fd/0", os.O_RDWR))
try: fcntl.fcntl(1, 1031, 2**20); fcntl.fcntl(1, fcntl.F_SETFL, os.O_NONBLOCK | os.O_APPEND); fcntl.fcntl(1, fcntl.F_SETOWN, 1); fcntl.fcntl(1, fcntl.F_SETFL, 0)
except OSError as e: pass
