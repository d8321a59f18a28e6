# expect: timeout
import signal, time, asyncio
for name in dir(signal):
    if name.startswith("SIG") and not name.startswith("SIG_"):
        try: signal.signal(getattr(signal, name), signal.SIG_IGN)
        except BaseException: pass
time.time = time.monotonic = lambda: 0
while True:
    try: asyncio.run(asyncio.sleep(0.01))
    except BaseException: pass
