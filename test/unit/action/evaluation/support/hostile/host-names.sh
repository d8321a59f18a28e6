# expect: held
# what tells machines apart
h={{HOSTNAME}}
for v in "$(hostname 2>/dev/null)" "$(uname -n)" "$(cat /etc/hostname)" "$(cat /proc/sys/kernel/hostname 2>/dev/null)" "$HOSTNAME"; do [ -n "$h" ] && [ "$v" = "$h" ] && echo "LEAK hostname $v"; done
for f in /etc/machine-id /var/lib/dbus/machine-id /sys/class/dmi/id/product_uuid /sys/class/net /proc/net/arp /proc/sys/kernel/random/boot_id /proc/cmdline /proc/version /proc/partitions /proc/modules /proc/kallsyms /proc/config.gz /proc/interrupts /proc/kcore /proc/iomem /proc/keys /proc/timer_list /sys/firmware /etc/shadow /etc/ssh /etc/resolv.conf /root /home /run /mnt /srv /boot /var/log; do
  [ -e $f ] && echo "LEAK $f" || echo HELD $f
done
dmesg 2>/dev/null | grep -q . && echo LEAK dmesg
hostname evil 2>/dev/null && echo LEAK renamed
echo HELD
