# expect: held
import os, sys
try: os.execv(sys.executable, [sys.executable, "-c", "print('LEAK')"] + ["x" * 100_000] * 2_000)
except OSError as e: print("HELD", e.errno)
try: os.execve("/bin/true", ["true"], {f"V{i}": "x" * 100_000 for i in range(2_000)})
except OSError as e: print("HELD", e.errno)
