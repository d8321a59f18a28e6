# expect: memory
# each file is memory of the kernel
import os
n = 0
try:
    os.mkdir("d")
    for n in range(1_000_000): os.close(os.open(f"d/{n:0100}", os.O_CREAT | os.O_WRONLY))
    print("LEAK a million files")
except BaseException as e: print("HELD", type(e).__name__, n)
