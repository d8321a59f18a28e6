# expect: held
# only its own processes are to be seen, and the supervisor cannot be reached
n=$(ls -d /proc/[0-9]* | wc -l)
[ "$n" -gt 8 ] && echo "LEAK $n processes"
for p in 1 {{PID}}; do kill -0 $p 2>/dev/null && echo LEAK can signal $p; kill -9 $p 2>/dev/null && echo LEAK killed $p; done
for f in environ cmdline maps root/etc/passwd cwd/package.json fd/0 status; do for p in 1 {{PID}}; do cat /proc/$p/$f >/dev/null 2>&1 && echo LEAK /proc/$p/$f; done; done
tr '\0' '\n' < /proc/self/environ | grep -vE '^(PATH|HOME|LANG|PWD|SHLVL|_|OLDPWD)=' | sed 's/^/LEAK environment /'
echo HELD
