/**
 * Python's side of the guest, part of the interpreter's image. `errand_run` runs a program as `python main.py` would
 * and returns its exit code.
 */
export const PYTHON_RUNNER = String.raw`
# Imported into the image, where they cost next to nothing: programs use them all the time, and here they come as
# source text that has to be compiled at each import.
import csv, datetime, decimal, fractions, hashlib, statistics, string, uuid
import os, sys

# Marks of how the image was made, not of the program.
for name in ("_", "PYTHONINSPECT", "LOGNAME", "USER"): os.environ.pop(name, None)
os.environ.update(LANG="C.UTF-8", PWD=os.getcwd(), PATH="/usr/bin:/bin")

def errand_settle():
    # What nearly every program needs is compiled to machine code when it is called first: that takes its time.
    import io, sys, traceback
    space = {}
    exec(compile("def f(n):\n    return [str(n) + f'{n}' for n in range(n)]\nclass C: pass\nf(3)", "settle", "exec"), space)
    try: compile("1 +", "settle", "exec")
    except SyntaxError as error: traceback.print_exception(error, file=io.StringIO())
    print("settle", file=io.StringIO())

def errand_run(code, args, wait):
    import __main__, atexit, gc, operator, os, random, sys, threading, time
    path = os.path.join(os.getcwd(), "main.py")
    with open(path, "w", encoding="utf-8", newline="") as file: file.write(code)
    sys.argv = sys.orig_argv = [path, *args]
    sys.path[0:2] = [os.getcwd()]
    sys.excepthook = sys.__excepthook__
    os.environ.pop("LD_LIBRARY_PATH", None)
    # The image's state of it is the same in every process.
    random.seed()
    for stream in (sys.stdout, sys.stderr): stream.reconfigure(line_buffering=True)

    def sleep(seconds, /):
        # What the interpreter has instead keeps a processor busy.
        if not isinstance(seconds, float): seconds = operator.index(seconds)
        if seconds < 0: raise ValueError("sleep length must be non-negative")
        wait(seconds * 1000)
    time.sleep = sleep

    names = __main__.__dict__
    for name in list(names):
        if not name.startswith("__"): del names[name]
    names.update(__file__=path, __cached__=None)

    def report(error):
        traceback = error.__traceback__
        # The first frame is this function's.
        error.__traceback__ = traceback and traceback.tb_next
        sys.excepthook(type(error), error, error.__traceback__)
        # With more than its 32 bits can count, it is refused in another way.
        if isinstance(error, MemoryError) or isinstance(error, OverflowError) and "index-sized" in str(error): return -1
        return 130 if isinstance(error, KeyboardInterrupt) else 1

    def exit_code(wanted):
        if wanted is None: return 0
        if isinstance(wanted, int): return wanted & 0xFF
        print(wanted, file=sys.stderr)
        return 1

    result = 0
    try:
        exec(compile(code, path, "exec"), names)
    except SystemExit as exit:
        result = exit_code(exit.code)
    except BaseException as error:
        result = report(error)
    # The end of an interpreter, as far as programs see it; the real one takes longer than most programs.
    try:
        threading._shutdown()
        atexit._run_exitfuncs()
        for name in list(names):
            if name != "__builtins__": names[name] = None
        gc.collect()
    except SystemExit as exit:
        result = exit_code(exit.code)
    except BaseException as error:
        report(error)
    for stream in (sys.stdout, sys.__stdout__, sys.stderr, sys.__stderr__):
        try: stream.flush()
        except BaseException: pass
    return result
`;
