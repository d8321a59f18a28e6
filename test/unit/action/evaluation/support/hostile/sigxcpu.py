# expect: timeout
# time is counted outside, and not by signals
import signal, resource
for s in (signal.SIGXCPU, signal.SIGALRM, signal.SIGPROF, signal.SIGVTALRM): signal.signal(s, signal.SIG_IGN)
try: resource.setrlimit(resource.RLIMIT_CPU, (resource.RLIM_INFINITY,) * 2); print("LEAK")
except (ValueError, OSError): print("HELD")
while True: pass
