# expect: held
# whatever was left open by those who started it
use POSIX ();
for my $fd (3 .. 1100) {
  my $target = readlink("/proc/self/fd/$fd") // next;
  # Perl has the program's own file open.
  print "LEAK $fd $target\n" if $target !~ m{/main\.pl$};
}
opendir(my $folder, '/proc/self/fd');
print "HELD ", scalar(grep { /^\d+$/ } readdir $folder), "\n";
for my $up ('..' , '../..', '/proc/self/cwd/..', '/proc/self/root/..', '/proc/1/root', '/proc/1/cwd') {
  opendir(my $d, $up) or next;
  print "LEAK $up\n" if grep { /^(home|root|mnt|srv|boot|run|sys)$/ && $up ne '..' } readdir $d;
}
