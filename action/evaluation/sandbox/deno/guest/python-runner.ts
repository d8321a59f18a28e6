/**
 * Python's side of the guest, the module `errand_runner` of the interpreter's image. `errand_run` runs a program as `python main.py` would
 * and returns its exit code.
 */
export const PYTHON_RUNNER = String.raw`
# Imported into the image, where they cost next to nothing: programs use them all the time, and otherwise they are
# source text that has to be compiled at each import.
import csv, datetime, decimal, fractions, hashlib, statistics, string, uuid
import __main__, asyncio, atexit, gc, io, operator, os, random, sys, threading, time, traceback
from pyodide.ffi import run_sync
from pyodide.webloop import _orig_run

# Marks of how the image was made, not of the program.
for name in ("_", "PYTHONINSPECT", "LOGNAME", "USER"): os.environ.pop(name, None)
os.environ.update(LANG="C.UTF-8", PWD=os.getcwd(), PATH="/usr/bin:/bin")

def errand_settle():
    # What nearly every program needs is compiled to machine code when it is called first, which takes its time.
    space = {}
    text = "def f(n):\n    return [str(n) + f'{n}' for n in range(n)]\nclass C: pass\nf(3)"
    exec(compile(text, "settle", "exec"), space)
    try: compile("1 +", "settle", "exec")
    except SyntaxError as error: traceback.print_exception(error, file=io.StringIO())
    print("settle", file=io.StringIO())

web_loops = asyncio.events._get_event_loop_policy()
web_loop = web_loops.get_event_loop()

class ErrandLoop(asyncio.BaseEventLoop):
    """
    CPython's own event loop. It waits in slices, in which JavaScript goes on: Pyodide's loop lives there altogether,
    where an exit does not reach the program, and one that waits for nothing is not waited for.
    """
    rest = None
    def __init__(self):
        super().__init__()
        self._selector = self
    def select(self, timeout):
        slice = 0.02 if timeout is None else min(timeout, 0.02)
        if slice > 0:
            # Pyodide gives the promise to the current loop, which has to be its own then.
            current, web_loops._default_loop = web_loops._default_loop, web_loop
            asyncio._set_running_loop(None)
            try:
                run_sync(self.rest(slice * 1000))
            finally:
                asyncio._set_running_loop(self)
                web_loops._default_loop = current
        return []
    def _process_events(self, events): pass
    def _write_to_self(self): pass
    def run_in_executor(self, executor, call, *args):
        # There are no threads.
        future = self.create_future()
        try: future.set_result(call(*args))
        except Exception as error: future.set_exception(error)
        return future

def errand_run(code, args, wait, rest, *, modules=(asyncio, atexit, gc, os, random, sys, threading, time)):
    asyncio, atexit, gc, os, random, sys, threading, time = modules
    # Kept from before the program, which may have put something else in their places.
    shut_down, run_exit_functions, collect, hook = threading._shutdown, atexit._run_exitfuncs, gc.collect, sys.__excepthook__
    streams = sys.stdout, sys.stderr
    prints = print
    path = os.path.join(os.getcwd(), "main.py")
    with open(path, "w", encoding="utf-8", newline="") as file: file.write(code)
    sys.argv = sys.orig_argv = [path, *args]
    sys.path[0:2] = [os.getcwd()]
    sys.excepthook = hook
    os.environ.pop("LD_LIBRARY_PATH", None)
    # The image's state of it is the same in every process.
    random.seed()
    for stream in streams: stream.reconfigure(line_buffering=True)

    def sleep(seconds, /):
        if not isinstance(seconds, float): seconds = operator.index(seconds)
        if seconds < 0: raise ValueError("sleep length must be non-negative")
        wait(seconds * 1000)
    time.sleep = sleep
    ErrandLoop.rest = staticmethod(rest)
    asyncio.run = _orig_run
    asyncio.new_event_loop = asyncio.events.new_event_loop = ErrandLoop
    asyncio._set_running_loop(None)

    sys.modules.pop("errand_runner")
    names = __main__.__dict__
    for name in list(names):
        if not name.startswith("__"): del names[name]
    names.update(__file__=path, __cached__=None)

    def report(error):
        trace = error.__traceback__
        while trace and trace.tb_frame.f_code.co_filename == "errand_runner": trace = trace.tb_next
        error.__traceback__ = trace
        try: sys.excepthook(type(error), error, trace)
        except BaseException: hook(type(error), error, trace)
        # With more than its 32 bits can count, Python is refused memory in another way.
        refused = isinstance(error, MemoryError) or isinstance(error, OverflowError) and "index-sized" in str(error)
        if refused: return -1
        return 130 if isinstance(error, KeyboardInterrupt) else 1

    def exit_code(wanted):
        if wanted is None: return 0
        if isinstance(wanted, int): return wanted & 0xFF
        prints(wanted, file=sys.stderr)
        return 1

    def attempt(call, result):
        try:
            call()
        except SystemExit as exit:
            return exit_code(exit.code)
        except BaseException as error:
            return report(error)
        return result

    def forget():
        for name in list(names):
            if name != "__builtins__": names[name] = None
        collect()

    result = attempt(lambda: exec(compile(code, path, "exec"), names), 0)
    # The end of an interpreter as far as programs see it. The real one takes longer than most programs.
    for step in (shut_down, run_exit_functions, forget): attempt(step, 0)
    for stream in (sys.stdout, sys.stderr, *streams):
        try: stream.flush()
        except BaseException: pass
    return result
# What is here by now stays: the collector need not look at it each time.
gc.collect()
gc.freeze()
`;
