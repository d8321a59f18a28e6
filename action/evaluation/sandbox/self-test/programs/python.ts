import {
  FLOOD_PIECES,
  HOG_BLOCKS,
  type HostileKit,
  LAST_WORD,
  LEFT_SECONDS,
  ROUTE,
  STAY_SECONDS,
} from './kit.ts';

/** For CPython and for Pyodide, where `js` is the door to the host. */
export const python: HostileKit = {
  intruder: (targets) => `
import os, re
targets = ${JSON.stringify(targets)}
def say(value):
    for found in re.findall(r"errand-canary-[a-z]+-[0-9a-f]+", str(value)): print(found)
def attempt(*actions):
    for action in actions:
        try: say(action())
        except BaseException: pass
def js():
    import js
    return js
def wait(promise):
    from pyodide.ffi import run_sync
    return run_sync(promise)
def write(path, mode):
    with open(path, mode) as file: file.write("x")
def call(family, kind, address):
    import socket
    with socket.socket(getattr(socket, family), getattr(socket, kind)) as s:
        s.settimeout(0.5)
        s.connect(address)
        s.send(b"x")
def mount(folder):
    import pyodide_js
    pyodide_js.mountNodeFS("/canary" + str(len(folder)), folder)
    return open("/canary" + str(len(folder)) + "/secret.txt").read()
def route():
    lines = open("/proc/net/route").read().strip().split("\\n")
    if len(lines) > 1: print(${JSON.stringify(ROUTE)}, lines[1])
def leave():
    import subprocess
    subprocess.Popen(["sh", "-c", "sleep ${LEFT_SECONDS}; : " + targets["mark"]], start_new_session=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
def processes():
    for pid in os.listdir("/proc"):
        if not pid.isdigit(): continue
        for part in ("cmdline", "environ"):
            attempt(lambda: open("/proc/" + pid + "/" + part, errors="replace").read())
attempt(
    lambda: dict(os.environ),
    lambda: js().JSON.stringify(js().process.env),
    lambda: js().JSON.stringify(js().Deno.env.toObject()))
for folder in targets["folders"]:
    attempt(
        lambda: open(folder + "/secret.txt").read(),
        lambda: js().Deno.readTextFileSync(folder + "/secret.txt"),
        lambda: js().process.getBuiltinModule("fs").readFileSync(folder + "/secret.txt", "utf8"),
        lambda: mount(folder),
        lambda: write(folder + "/secret.txt", "a"),
        lambda: write(folder + "/python", "w"),
        lambda: js().Deno.writeTextFileSync(folder + "/deno", ""),
        lambda: js().process.getBuiltinModule("fs").writeFileSync(folder + "/node", ""))
attempt(
    lambda: call("AF_INET", "SOCK_STREAM", ("127.0.0.1", targets["port"])),
    lambda: call("AF_INET", "SOCK_DGRAM", ("127.0.0.1", targets["port"])),
    lambda: call("AF_UNIX", "SOCK_STREAM", targets["socket"]),
    lambda: wait(js().fetch("http://127.0.0.1:" + str(targets["port"]))),
    route,
    processes,
    lambda: os.kill(targets["pid"], 9),
    lambda: js().Deno.kill(targets["pid"], "SIGKILL"),
    lambda: js().process.kill(targets["pid"], "SIGKILL"),
    leave)
print(${JSON.stringify(LAST_WORD)})
`,
  idler: `
import time
try:
    import signal
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
except BaseException: pass
time.sleep(${STAY_SECONDS})
`,
  hog: `
import time
held = [b"x" * (16 << 20) for _ in range(${HOG_BLOCKS})]
time.sleep(${STAY_SECONDS})
print(len(held))
`,
  flooder: `
import time
for _ in range(${FLOOD_PIECES}): print("x" * (64 << 10), flush=True)
time.sleep(${STAY_SECONDS})
`,
};
