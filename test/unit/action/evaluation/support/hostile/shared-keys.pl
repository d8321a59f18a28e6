# expect: held
# run twice: System V and POSIX objects outlive processes, but not their evaluation
use strict; use POSIX ();
my $x64 = (POSIX::uname())[4] eq 'x86_64';
my ($shm, $msg, $sem, $mq) = $x64 ? (29, 68, 64, 240) : (194, 186, 190, 180);
for ([shm => $shm, 0x7077, 4096], [msg => $msg, 0x7077], [sem => $sem, 0x7077, 1]) {
  my ($name, $call, @arguments) = @$_;
  print syscall($call, @arguments, 0) >= 0 ? "LEAK $name is there\n" : "HELD $name $!\n";
  print 'made ', syscall($call, @arguments, 01000 | 0666), "\n";
}
my $name = 'pwn';
print syscall($mq, $name, 0, 0, 0) >= 0 ? "LEAK message queue is there\n" : "HELD queue $!\n";
print 'made ', syscall($mq, $name, 0102, 0666, 0), "\n";
