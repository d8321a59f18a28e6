# expect: held
# the runner's frame and everything that the collector knows: no object of the host that can do something
import gc, sys
frame, n = sys._getframe(), 0
while frame:
    for name, value in list(frame.f_locals.items()) + list(frame.f_globals.items()):
        if type(value).__name__ == "JsProxy":
            n += 1
            for attribute in ("constructor", "prototype", "__proto__"):
                try:
                    g = getattr(value, attribute)
                    r = g.constructor("return typeof Deno === 'object' ? Deno.readTextFileSync('{{CANARY_DIR}}/secret.txt') : 'none'")()
                    print("LEAK:" if "CANARY" in str(r) else "HELD", name, r)
                except BaseException as e: print("HELD", name, attribute, type(e).__name__)
    try: frame.f_locals["result"] = 0
    except BaseException as e: print("HELD", type(e).__name__)
    frame = frame.f_back
for o in gc.get_objects():
    if type(o).__name__ == "JsProxy":
        try:
            if "CANARY" in str(o.toString()): print("LEAK:", o)
        except BaseException: pass
print("HELD", n > 0)
