# expect: held
for d in "sda b 8 0" "vda b 254 0" "mem c 1 1" "kmsg c 1 11" "console c 5 1" "tty c 5 0" "fuse c 10 229" "kvm c 10 232" "tun c 10 200" "loop0 b 7 0"; do
  set -- $d
  mknod /tmp/$1 $2 $3 $4 2>/dev/null && dd if=/tmp/$1 of=/dev/null bs=512 count=1 2>/dev/null && echo "LEAK $1"
  [ -e /dev/$1 ] && echo "LEAK /dev/$1"
done
ls /dev | grep -vxE 'fd|full|null|random|shm|stderr|stdin|stdout|urandom|zero' | sed 's/^/LEAK /'
echo HELD
