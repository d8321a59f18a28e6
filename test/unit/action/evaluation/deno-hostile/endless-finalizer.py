# expect: timeout
class Endless:
    def __del__(self):
        while True: pass
kept = Endless()
cycle = [kept]; cycle.append(cycle)
print("done")
