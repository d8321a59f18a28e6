# expect: held
# machine code of the host, or its memory
import ctypes
def each(name, f):
    try: print("LEAK:" if name.startswith("!") else "nothing", name, str(f())[:60])
    except BaseException as e: print("HELD", name, type(e).__name__, str(e)[:80])
for library in ("libc.so.6", "/lib/x86_64-linux-gnu/libc.so.6", "/usr/lib/libc.so", "/bin/sh"): each("!" + library, lambda: ctypes.CDLL(library))
each("self", lambda: ctypes.CDLL(None).getpid())
each("api", lambda: ctypes.pythonapi.Py_GetVersion)
import mmap, os
each("!mem", lambda: open("/dev/mem", "rb").read(1))
each("!host file", lambda: mmap.mmap(os.open("/etc/passwd", os.O_RDONLY), 0)[:10])
each("!fork", lambda: os.fork())
each("!exec", lambda: os.execv("/bin/sh", ["sh", "-c", "touch {{CANARY_DIR}}/pwned"]))
each("!pty", lambda: __import__("pty").spawn("sh"))
each("!process", lambda: __import__("multiprocessing").Process(target=print).start() or 1)
each("!resource", lambda: __import__("resource").setrlimit(0, (0, 0)))
each("memory of its own", lambda: ctypes.string_at(0, 16))
ctypes.memset(1 << 20, 255, 1 << 22)
