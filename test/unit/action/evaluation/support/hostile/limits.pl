# expect: held
# raising limits, priorities and schedulers
use POSIX ();
my $x64 = (POSIX::uname())[4] eq 'x86_64';
my ($prlimit, $scheduler, $ioprio) = $x64 ? (302, 144, 251) : (261, 119, 30);
for my $resource (1, 4, 6, 7, 8, 12, 13, 14) {
  my $all = pack('QQ', 2**40, 2**40);
  print syscall($prlimit, 0, $resource, $all, 0) == 0 ? "LEAK limit $resource\n" : "HELD $resource $!\n";
}
my $of_parent = pack('QQ', 1, 1);
print syscall($prlimit, 1, 7, $of_parent, 0) == 0 ? "LEAK limit of the first process\n" : "HELD $!\n";
print POSIX::nice(-5) ? "LEAK nice\n" : "HELD nice $!\n";
my $priority = pack('l', 10);
print syscall($scheduler, 0, 1, $priority) == 0 ? "LEAK real time\n" : "HELD real time $!\n";
print syscall($ioprio, 1, 0, 1 << 13) == 0 ? "LEAK real time I/O\n" : "HELD ioprio $!\n";
