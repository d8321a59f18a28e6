# expect: held
# what the runner uses after the program has ended
import builtins, gc, sys
for name in ("isinstance", "list", "getattr", "print", "type", "str", "int", "len", "compile", "exec", "SystemExit", "BaseException", "MemoryError", "KeyboardInterrupt", "OverflowError"):
    if name not in ("exec",): setattr(builtins, name, None)
gc.collect = None
sys.modules.clear()
1/0
