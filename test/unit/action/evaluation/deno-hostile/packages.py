# expect: held
from pyodide.ffi import run_sync
import pyodide_js
def each(name, f):
    try:
        r = f()
        if hasattr(r, "then") or hasattr(r, "__await__"): r = run_sync(r)
        print("LEAK:" if name.startswith("!") else "nothing", name, str(r)[:80])
    except BaseException as e: print("HELD", name, type(e).__name__, str(e)[:80])
each("load", lambda: pyodide_js.loadPackage("numpy"))
each("load url", lambda: pyodide_js.loadPackage("http://127.0.0.1:{{PORT}}/x-1-py3-none-any.whl"))
each("load file", lambda: pyodide_js.loadPackage("file://{{CANARY_DIR}}/x-1-py3-none-any.whl"))
each("imports", lambda: pyodide_js.loadPackagesFromImports("import numpy"))
each("!numpy", lambda: __import__("numpy"))
each("!micropip", lambda: __import__("micropip").install("six"))
each("!pip", lambda: __import__("pip"))
from pyodide import http
each("!fetch", lambda: http.pyfetch("http://127.0.0.1:{{PORT}}/pyfetch"))
each("!open_url", lambda: http.open_url("http://127.0.0.1:{{PORT}}/open_url").read())
each("!open_url file", lambda: http.open_url("file://{{CANARY_DIR}}/secret.txt").read())
import urllib.request
each("!urllib", lambda: urllib.request.urlopen("http://127.0.0.1:{{PORT}}/urllib", timeout=1).read())
each("!urllib file", lambda: urllib.request.urlopen("file://{{CANARY_DIR}}/secret.txt").read())
