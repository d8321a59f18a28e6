# expect: held
import os
for size in (2**30, 2**40, 2**62):
    try:
        with open("sparse", "wb") as f: f.truncate(size)
        print("LEAK", size)
    except BaseException as e: print("HELD", type(e).__name__)
