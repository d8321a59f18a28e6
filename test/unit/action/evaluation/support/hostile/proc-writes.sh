# expect: held
# switches of the kernel and of its own process that must not be there, or not for it
for f in /proc/sysrq-trigger /proc/sys/kernel/core_pattern /proc/sys/kernel/hostname /proc/sys/kernel/modprobe /proc/sys/vm/drop_caches /proc/sys/fs/binfmt_misc/register /sys/kernel/uevent_helper /sys/power/state /proc/1/mem /proc/1/oom_score_adj /proc/1/attr/current /proc/self/uid_map /proc/self/timerslack_ns/x /dev/kmsg /dev/mem /dev/port; do
  if echo 1 2>/dev/null > $f; then echo "LEAK wrote $f"; else echo HELD $f; fi
done 2>/dev/null
echo -1000 2>/dev/null > /proc/self/oom_score_adj && [ "$(cat /proc/self/oom_score_adj)" != 1000 ] && echo LEAK not the first to be killed
echo HELD
