# expect: held
# programs with the set-user-ID bit give nothing
for f in $(find /usr /bin /sbin -xdev -perm /6000 -type f 2>/dev/null | head -12); do timeout 0.1 $f -c 'id -u' </dev/null 2>/dev/null | grep -qx 0 && echo LEAK $f; done
for c in "su -c id" "sudo -n id" "newgrp root" "pkexec id" "passwd -S root"; do timeout 0.1 $c </dev/null 2>/dev/null | grep -q uid=0 && echo "LEAK $c"; done
cp /bin/sh /tmp/sh && chmod 6777 /tmp/sh && [ "$(/tmp/sh -p -c 'id -u')" = 0 ] && echo LEAK
[ "$(id -u)" = 0 ] && echo LEAK root
[ "$(id -G | wc -w)" = 1 ] || echo LEAK groups
echo HELD
