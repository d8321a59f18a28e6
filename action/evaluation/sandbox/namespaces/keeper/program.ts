/** Part of the keeper: what a process does to become the program. */
export const PROGRAM = String.raw`
# Made once, because everything that a new process touches for the first time is copied.
my ($NO_SIGNALS, %CALL_FILTERS);
sub prepare_programs {
  $NO_SIGNALS = POSIX::SigSet->new();
  for my $kind (keys %{$CONFIG{callFilters}}) {
    my $filter = \$CONFIG{callFilters}{$kind};
    # struct sock_fprog: the number of instructions and where they are.
    $CALL_FILTERS{$kind} = pack('Sx![P]P', length($$filter) / 8, $$filter);
  }
  %ENV = %{$CONFIG{environment}};
}

# Returns only by dying.
sub start_program {
  my ($user, $limits, $streams, $command) = @_;
  POSIX::setsid();
  my $number = 0;
  POSIX::dup2(fileno($streams->{$_}), $number++) for qw(stdin stdout stderr);
  set_rlimit(0, $limits->{seconds});
  if (defined $limits->{data}) {
    # No cgroup counts its memory (V8 sets aside address space that it does not use), or holds back its processes.
    set_rlimit(2, $limits->{data} + 2**30);
    setpriority(0, 0, 15);
  }
  else { setpriority(0, 0, 0) }
  chdir('/box/work') or die "/box/work: $!\n";
  become($user);
  $SIG{$_} = 'DEFAULT' for @IGNORED;
  POSIX::sigprocmask(POSIX::SIG_SETMASK(), $NO_SIGNALS);
  my $filter = $CALL_FILTERS{defined $limits->{data} ? 'uncounted' : 'counted'};
  call('prctl', PR_SET_SECCOMP, 2, $filter, 0, 0);
  # Of what else this process has open, exec closes everything.
  take_descriptors($limits->{descriptor});
  no warnings 'exec';
  exec { $command->[0] } @$command or die "$command->[0]: $!\n";
}

# Puts nothing at all numbers from 3 on, up to the given one, instead of what this process has there.
sub take_descriptors {
  my ($end) = @_;
  return if $end <= 3;
  my $nothing = POSIX::open('/dev/null', Fcntl::O_RDWR()) // die "/dev/null: $!\n";
  for my $number (3 .. $end - 1) { POSIX::dup2($nothing, $number) if $number != $nothing }
}
`;
