/**
 * The seccomp filter of a program: a second wall, which keeps it from the parts of the kernel that an ordinary program
 * has no use for. All calls but these are allowed.
 */
import type { Machine } from '../machine/syscalls.ts';

/** Ways to other namespaces, mounts, processes, kernel memory, clocks, keys: each needs a right that nobody here has. */
const REFUSED =
  `acct add_key adjtimex bpf chroot clock_adjtime clock_settime delete_module fanotify_init finit_module
  fsconfig fsmount fsopen fspick init_module ioperm iopl kcmp kexec_file_load kexec_load keyctl lookup_dcookie
  migrate_pages modify_ldt mount mount_setattr move_mount move_pages name_to_handle_at nfsservctl open_by_handle_at
  open_tree perf_event_open personality pidfd_getfd pivot_root process_madvise process_vm_readv process_vm_writev
  ptrace quotactl quotactl_fd reboot request_key setdomainname sethostname setns settimeofday swapoff swapon syslog
  umount2 unshare userfaultfd vhangup`.split(/\s+/);

/** Programs are used to kernels without these and do something else. */
const ABSENT = ['clone3', 'io_uring_enter', 'io_uring_register', 'io_uring_setup', 'memfd_secret'];

/** Memory that belongs to no process: only a cgroup counts it. */
const UNCOUNTED = ['memfd_create', 'shmget'];

/** `CLONE_NEW…` of `linux/sched.h`. */
const NEW_NAMESPACES = 0x7e02_0000;
/** Not `AF_VSOCK`, which leads out of a virtual machine in spite of network namespaces, and nothing exotic. */
const FAMILIES = { unix: 1, inet: 2, inet6: 10, netlink: 16 };

const EPERM = 1;
const EACCES = 13;
const ENOSYS = 38;
const EAFNOSUPPORT = 97;

// Instructions and results of `linux/filter.h` and `linux/seccomp.h`; where `struct seccomp_data` has what.
const LOAD = 0x20;
const JUMP_EQUAL = 0x15;
const JUMP_AT_LEAST = 0x35;
const JUMP_ANY_BIT = 0x45;
const RETURN = 0x06;
const ALLOW = 0x7fff_0000;
const refuse = (error: number) => 0x0005_0000 | error;
const NUMBER = 0;
const ARCH = 4;
const argument = (index: number) => 16 + 8 * index;

type Instruction = [code: number, ifTrue: number, ifFalse: number, operand: number];

/** The filter as the kernel takes it, an array of `struct sock_filter`. */
export function callFilter(machine: Machine, options: { hasCgroup: boolean }): Buffer {
  const number = (name: string) => machine.calls[name];
  const load = (from: number): Instruction => [LOAD, 0, 0, from];
  const end = (result: number): Instruction => [RETURN, 0, 0, result >>> 0];
  /** Ends with a result if the comparison holds, else goes on. */
  const endIf = (code: number, operand: number, result: number): Instruction[] => [
    [code, 0, 1, operand],
    end(result),
  ];
  const refuseAll = (names: readonly string[], error: number) =>
    names.flatMap((name) => {
      const call = number(name);
      return call === undefined ? [] : endIf(JUMP_EQUAL, call, refuse(error));
    });
  /** Instructions for one call alone; the last of them ends. */
  const only = (name: string, body: Instruction[]): Instruction[] => {
    const call = number(name);
    return call === undefined ? [] : [[JUMP_EQUAL, 0, body.length, call], ...body];
  };

  return encode([
    load(ARCH),
    [JUMP_EQUAL, 1, 0, machine.auditArch],
    end(refuse(ENOSYS)),
    load(NUMBER),
    ...(machine.foreignFrom === null ? [] : endIf(JUMP_AT_LEAST, machine.foreignFrom, refuse(ENOSYS))),
    ...refuseAll(REFUSED, EPERM),
    ...refuseAll(options.hasCgroup ? ABSENT : [...ABSENT, ...UNCOUNTED], ENOSYS),
    ...only('clone', [load(argument(0)), ...endIf(JUMP_ANY_BIT, NEW_NAMESPACES, refuse(EPERM)), end(ALLOW)]),
    ...only('socket', [
      load(argument(0)),
      ...endIf(JUMP_EQUAL, FAMILIES.unix, ALLOW),
      [JUMP_EQUAL, 0, 4, FAMILIES.netlink],
      // Of netlink only what lists network interfaces (`NETLINK_ROUTE`).
      load(argument(2)),
      ...endIf(JUMP_EQUAL, 0, ALLOW),
      end(refuse(EAFNOSUPPORT)),
      // There is nobody to talk to: better no socket at all than one that waits.
      ...endIf(JUMP_EQUAL, FAMILIES.inet, refuse(EACCES)),
      ...endIf(JUMP_EQUAL, FAMILIES.inet6, refuse(EACCES)),
      end(refuse(EAFNOSUPPORT)),
    ]),
    end(ALLOW),
  ]);
}

function encode(instructions: readonly Instruction[]): Buffer {
  const bytes = Buffer.alloc(instructions.length * 8);
  for (const [index, [code, ifTrue, ifFalse, operand]] of instructions.entries()) {
    bytes.writeUInt16LE(code, index * 8);
    bytes.writeUInt8(ifTrue, index * 8 + 2);
    bytes.writeUInt8(ifFalse, index * 8 + 3);
    bytes.writeUInt32LE(operand >>> 0, index * 8 + 4);
  }
  return bytes;
}
