# expect: held-or-timeout
# pipes where files and streams are expected
exec 2>/dev/null
mkfifo /tmp/p main.out; rm -f main.sh; mkfifo main.sh
(timeout 0.3 cat /dev/stdout | head -c 10 | grep -q . && echo LEAK read own output)
(timeout 0.3 cat < /proc/self/fd/1 | head -c 10 | grep -q . && echo LEAK reopened for reading)
chmod 777 /proc/self/fd/1 && echo LEAK chmod
ls -l /proc/self/fd/1 | grep -q CANARY && echo LEAK
echo again > /dev/stdout || echo LEAK no second opening
cat /tmp/p
