import { access, constants, realpath } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Where programs see the Node that runs us, which may lie anywhere. */
const OWN_NODE = '/opt/node/bin/node';
/** Folders that programs see, besides those at the top of the file system that link to them. */
const VISIBLE = ['/usr/', '/bin/', '/sbin/'];
/** Where GitHub's runners keep further interpreters; programs see it only if one of them is used. */
const TOOLCACHE = '/opt/hostedtoolcache/';

export interface Interpreter {
  /** Where programs find it. */
  path: string;
  /** A folder that has to be shown for it. */
  folder?: string;
  /** Where it is, if it has to be shown alone. */
  from?: string;
}

/**
 * The first executable of one of these names in PATH that programs can be shown, by its real place: what is found in
 * PATH can be a wrapper in somebody's home, which is passed by. Node is always the one that runs us, whose version is
 * known.
 */
export async function findInterpreter(
  names: readonly string[],
  { path, node }: { path: string; node: string },
): Promise<Interpreter | null> {
  if (names.includes('node')) return ownNode(await realpath(node));
  for (const name of names) {
    for (const folder of path.split(delimiter)) {
      if (!folder.startsWith('/')) continue;
      const real = await executable(join(folder, name));
      if (real?.startsWith(TOOLCACHE)) return { path: real, folder: TOOLCACHE.slice(0, -1) };
      if (real && VISIBLE.some((visible) => real.startsWith(visible))) return { path: real };
    }
  }
  return null;
}

function ownNode(real: string): Interpreter {
  return VISIBLE.some((visible) => real.startsWith(visible))
    ? { path: real }
    : { path: OWN_NODE, from: real };
}

async function executable(path: string): Promise<string | null> {
  try {
    await access(path, constants.X_OK);
    return await realpath(path);
  } catch {
    return null;
  }
}
