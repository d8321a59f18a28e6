/** Part of the keeper: a cell, which is the first process of namespaces made for one program. */
export const CELL = String.raw`
use constant CELL_NAMESPACES => CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC;

# Prepares all that does not depend on the program, says so, waits for a program and ends with it. Never returns.
sub run_cell {
  my ($id, $user, $keeper, $children) = @_;
  call('prctl', PR_SET_PDEATHSIG, POSIX::SIGKILL(), 0, 0, 0);
  my $counters = enter_cgroups($id);
  my $channels = open_channels($id);
  detach(PRIVATE);
  mount('proc', '/proc', 'proc', MS_NOSUID | MS_NODEV | MS_NOEXEC, $CONFIG{procOptions});
  mount('tmpfs', '/box', 'tmpfs', MS_NOSUID | MS_NODEV, "mode=755,size=$CONFIG{diskBytes},nr_inodes=$CONFIG{diskFiles}");
  furnish_box($user);
  # Of everybody on the machine, programs are the first to go when there is no memory left.
  write_file('/proc/self/oom_score_adj', 1000);
  syswrite(STDOUT, "ready $id\n");

  wait_for($channels->{server}, $keeper);
  accept(my $control, $channels->{server}) or die "accept: $!\n";
  close($channels->{server});
  # What preparing the cell took is not the program's.
  my $before = '';
  sysread($counters->{time}, $before, 4096) if $counters->{time};
  my $program = eval { serve($control, $user, $channels, $counters->{limits}) };
  tell_and_end($control, "failed $@") if !$program;
  syswrite($control, 'started ' . read_time($before) . "\n");
  watch_program($program, $children, $counters->{out_of_memory} // $keeper, $control, $keeper);
}

# Takes the one program of this cell and starts it. Returns its process id when it runs, and has no rights any more.
sub serve {
  my ($control, $user, $channels, $memory_limits) = @_;
  my ($memory, $seconds, $descriptor, $file, $code, $input, @command) = read_request($control);
  write_file("/box/work/$file", $code) if length $file;
  my $stdin = open_input($input);
  for my $limit (@$memory_limits) {
    defined syswrite($limit, $memory) or die "limit of memory: $!\n";
    close($limit);
  }
  my %limits = (seconds => $seconds, descriptor => $descriptor, data => @$memory_limits ? undef : $memory);
  my %streams = (%$channels, stdin => $stdin);

  pipe(my $starting, my $start) or die "pipe: $!\n";
  my $starts = above($start, $descriptor);
  my $program = fork() // die "fork: $!\n";
  if (!$program) {
    eval { start_program($user, \%limits, \%streams, \@command) };
    syswrite($starts, $@);
    POSIX::_exit(127);
  }
  close($_) for $start, $starts, values %streams, *STDOUT, *STDERR;
  become($CONFIG{firstUser});
  # The other end of this pipe closes when the program is executed.
  sysread($starting, my $failure, 2000);
  die $failure if length $failure;
  return $program;
}

# The same file once more, with a number from the given one on; closed when the process is executed.
sub above {
  my ($file, $least) = @_;
  my $number = fcntl($file, Fcntl::F_DUPFD(), 0 + $least) // die "fcntl: $!\n";
  open(my $same, '>&=', $number) or die "open: $!\n";
  fcntl($same, Fcntl::F_SETFD(), Fcntl::FD_CLOEXEC());
  return $same;
}

# The one place where the program can write.
sub furnish_box {
  my ($user) = @_;
  mkdir("/box/$_", 0755) for qw(etc work tmp shm);
  chmod(01777, "/box/$_") for qw(tmp shm);
  chown($user, $user, '/box/work');
  write_file('/box/etc/passwd', join(':', 'sandbox', 'x', $user, $user, '', '/box/work', "/bin/sh\n"));
  write_file('/box/etc/group', "sandbox:x:$user:\n");
}

sub tell_and_end {
  my ($control, $line) = @_;
  syswrite($control, $line =~ s/\s+/ /gr . "\n");
  POSIX::_exit(0);
}

# Collects what ends, as the first process of its namespace has to, until the program does, has no more memory, or is
# not wanted any more. When this process ends, the kernel ends all others of the namespace.
sub watch_program {
  my ($program, $children, $out_of_memory, $control, $keeper) = @_;
  while (1) {
    while ((my $ended = waitpid(-1, POSIX::WNOHANG())) > 0) {
      next if $ended != $program;
      my $signal = $? & 127;
      tell_and_end($control, $signal ? "signal $signal" : 'exit ' . ($? >> 8));
    }
    my $ready = '';
    vec($ready, fileno($_), 1) = 1 for $children, $out_of_memory, $control, $keeper;
    select($ready, undef, undef, undef);
    POSIX::_exit(0) if grep { vec($ready, fileno($_), 1) } $control, $keeper;
    tell_and_end($control, 'memory') if vec($ready, fileno($out_of_memory), 1);
    sysread($children, my $signals, 4096);
  }
}
`;
