# expect: held
# its own folder and file lead out: whoever cleans up, or writes there later, must not follow
cd /; d=$OLDPWD
rm -f "$d"/main.* ; ln -s {{CANARY_DIR}}/secret.txt "$d/main.sh"; ln -s {{CANARY_DIR}} "$d/out"
cat "$d/main.sh" "$d/out/secret.txt" && echo LEAK read
echo x > "$d/out/pwned" && echo LEAK wrote
mv "$d" "$d.old" 2>/dev/null && ln -s {{CANARY_DIR}} "$d" && echo moved
for p in /box /box/etc /tmp /dev/shm; do ln -s {{CANARY_DIR}} $p/pwned-link; cat $p/pwned-link/secret.txt && echo LEAK $p; done
echo HELD
