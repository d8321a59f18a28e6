# expect: timeout
# stopped, it uses nothing and answers nobody
import os, signal
os.kill(os.getpid(), signal.SIGSTOP)
