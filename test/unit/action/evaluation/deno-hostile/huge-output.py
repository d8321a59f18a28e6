# expect: output
import os
os.write(1, b"\xff\x00" * 4_000_000)
