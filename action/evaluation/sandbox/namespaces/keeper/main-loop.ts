/** Part of the keeper: as many cells as are wanted, one more for each that ends, and none when its own input ends. */
export const MAIN_LOOP = String.raw`
my %cells;
my $count = 0;

# Every cell has a user of its own, so that limits that are counted by user are its alone.
sub user_of { return $CONFIG{firstUser} + 1 + $_[0] % $CONFIG{users} }

sub start_cell {
  my ($nothing, $keeper, $life, $children) = @_;
  $count++;
  my $user = user_of($count);
  my $pid = call('clone', CELL_NAMESPACES | POSIX::SIGCHLD(), 0, 0, 0, 0);
  if (!$pid) {
    eval {
      close($life);
      # Not only closed: the next file that is opened would take its number.
      POSIX::dup2(fileno($nothing), 0) // die "/dev/null: $!\n";
      run_cell($count, $user, $keeper, $children);
    };
    syswrite(STDERR, "cell: $@");
    POSIX::_exit(1);
  }
  $cells{$pid} = $count;
  syswrite(STDOUT, "cell $count $pid\n");
}

# Cells that failed one after the other, before they had a program.
my $failures = 0;
use constant MOST_FAILURES => 20;

sub collect_cells {
  my $collected = 0;
  while ((my $pid = waitpid(-1, POSIX::WNOHANG())) > 0) {
    my $id = delete $cells{$pid} // next;
    if ($? == 256) {
      die "cells cannot be made\n" if ++$failures == MOST_FAILURES;
      select(undef, undef, undef, 0.02);
    }
    else { $failures = 0 }
    my @used = leave_cgroups($id);
    unlink(map { PRIVATE . "/channels/$id$_" } '', '.stdout', '.stderr');
    syswrite(STDOUT, "gone $id @used\n");
    $collected++;
  }
  return $collected;
}

# Lines "kill <cell>". False when the input has ended.
my $lines = '';
sub obey {
  sysread(STDIN, $lines, 4096, length $lines) or return 0;
  while ($lines =~ s/^kill (\d+)\n//) {
    my $id = $1;
    kill('KILL', grep { $cells{$_} == $id } keys %cells);
    # To end, too, a process has to have its turn.
    setpriority(2, user_of($id), -10);
  }
  return 1;
}

# Becomes readable when a child ends.
sub open_children {
  POSIX::sigprocmask(POSIX::SIG_BLOCK(), POSIX::SigSet->new(POSIX::SIGCHLD()));
  my $number = call('signalfd4', -1, pack('Q', 1 << POSIX::SIGCHLD() - 1), 8, O_CLOEXEC | Fcntl::O_NONBLOCK());
  open(my $children, '<&=', $number) or die "signalfd: $!\n";
  return $children;
}

# What whoever started us has left open is nobody's here.
sub close_inherited {
  opendir(my $folder, '/proc/self/fd') or die "/proc/self/fd: $!\n";
  my @numbers = grep { /^\d+$/ && $_ > 2 } readdir($folder);
  closedir($folder);
  POSIX::close($_) for @numbers;
}

sub keep {
  $0 = 'errand-keeper';
  close_inherited();
  $SIG{$_} = 'DEFAULT' for grep { defined $SIG{$_} } keys %SIG;
  $SIG{$_} = 'IGNORE' for @IGNORED;
  umask(022);
  # When the machine is out of memory, something else has to go; root may not say so in every container.
  eval { write_file('/proc/self/oom_score_adj', -1000) };
  # Whatever programs do to the processors, their keeper gets its turn.
  setpriority(0, 0, -10);
  my $cgroups = make_cgroups() ? $CONFIG{cgroups} : {};
  build_root($cgroups);
  forgo_new_rights();
  set_rlimit($_, $RLIMITS{$_}) for keys %RLIMITS;
  prepare_programs();
  my $children = open_children();
  # Cells have the end that is read from: it ends with this process, however that comes about.
  pipe(my $keeper, my $life) or die "pipe: $!\n";
  syswrite(STDOUT, 'keeper ' . (join(',', sort keys %$cgroups) || '-') . "\n");
  open(my $nothing, '<', '/dev/null') or die "/dev/null: $!\n";
  my $new_cell = sub { start_cell($nothing, $keeper, $life, $children) };
  $new_cell->() for 1 .. $CONFIG{cells};
  while (1) {
    my $ready = '';
    vec($ready, fileno($_), 1) = 1 for *STDIN, $children;
    select($ready, undef, undef, undef);
    last if vec($ready, fileno(STDIN), 1) && !obey();
    sysread($children, my $signals, 4096);
    $new_cell->() for 1 .. collect_cells();
  }
  kill('KILL', keys %cells);
  while (%cells) {
    collect_cells();
    select(undef, undef, undef, 0.005) if %cells;
  }
  remove_cgroups();
}

eval { keep(); 1 } or do {
  syswrite(STDERR, $@);
  POSIX::_exit(1);
};
`;
