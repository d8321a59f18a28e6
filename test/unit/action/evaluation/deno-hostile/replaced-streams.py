# expect: exit:6
# stdout: the last word
# what prints and ends is replaced: the exit code is still the program's own
import builtins, io, os, sys, atexit, threading, traceback
real = sys.stdout
class Liar(io.TextIOBase):
    def write(self, s): return len(s)
    def flush(self): raise OSError("no")
    def reconfigure(self, **k): raise OSError("no")
def refuse(*a, **k): raise RuntimeError("replaced")
sys.stdout = sys.stderr = Liar()
sys.excepthook = sys.unraisablehook = refuse
traceback.print_exception = refuse
os._exit = refuse
atexit._run_exitfuncs = threading._shutdown = refuse
real.write("the last word\n")
raise SystemExit(6)
