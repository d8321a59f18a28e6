import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  interpreterArguments,
  RECIPES,
  readVersion,
} from '../../../../action/evaluation/languages/languages.ts';
import { thisMachine } from '../../../../action/evaluation/sandbox/machine/syscalls.ts';
import { callFilter } from '../../../../action/evaluation/sandbox/namespaces/call-filter.ts';
import { CellQueue } from '../../../../action/evaluation/sandbox/namespaces/cell-queue.ts';
import { locateCgroups } from '../../../../action/evaluation/sandbox/namespaces/find-cgroups.ts';
import { findInterpreter } from '../../../../action/evaluation/sandbox/namespaces/find-interpreter.ts';
import { perlLiteral } from '../../../../action/evaluation/sandbox/namespaces/keeper/perl-literal.ts';
import type { Cell } from '../../../../action/evaluation/sandbox/namespaces/keeper.ts';
import { LANGUAGES } from '../../../../src/domain/languages.ts';

describe('where cgroups are made', () => {
  const mount = (place: string, type: string, options: string, root = '/') =>
    `30 25 0:26 ${root} ${place} rw,nosuid shared:9 - ${type} ${type} ${options}`;
  const V2 = mount('/sys/fs/cgroup', 'cgroup2', 'rw,nsdelegate');

  test('version 2: at the top, if it limits memory and processes', async () => {
    const read = async (path: string) =>
      path === '/sys/fs/cgroup/cgroup.controllers' ? 'cpuset cpu io memory pids\n' : '';
    expect(await locateCgroups(V2, '0::/actions/job\n', read)).toEqual({ unified: '/sys/fs/cgroup' });
  });

  test('version 1: below our own, once for controllers that share a hierarchy', async () => {
    const mounts = [
      mount('/sys/fs/cgroup/cpu,cpuacct', 'cgroup', 'rw,cpu,cpuacct'),
      mount('/sys/fs/cgroup/memory', 'cgroup', 'rw,memory', '/docker/abc'),
      mount('/sys/fs/cgroup/pids', 'cgroup', 'rw,pids'),
      V2.replace('/sys/fs/cgroup', '/sys/fs/cgroup/unified'),
    ].join('\n');
    const own = '4:memory:/docker/abc/job\n3:cpu,cpuacct:/job\n2:pids:/\n1:name=systemd:/x\n0::/\n';
    expect(await locateCgroups(mounts, own, async () => 'hugetlb')).toEqual({
      memory: '/sys/fs/cgroup/memory/job',
      pids: '/sys/fs/cgroup/pids',
      cpu: '/sys/fs/cgroup/cpu,cpuacct/job',
    });
  });

  test('nowhere, where memory is not limited by them', async () => {
    const mounts = mount('/sys/fs/cgroup/pids', 'cgroup', 'rw,pids');
    expect(await locateCgroups(mounts, '2:pids:/\n', async () => '')).toEqual({});
    expect(await locateCgroups('', '', async () => '')).toEqual({});
  });
});

describe('the filter of system calls', () => {
  const ALLOWED = 0;
  /** Runs a filter as the kernel does: on a number, a table of calls and arguments. Gives the error, 0 if allowed. */
  function judge(filter: Buffer, arch: number, call: number, ...args: number[]): number {
    const data = new Map([[0, call], [4, arch], ...args.map((value, i) => [16 + 8 * i, value] as const)]);
    let accumulator = 0;
    for (let at = 0; at < filter.length / 8; at++) {
      const code = filter.readUInt16LE(at * 8);
      const [yes, no] = [filter.readUInt8(at * 8 + 2), filter.readUInt8(at * 8 + 3)];
      const operand = filter.readUInt32LE(at * 8 + 4);
      if (code === 0x20) accumulator = data.get(operand) ?? 0;
      else if (code === 0x15) at += accumulator === operand ? yes : no;
      else if (code === 0x35) at += accumulator >= operand ? yes : no;
      else if (code === 0x45) at += (accumulator & operand) >>> 0 ? yes : no;
      else if (code === 0x06) return operand === 0x7fff0000 ? ALLOWED : operand - 0x50000;
      else throw new Error(`instruction ${code}`);
    }
    throw new Error('it does not end');
  }
  const [EPERM, EACCES, ENOSYS, EAFNOSUPPORT] = [1, 13, 38, 97];
  const ARCH = { x64: 0xc000003e, arm64: 0xc00000b7 };
  const RAW = {
    x64: { read: 0, clone: 56, socket: 41, mount: 165, ptrace: 101, memfd: 319 },
    arm64: { read: 63, clone: 220, socket: 198, mount: 40, ptrace: 117, memfd: 279 },
  };

  describe.each(['x64', 'arm64'] as const)('on %s', (name) => {
    const machine = thisMachine(name);
    if (!machine) throw new Error(name);
    const counted = callFilter(machine, { hasCgroup: true });
    const ask = (call: number, ...args: number[]) => judge(counted, ARCH[name], call, ...args);
    const calls = RAW[name];

    test('ordinary calls, processes and threads pass', () => {
      expect([ask(calls.read), ask(calls.clone, 17), ask(calls.clone, 0x3d0f00)]).toEqual([0, 0, 0]);
    });

    test('what leads to other namespaces, processes and the kernel is refused', () => {
      expect([ask(calls.mount), ask(calls.ptrace)]).toEqual([EPERM, EPERM]);
      for (const flag of [0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000])
        expect(ask(calls.clone, 17 | flag)).toBe(EPERM);
      expect(ask(435)).toBe(ENOSYS);
    });

    test('of sockets, only local ones and the list of interfaces', () => {
      expect([ask(calls.socket, 1, 1, 0), ask(calls.socket, 16, 3, 0)]).toEqual([ALLOWED, ALLOWED]);
      expect([ask(calls.socket, 2, 1, 0), ask(calls.socket, 10, 2, 0)]).toEqual([EACCES, EACCES]);
      expect([
        ask(calls.socket, 16, 3, 12),
        ask(calls.socket, 40, 1, 0),
        ask(calls.socket, 17, 3, 0),
      ]).toEqual([EAFNOSUPPORT, EAFNOSUPPORT, EAFNOSUPPORT]);
    });

    test('other tables of calls do not exist', () => {
      expect(judge(counted, 0x40000003, 5)).toBe(ENOSYS);
      if (name === 'x64') expect(ask(0x40000000 + calls.read)).toBe(ENOSYS);
    });

    test('memory that belongs to no process is refused where nothing counts it', () => {
      const uncounted = callFilter(machine, { hasCgroup: false });
      expect([ask(calls.memfd), judge(uncounted, ARCH[name], calls.memfd)]).toEqual([ALLOWED, ENOSYS]);
    });
  });
});

