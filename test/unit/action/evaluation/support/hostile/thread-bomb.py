# expect: held-or-timeout
import threading, os
def f():
    while True:
        try: threading.Thread(target=f, daemon=True).start()
        except BaseException: pass
for _ in range(8): 
    try: threading.Thread(target=f, daemon=True).start()
    except BaseException as e: print("HELD", e)
os.fork(); os.fork(); f()
