# expect: memory-or-timeout
# does not take no for an answer
kept = []
while True:
    try: kept.append(bytearray(b"x" * 8_000_000))
    except MemoryError: kept.append(None)
