# expect: memory
import mmap
a = []
try:
    for i in range(96):
        m = mmap.mmap(-1, 64 * 2**20); a.append(m)
        for o in range(0, len(m), 4096): m[o] = 1
    print("LEAK got 6 GB")
except BaseException as e: print("HELD", type(e).__name__)
