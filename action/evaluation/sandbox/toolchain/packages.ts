/**
 * The packages that bring deno and pyodide, at exactly these versions and with the hashes of their contents. The
 * bundled action has no lock file beside it, so they stand here; a test holds them to the project's.
 */
export interface PinnedPackage {
  name: string;
  version: string;
  integrity: string;
}

/** By `process.platform` and `process.arch`; there is no build for other machines, and none for musl. */
const DENO: Readonly<Record<string, PinnedPackage>> = {
  'darwin-arm64': {
    name: '@deno/darwin-arm64',
    version: '2.9.6',
    integrity:
      'sha512-V8uO1Aolrl/yvdMb5lOtgtigs8YuZBjrOrgviVMiYkQ0swymFfzkae1wZak4Xi24t7vf7d/eiMb/7ryjjVm+tg==',
  },
  'darwin-x64': {
    name: '@deno/darwin-x64',
    version: '2.9.6',
    integrity:
      'sha512-tPi3CWPRdjW1MaWlvWjORE7Ass5SADdWdj1BF1Q1PEdzi+5u/mC5YhmZzniMiPr81PpaFeqjXaLAsfb8lFsZ0Q==',
  },
  'linux-arm64': {
    name: '@deno/linux-arm64-glibc',
    version: '2.9.6',
    integrity:
      'sha512-poqhoH9B3nYloigEMPT5t8HY+wBeiuea1An5Q7fqgJzP0SYmWsoS/oUnWO/pEiA4ofzIBy1Elt/in58xKtxEoQ==',
  },
  'linux-x64': {
    name: '@deno/linux-x64-glibc',
    version: '2.9.6',
    integrity:
      'sha512-3md4TKLCuzsLDmfOoC5KN7NAZaxSVkMgm64vg6foD00JBADCpYS2/5QqXfzgnP5ZQz3iLP9vBQJtEgc116OAoQ==',
  },
  'win32-x64': {
    name: '@deno/win32-x64',
    version: '2.9.6',
    integrity:
      'sha512-qRGnmVz/Ea6UWPht/S3xFRK17UZ/ls38DSVfgGB17fpASLxPkksqzWUI/BzL9YYoOknYzfc94mySGyInZu/JXw==',
  },
};

export const PYODIDE: PinnedPackage = {
  name: 'pyodide',
  version: '314.0.7',
  integrity:
    'sha512-0YvXxEhfEdpLfb/XkM2BFAeMROq0iMUX2bzzH9pOttyMcWkwq+HbE5uyuGD82LN7y2q+SNvi/6V5JEsOlD2R1A==',
};

export const DENO_PACKAGES: readonly PinnedPackage[] = Object.values(DENO);

/** The package with deno's executable for a machine; undefined where there is none. */
export function denoPackage(machine: { platform: string; arch: string }): PinnedPackage | undefined {
  return DENO[`${machine.platform}-${machine.arch}`];
}

export const denoFile = (platform: string): string => (platform === 'win32' ? 'deno.exe' : 'deno');
