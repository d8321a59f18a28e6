# expect: output
import os
os.write(1, b"\xff\x00" * 50_000_000)
