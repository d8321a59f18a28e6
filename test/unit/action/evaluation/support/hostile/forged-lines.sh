# expect: exit:9
# what supervisors and keepers say to each other
for fd in $(seq 1 255); do
  for line in 'exit 0' 'signal 0' 'started 0' 'gone 1 0 0 0' 'ready 1' 'cell 1 1' 'kill 1' 'keeper memory'; do { echo "$line" >&$fd; } 2>/dev/null; done
done
exit 9
