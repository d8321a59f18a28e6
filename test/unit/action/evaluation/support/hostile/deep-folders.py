# expect: memory
# a path too long for whoever removes it by name
import os
try:
    for n in range(1_000_000): os.mkdir("x" * 200); os.chdir("x" * 200)
    print("LEAK")
except BaseException as e: print("HELD", type(e).__name__, n)
