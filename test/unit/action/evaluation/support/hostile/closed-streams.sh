# expect: timeout
# closes all that it shares with its supervisor, and lives on
exec 0<&- 1>&- 2>&-
sleep 1000
