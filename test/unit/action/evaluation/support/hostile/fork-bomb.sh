# expect: held-or-timeout
:(){ :|:& };:
sleep 0.5
exec 2>/dev/null
wait
