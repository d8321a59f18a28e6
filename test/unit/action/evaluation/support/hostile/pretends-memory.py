# expect: held
# dies like one that was refused memory, but has not used any
import os, signal
os.kill(os.getpid(), signal.SIGKILL)
