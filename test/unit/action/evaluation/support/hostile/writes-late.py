# expect: ok-or-output
# prints much at its very end, and its children go on after that
import os, sys, time
if os.fork() == 0:
    time.sleep(0.05)
    try:
        while True: os.write(1, b"x" * 100)
    except OSError: os._exit(0)
sys.stdout.write("y" * 20_000)
os._exit(0)
