# expect: ok
# stdout: leaving
# daemons of every make; the mark in their command lines shows whether one is left
m=$1
(setsid sh -c 'trap "" TERM HUP INT; while :; do sleep 0.1; done' $m &) &
(nohup sh -c 'while :; do sleep 0.1; done' $m >/dev/null 2>&1 &)
setsid setsid sh -c '(exec 0<&- 1>&- 2>&-; while :; do sleep 1; done) &' $m
(sleep 1000 $m & disown -a)
echo leaving
exit 0
