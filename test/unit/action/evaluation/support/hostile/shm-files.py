# expect: memory
import os
n = 0
try:
    for i in range(100):
        with open(f"/dev/shm/{i}", "wb") as f:
            for _ in range(64): n += f.write(b"z" * 2**20)
    print("LEAK wrote", n)
except BaseException as e: print("HELD", type(e).__name__, n)
