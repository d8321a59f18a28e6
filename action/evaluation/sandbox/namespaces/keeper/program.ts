/** Part of the keeper: what a process does to become the program. */
export const PROGRAM = String.raw`
# Puts nothing at all numbers from 3 on, up to the given one, instead of what this process has there.
sub take_descriptors {
  my ($end) = @_;
  return if $end <= 3;
  my $nothing = POSIX::open('/dev/null', Fcntl::O_RDWR()) // die "/dev/null: $!\n";
  for my $number (3 .. $end - 1) { POSIX::dup2($nothing, $number) if $number != $nothing }
}

# Returns only by dying.
sub start_program {
  my ($user, $limits, $streams, $command) = @_;
  POSIX::setsid();
  my $number = 0;
  POSIX::dup2(fileno($streams->{$_}), $number++) for qw(stdin stdout stderr);
  # Of everybody on the machine, a program is the first to go when there is no memory left.
  write_file('/proc/self/oom_score_adj', 1000);
  set_rlimit($_, $RLIMITS{$_}) for keys %RLIMITS;
  set_rlimit(0, $limits->{seconds});
  # Where no cgroup counts its memory. V8 sets aside address space that it does not use.
  set_rlimit(2, $limits->{data} + 640 * 2**20) if defined $limits->{data};
  chdir('/box/work') or die "/box/work: $!\n";
  setpriority(0, 0, 0);
  become($user);
  $SIG{$_} = 'DEFAULT' for grep { defined $SIG{$_} } keys %SIG;
  POSIX::sigprocmask(POSIX::SIG_SETMASK(), POSIX::SigSet->new());
  %ENV = %{$CONFIG{environment}};
  filter_calls($CONFIG{callFilters}{defined $limits->{data} ? 'uncounted' : 'counted'});
  # Of what else this process has open, exec closes everything.
  take_descriptors($limits->{descriptor});
  no warnings 'exec';
  exec { $command->[0] } @$command or die "$command->[0]: $!\n";
}
`;
