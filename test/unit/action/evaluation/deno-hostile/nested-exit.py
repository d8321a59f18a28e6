# expect: exit:9
# stderr: cleaned up
import asyncio, sys
async def inner():
    try: sys.exit(9)
    except Exception: print("LEAK: SystemExit is an Exception")
    finally: print("cleaned up", file=sys.stderr)
def generator():
    try: yield asyncio.run(inner())
    finally: pass
class Context:
    def __enter__(self): return self
    def __exit__(self, *a): return False
with Context():
    for _ in generator(): pass
