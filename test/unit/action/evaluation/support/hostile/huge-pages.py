# expect: memory
import mmap
a = []
try:
    for i in range(96):
        m = mmap.mmap(-1, 64 * 2**20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x40000); a.append(m)
        for o in range(0, len(m), 2**21): m[o] = 1
    print("LEAK got 6 GB")
except BaseException as e: print("HELD", type(e).__name__)
