# expect: held
# run twice: nothing of the first run must be there in the second
for p in /tmp /var/tmp /dev/shm /box /box/work /box/etc . "$HOME"; do
  [ -e $p/pwn_mark ] && echo LEAK $p
done
for p in /tmp /var/tmp /dev/shm /box /box/work /box/etc . "$HOME"; do
  echo x 2>/dev/null > $p/pwn_mark
done
echo HELD
