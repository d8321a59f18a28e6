/**
 * Numbers of Linux's system calls on the two kinds of machine that run Errand: those we use through
 * Perl, and those that programs must not use. They never change (`asm/unistd_64.h`, `asm-generic/unistd.h`).
 */
export interface Machine {
  /** `AUDIT_ARCH_…` of `linux/audit.h`: which table of calls a process uses. */
  auditArch: number;
  /** Numbers from here on belong to another table (x32). */
  foreignFrom: number | null;
  calls: Readonly<Record<string, number>>;
}

/** [x64, arm64]; null where the machine has no such call. */
const CALLS: Readonly<Record<string, readonly [number, number | null]>> = {
  // What we need.
  capset: [126, 91],
  clone: [56, 220],
  eventfd2: [290, 19],
  mknodat: [259, 33],
  mount: [165, 40],
  pivot_root: [155, 41],
  prctl: [157, 167],
  prlimit64: [302, 261],
  setgroups: [116, 159],
  sethostname: [170, 161],
  setresgid: [119, 149],
  setresuid: [117, 147],
  signalfd4: [289, 74],
  umount2: [166, 39],
  unshare: [272, 97],
  // What programs are refused, besides some of these.
  acct: [163, 89],
  add_key: [248, 217],
  adjtimex: [159, 171],
  bpf: [321, 280],
  chroot: [161, 51],
  clock_adjtime: [305, 266],
  clock_settime: [227, 112],
  clone3: [435, 435],
  delete_module: [176, 106],
  fanotify_init: [300, 262],
  finit_module: [313, 273],
  fsconfig: [431, 431],
  fsmount: [432, 432],
  fsopen: [430, 430],
  fspick: [433, 433],
  init_module: [175, 105],
  io_uring_enter: [426, 426],
  io_uring_register: [427, 427],
  io_uring_setup: [425, 425],
  ioperm: [173, null],
  iopl: [172, null],
  kcmp: [312, 272],
  kexec_file_load: [320, 294],
  kexec_load: [246, 104],
  keyctl: [250, 219],
  lookup_dcookie: [212, 18],
  memfd_create: [319, 279],
  memfd_secret: [447, 447],
  migrate_pages: [256, 238],
  modify_ldt: [154, null],
  mount_setattr: [442, 442],
  move_mount: [429, 429],
  move_pages: [279, 239],
  name_to_handle_at: [303, 264],
  nfsservctl: [180, 42],
  open_by_handle_at: [304, 265],
  open_tree: [428, 428],
  perf_event_open: [298, 241],
  personality: [135, 92],
  pidfd_getfd: [438, 438],
  process_madvise: [440, 440],
  process_vm_readv: [310, 270],
  process_vm_writev: [311, 271],
  ptrace: [101, 117],
  quotactl: [179, 60],
  quotactl_fd: [443, 443],
  reboot: [169, 142],
  request_key: [249, 218],
  setdomainname: [171, 162],
  setns: [308, 268],
  settimeofday: [164, 170],
  shmget: [29, 194],
  socket: [41, 198],
  swapoff: [168, 225],
  swapon: [167, 224],
  syslog: [103, 116],
  userfaultfd: [323, 282],
  vhangup: [153, 58],
};

function machine(column: 0 | 1, rest: Omit<Machine, 'calls'>): Machine {
  const known = Object.entries(CALLS).flatMap(([name, numbers]) => {
    const number = numbers[column];
    return number === null ? [] : [[name, number] as const];
  });
  return { ...rest, calls: Object.fromEntries(known) };
}

const MACHINES: Readonly<Record<string, Machine>> = {
  x64: machine(0, { auditArch: 0xc000_003e, foreignFrom: 0x4000_0000 }),
  arm64: machine(1, { auditArch: 0xc000_00b7, foreignFrom: null }),
};

/** Null for machines whose numbers are not known. */
export function thisMachine(arch: string = process.arch): Machine | null {
  return MACHINES[arch] ?? null;
}
