# expect: memory
# each child stays small, all of them together do not
import os, time
try:
    for i in range(60):
        if os.fork() == 0:
            b = bytearray(40 * 2**20)
            for o in range(0, len(b), 4096): b[o] = 1
            time.sleep(1000)
    time.sleep(1000)
except BaseException as e: print("HELD", type(e).__name__)
