# expect: memory
import os
n = 0
os.makedirs("/tmp/deep", exist_ok=True)
while n < 6 * 2**30:
    with open(f"/tmp/deep/{n}", "wb") as f: n += f.write(b"z" * 2**24)
print("LEAK: wrote", n)
