# expect: memory
# memory that is no process's own
import os
try:
    n = 0
    for i in range(200):
        fd = os.memfd_create("m%d" % i)
        for _ in range(32): n += os.write(fd, b"z" * 2**20)
    print("LEAK got", n)
except BaseException as e: print("HELD", type(e).__name__, n)
