# expect: held
try() { if "$@" >/dev/null 2>&1; then echo "LEAK $*"; else echo "HELD $1 $2"; fi; }
mkdir -p /tmp/m
try mount -t tmpfs none /tmp/m; try mount -t proc proc /tmp/m; try mount -t cgroup2 none /tmp/m; try mount -t sysfs none /tmp/m
try mount --bind / /tmp/m; try mount -o remount,rw /; try mount -o remount,rw /usr; try umount /usr; try umount -l /proc; try mount -t overlay -o lowerdir=/,upperdir=/tmp,workdir=/tmp none /tmp/m
try unshare -r id; try unshare -Ur id; try unshare -m id; try unshare -p id; try unshare -n id; try unshare -i id; try unshare -C id
try chroot / /bin/sh -c id; try nsenter -t 1 -m id; try pivot_root / /tmp/m; try losetup -f; try swapon /tmp/x
try touch /usr/pwned /bin/pwned /etc/pwned /pwned /dev/pwned /opt/pwned
