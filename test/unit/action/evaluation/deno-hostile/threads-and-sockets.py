# expect: held
import socket, threading, select, ssl, asyncio
def each(name, f):
    try: print("LEAK:", name, str(f())[:60])
    except BaseException as e: print("HELD", name, type(e).__name__, str(e)[:80])
def reached(family, address, kind=socket.SOCK_STREAM):
    s = socket.socket(family, kind); s.settimeout(1); s.connect(address); s.sendall(b"x"); return s.recv(10)
each("tcp", lambda: reached(socket.AF_INET, ("127.0.0.1", {{PORT}})))
each("udp", lambda: reached(socket.AF_INET, ("127.0.0.1", {{PORT}}), socket.SOCK_DGRAM))
each("unix", lambda: reached(socket.AF_UNIX, "{{CANARY_DIR}}/canary.sock"))
each("thread", lambda: threading.Thread(target=print).start() or 1)
each("pool", lambda: list(__import__("concurrent.futures").futures.ThreadPoolExecutor().map(print, [1])))
async def stream(): return await asyncio.wait_for(asyncio.open_connection("127.0.0.1", {{PORT}}), 1)
each("asyncio", lambda: asyncio.run(stream()))
async def sub(): return await asyncio.create_subprocess_shell("touch {{CANARY_DIR}}/pwned")
each("subprocess", lambda: asyncio.run(sub()))
