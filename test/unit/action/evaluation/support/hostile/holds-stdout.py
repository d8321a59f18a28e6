# expect: ok
# stdout: parent leaves
# a child of its own session keeps the streams and ignores what it is told
import os, signal, time, sys
print("parent leaves", flush=True)
for _ in range(3):
    if os.fork() == 0:
        os.setsid()
        for s in range(1, 65):
            try: signal.signal(s, signal.SIG_IGN)
            except (OSError, ValueError): pass
        if os.fork() == 0:
            while True: time.sleep(0.2); os.write(1, b".")
        os._exit(0)
sys.exit(0)
