# expect: held
# the control files of its own limits
import os
def t(name, f):
    try: print("LEAK", name, f())
    except BaseException as e: print("HELD", name, type(e).__name__)
own = open("/proc/self/cgroup").read()
if any(len(l.split(":", 2)[2]) > 1 for l in own.splitlines()): print("LEAK its place among cgroups", own)
for base in ("/sys/fs/cgroup", "/sys/fs/cgroup/memory", "/.keeper", "/proc/1/root/sys/fs/cgroup", "/cgroup", "/run/cgroup"):
    t(base, lambda: os.listdir(base)[0]); t(base + " write", lambda: open(base + "/cgroup.procs", "w").write("0"))
for line in open("/proc/self/mountinfo"):
    if " cgroup" in line or " sysfs " in line: print("LEAK mount", line)
    if " rw," in line.split(" - ")[0] and line.split()[4] not in ("/proc", "/box"): print("LEAK writable", line)
