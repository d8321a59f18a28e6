# expect: memory
# data that waits in pipes and sockets is memory of the kernel
import os, socket, fcntl
n = 0; keep = []
try:
    for p in range(4):
        pid = os.fork()
        if pid == 0:
            while True:
                a, b = socket.socketpair(); a.setblocking(False); keep.append((a, b))
                try:
                    while True: n += a.send(b"z" * 65536)
                except BlockingIOError: pass
        else: os.waitpid(pid, 0)
        r, w = os.pipe(); os.set_blocking(w, False); keep.append((r, w))
        try:
            fcntl.fcntl(w, 1031, 2**20)
            while True: n += os.write(w, b"z" * 65536)
        except OSError: pass
    print("HELD", n)
except BaseException as e: print("HELD", type(e).__name__)
