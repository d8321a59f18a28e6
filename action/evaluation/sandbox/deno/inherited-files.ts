import { openSync, readdirSync, readFileSync } from 'node:fs';

/** Of `fcntl.h`, as the kernel shows it: the file is closed where another program is executed. */
const CLOSE_ON_EXEC = 0o2000000;
/** What lies higher nobody hands on. */
const MOST = 1024;

/**
 * `stdio` for a child with pipes for its three streams and nothing else. Whatever started this process may have left
 * it open files, and children inherit them: in Deno any program can use an inherited pipe or socket. Node opens nothing
 * in that way, so they are the same all the time; on other systems than Linux children inherit none of them.
 */
export function stdioWithoutInherited(): ('pipe' | 'ignore' | number)[] {
  const inherited =
    process.platform === 'linux' ? readdirSync('/proc/self/fd').map(Number).filter(isInherited) : [];
  const nothing = inherited.length > 0 ? openSync('/dev/null', 'r') : 0;
  return Array.from({ length: Math.max(2, ...inherited) + 1 }, (_, fd) => {
    if (fd <= 2) return 'pipe';
    return inherited.includes(fd) ? nothing : 'ignore';
  });
}

function isInherited(fd: number): boolean {
  if (fd <= 2 || fd >= MOST) return false;
  try {
    const flags = /^flags:\s+([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1] ?? '0';
    return (Number.parseInt(flags, 8) & CLOSE_ON_EXEC) === 0;
  } catch {
    // The one that the list itself was read through.
    return false;
  }
}