describe('an interpreter', () => {
  test('in PATH that is a wrapper in somebody’s home is passed by', async () => {
    const home = await mkdtemp(join(tmpdir(), 'home-'));
    await mkdir(join(home, 'links'));
    await writeFile(join(home, 'sh'), '#!/bin/false\n');
    await chmod(join(home, 'sh'), 0o755);
    await symlink(join(home, 'sh'), join(home, 'links/sh'));
    const path = [`${home}/links`, home, 'relative', '/nowhere', '/usr/bin', '/bin'].join(delimiter);
    const found = await findInterpreter(['no-such-shell', 'sh'], { path, node: process.execPath });
    expect(found).toEqual({ path: await realpath('/bin/sh') });
    expect(await findInterpreter(['sh'], { path: home, node: process.execPath })).toBeNull();
    await rm(home, { recursive: true });
  });

  test('for JavaScript is the Node that runs us, wherever it lies', async () => {
    const node = await realpath(process.execPath);
    const found = await findInterpreter(['node'], { path: '', node: process.execPath });
    expect(found?.from ?? found?.path).toBe(node);
  });
});

describe('languages', () => {
  test('each has one recipe', () => {
    expect(RECIPES.map(({ language }) => language).sort()).toEqual([...LANGUAGES].sort());
  });

  test('the file and the program’s own arguments come last', () => {
    for (const recipe of RECIPES) {
      const program = { memoryBytes: 100 * 2 ** 20, args: ['--help', 'b'] };
      expect(interpreterArguments(recipe, program, 'f').slice(-3)).toEqual(['f', '--help', 'b']);
    }
    const [javascript] = RECIPES.filter(({ language }) => language === 'javascript');
    if (!javascript) throw new Error('no JavaScript');
    expect(interpreterArguments(javascript, { memoryBytes: 1e8, args: [] }, 'f')).toContain(
      '--max-old-space-size=120',
    );
  });

  test('versions are read out of what interpreters print', () => {
    const printed = [
      'Python 3.12.3\n',
      'v24.21.0',
      '5.2.15(1)-release',
      'ruby 3.4.1 (2024-12-25) [x86_64-linux]',
      '5.36',
      'none',
    ];
    expect(printed.map(readVersion)).toEqual(['3.12.3', '24.21.0', '5.2.15', '3.4.1', '5.36', null]);
  });
});

test.skipIf(!existsSync('/usr/bin/perl'))('data in the keeper’s text is never taken for Perl', () => {
  const texts = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom("'", '\\', "\\'", "');die;('", '@{[1]}', '$x', '\n__END__\n'),
    ),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(texts, (values) => {
      const text = `binmode STDOUT; print join("\\0;", @{${perlLiteral({ list: values })}->{list}}), "\\0;"`;
      const { stdout } = spawnSync('/usr/bin/perl', ['-e', text], { encoding: 'utf8' });
      expect(stdout).toBe(values.map((value) => `${Buffer.from(value).toString()}\0;`).join(''));
    }),
    { numRuns: 20 },
  );
});

describe('cells', () => {
  const cell = (kill = () => {}): Cell => ({ path: '', pid: 1, kill, gone: new Promise(() => {}) });
  const wanted = () => new AbortController();

  test('are given out in the order of asking', async () => {
    const queue = new CellQueue();
    const [first, second] = [cell(), cell()];
    const asked = [queue.take(wanted().signal), queue.take(wanted().signal)];
    queue.add(first);
    queue.add(second);
    expect(await Promise.all(asked)).toEqual([first, second]);
  });

  test('go to the next one if the first does not want one any more, and are ended if nobody takes them', async () => {
    const queue = new CellQueue();
    const [leaves, late] = [wanted(), wanted()];
    const left = queue.take(leaves.signal);
    leaves.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    let kills = 0;
    const taken = queue.take(late.signal);
    queue.add(cell(() => kills++));
    late.abort(new Error('late'));
    await expect(taken).rejects.toThrow('late');
    expect(kills).toBe(1);
  });

  test('are refused once there will be none', async () => {
    const queue = new CellQueue();
    const waiting = queue.take(wanted().signal);
    queue.add(cell());
    await waiting;
    const asked = queue.take(wanted().signal);
    queue.end(new Error('over'));
    await expect(asked).rejects.toThrow('over');
    await expect(queue.take(wanted().signal)).rejects.toThrow('over');
  });
});
