# expect: held
kill -STOP 1 2>/dev/null && echo LEAK stopped the first process
kill -9 1 2>/dev/null
kill -9 -1
echo HELD
kill -9 0
