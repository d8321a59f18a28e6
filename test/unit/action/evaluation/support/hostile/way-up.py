# expect: held
# the classic ways out of a root folder
import os, ctypes
S = "{{CANARY_DIR}}/secret.txt"
libc = ctypes.CDLL(None, use_errno=True)
def t(name, f):
    try: r = f(); print("LEAK", name, r)
    except BaseException as e: print("HELD", name, type(e).__name__)
def read(p): return open(p).read()
fd = os.open("/", os.O_RDONLY)
def chroot_dance():
    os.mkdir("jail"); os.chroot("jail"); os.fchdir(fd)
    for _ in range(64): os.chdir("..")
    os.chroot("."); return read(S)
t("chroot", chroot_dance)
def up():
    os.chdir("/")
    for _ in range(64): os.chdir("..")
    return read("." + S)
t("up", up)
t("openat", lambda: os.read(os.open("../../../../../.." + S, os.O_RDONLY, dir_fd=fd), 100))
t("root link", lambda: read("/proc/self/root" + S)); t("cwd link", lambda: read("/proc/self/cwd/../../.." + S)); t("thread", lambda: read("/proc/thread-self/root" + S))
t("map_files", lambda: os.listdir("/proc/self/map_files") and 1 / 0); t("init", lambda: os.listdir("/proc/1/root")); t("init fds", lambda: os.listdir("/proc/1/fd")); t("init ns", lambda: os.readlink("/proc/1/ns/mnt"))
t("keeper", lambda: os.listdir("/.keeper")[0]); t("sys", lambda: os.listdir("/sys")); t("debug", lambda: os.listdir("/sys/kernel/debug"))
t("link", lambda: os.link("/usr/bin/env", "/box/work/e")); t("usr", lambda: open("/usr/bin/env", "r+b")); t("self", lambda: open("/proc/self/exe", "r+b")); t("own file", lambda: open("/box/etc/passwd", "a")); t("own names", lambda: os.rename("/box/etc", "/box/tmp/e"))
