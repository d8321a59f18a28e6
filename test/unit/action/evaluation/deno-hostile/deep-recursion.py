# expect: held
# through C code, where Python does not count
import json, pickle, copy, sys, re
sys.setrecursionlimit(10**6)
deep = []
for _ in range(200_000): deep = [deep]
for f in (repr, json.dumps, pickle.dumps, copy.deepcopy, lambda d: d == deep[:], lambda d: eval("(" * 100_000 + ")" * 100_000), lambda d: re.compile("(" * 50_000 + ")" * 50_000)):
    try: print("done", len(str(f(deep))))
    except BaseException as e: print("HELD", type(e).__name__)
