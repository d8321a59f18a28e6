# expect: held
# the same calls by the numbers of another table (x32)
for my $call (101, 165, 272, 250, 41) {
  my $none = '';
  my $result = syscall(0x40000000 + $call, $call == 41 ? (2, 1, 0) : (0x10000000, 0, 0));
  print $result == -1 ? "HELD $call $!\n" : "LEAK $call $result\n";
}
