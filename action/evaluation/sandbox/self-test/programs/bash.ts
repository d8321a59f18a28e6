import { FLOOD_PIECES, type HostileKit, LAST_WORD, LEFT_SECONDS, ROUTE, STAY_SECONDS } from './kit.ts';

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** With Bash alone as far as it goes, because other tools may be missing. */
export const bash: HostileKit = {
  intruder: ({ folders, port, pid, mark }) => `
say() { while [[ $1 =~ errand-canary-[a-z]+-[0-9a-f]+(.*) ]]; do
  echo "\${BASH_REMATCH[0]%"\${BASH_REMATCH[1]}"}"; set -- "\${BASH_REMATCH[1]}"; done; }
say "$(export -p)"
for folder in ${folders.map(quote).join(' ')}; do
  say "$(< "$folder/secret.txt")"
  echo x >> "$folder/secret.txt"
  : > "$folder/bash"
done
(exec 3<> /dev/tcp/127.0.0.1/${port})
echo x > /dev/udp/127.0.0.1/${port}
{ read -r; read -r route && echo ${quote(ROUTE)} "$route"; } < /proc/net/route
for file in /proc/[0-9]*/cmdline /proc/[0-9]*/environ; do
  while IFS= read -r -d '' item; do say "$item"; done < "$file"
done
kill -9 ${pid}
set -m
sh -c ${quote(`sleep ${LEFT_SECONDS}; : ${mark}`)} < /dev/null > /dev/null 2>&1 &
disown
echo ${quote(LAST_WORD)}
`,
  idler: `trap '' TERM\nsleep ${STAY_SECONDS}\n`,
  // Doubles up to 256 MiB, with twice as much beside it on the way.
  hog: `a=xxxxxxxx\nfor i in {1..25}; do a=$a$a; done\nsleep ${STAY_SECONDS}\necho \${#a}\n`,
  flooder: `
printf -v piece '%65536s' x
for ((i = 0; i < ${FLOOD_PIECES}; i++)); do echo "$piece"; done
sleep ${STAY_SECONDS}
`,
};
