# expect: held
# the interpreter's own doors: its file systems, its private interface, its modules
import pyodide_js, sys
from pyodide.ffi import to_js, run_sync
import js
S = "{{CANARY_DIR}}"
options = to_js({"root": "/"}, dict_converter=js.Object.fromEntries)
def mount(kind):
    where = "/m-" + kind
    pyodide_js.FS.mkdirTree(where)
    pyodide_js.FS.mount(getattr(pyodide_js.FS.filesystems, kind), options, where)
    return open(where + S + "/secret.txt").read()
def each(name, f):
    try: print("LEAK:", name, f())
    except BaseException as e: print("HELD", name, type(e).__name__, str(e)[:80])
for kind in ("NODEFS", "NODERAWFS", "WORKERFS", "PROXYFS", "IDBFS", "NATIVEFS_ASYNC"): each(kind, lambda: mount(kind))
each("mountNodeFS", lambda: (pyodide_js.mountNodeFS("/n", "/"), open("/n" + S + "/secret.txt").read())[1])
each("mountNativeFS", lambda: run_sync(pyodide_js.mountNativeFS("/nn", options)) and 1)
for path in ("config.indexURL", "config._loadSnapshot"):
    try:
        value = pyodide_js._api
        for part in path.split("."): value = getattr(value, part)
        print("seen", path, str(value)[:60])
    except BaseException as e: print("HELD", path, type(e).__name__)
each("loadBinaryFile", lambda: bytes(run_sync(pyodide_js._api.loadBinaryFile(S + "/secret.txt")).to_py()).decode())
each("loadBinaryFile url", lambda: run_sync(pyodide_js._api.loadBinaryFile("http://127.0.0.1:{{PORT}}/binary")).byteLength)
each("loadDynlib", lambda: run_sync(pyodide_js._api.loadDynlib("/lib/x86_64-linux-gnu/libc.so.6", True)) or 1/0)
each("module", lambda: pyodide_js._module.readBinary(S + "/secret.txt"))
each("lazy file", lambda: (pyodide_js.FS.createLazyFile("/", "lazy", "file://" + S + "/secret.txt", True, False), open("/lazy").read())[1])
each("preloaded", lambda: (pyodide_js.FS.createPreloadedFile("/", "pre", S + "/secret.txt", True, False), open("/pre").read())[1])
each("core", lambda: __import__("_pyodide_core").process)
each("locateFile", lambda: pyodide_js._module.locateFile("x.so"))
for name in ("dlopen", "system", "_system", "ccall", "callMain"): each(name, lambda: getattr(pyodide_js._module, name)("touch " + S + "/pwned") if hasattr(pyodide_js._module, name) else 1/0) if name in ("dlopen", "system") else None
