/** Part of the keeper: cgroups of version 1 or 2, and resource limits. */
export const LIMITS = String.raw`
# Resource limits that do not depend on the program, set for the keeper and so for all that come from it;
# asm-generic/resource.h
my %RLIMITS = (
  1 => $CONFIG{fileBytes},     # size of a file
  3 => 8 * 2**20,              # stack, which is also that of each thread
  4 => 0,                      # core dumps
  6 => $CONFIG{processes},     # processes of this user, which no other program has
  7 => 1024,                   # open files
  8 => 64 * 2**10,             # locked memory
  12 => 256 * 2**10,           # message queues
  13 => 0,                     # niceness below 0
  14 => 0,                     # real time
);

# A limit can only be lowered, also by root where a container took the right to do more.
sub set_rlimit {
  my ($resource, $limit) = @_;
  my $old = pack('QQ', 0, 0);
  syscall($CONFIG{calls}{prlimit64}, 0, 0 + $resource, 0, $old) == 0 or die "prlimit64: $!\n";
  my $most = (unpack('QQ', $old))[1];
  $limit = $most if $limit > $most;
  call('prlimit64', 0, 0 + $resource, pack('QQ', $limit, $limit), 0);
}

# The cgroup that those of all programs are in.
my $GROUP = "errand-$$";

# Makes it below each of the folders of CONFIG; returns whether that can be done.
sub make_cgroups {
  my %parents = %{$CONFIG{cgroups}};
  return 0 if !%parents;
  my $is_made = eval {
    for my $parent (values %parents) { mkdir("$parent/$GROUP", 0755) or die "$parent: $!\n" }
    if (my $parent = $parents{unified}) {
      # The parent may not hand them on if processes are in it, but may do so already.
      for my $wanted ('+memory', '+pids', '+cpu') {
        eval { write_file("$parent/cgroup.subtree_control", $wanted) };
        eval { write_file("$parent/$GROUP/cgroup.subtree_control", $wanted); 1 } or $wanted eq '+cpu' or die $@;
      }
    }
    # Programs share the processors equally, however many processes they have; each has the weight of one of the
    # machine's own.
    for my $parent (values %parents) {
      my $weights = "$parent/$GROUP/cpu";
      write_file("$weights.shares", 1024 * $CONFIG{slots}) if -e "$weights.shares";
      write_file("$weights.weight", $CONFIG{slots} < 100 ? 100 * $CONFIG{slots} : 10_000) if -e "$weights.weight";
    }
    1;
  };
  if (!$is_made) { rmdir("$_/$GROUP") for values %parents }
  return $is_made;
}

my %IS_LIMITED_BY = (
  memory => ['memory.limit_in_bytes', 'memory.memsw.limit_in_bytes'],
  unified => ['memory.max'],
);

# For a cell's cgroup that could not be removed when it ended.
sub remove_cgroups {
  my ($cgroups) = @_;
  for my $group (map { PRIVATE . "/$_/$GROUP" } keys %$cgroups) {
    opendir(my $folder, $group) or next;
    rmdir("$group/$_") for grep { /^\d+$/ } readdir($folder);
    rmdir($group);
  }
}

# Puts this process into a cgroup of its own (one for each controller in version 1). Returns open files: those into
# which its limit of memory is to be written, the one that tells how much processor time was used, and one that becomes
# readable when there is no more memory.
sub enter_cgroups {
  my ($cgroups, $id) = @_;
  my %files = (limits => []);
  for my $controller (keys %$cgroups) {
    my $folder = PRIVATE . "/$controller/$GROUP/$id";
    mkdir($folder, 0755) or die "$controller/$id: $!\n";
    my $write = sub { my ($name, $value) = @_; write_file("$folder/$name", $value) if -e "$folder/$name" };
    $write->('pids.max', $CONFIG{processes} + 4);
    $write->('memory.swap.max', 0);
    # In version 2 the kernel ends all of them at once.
    $write->('memory.oom.group', 1);
    $files{out_of_memory} //= watch_memory($folder) if -e "$folder/memory.oom_control";
    for my $name (@{$IS_LIMITED_BY{$controller} || []}) {
      open(my $limit, '>', "$folder/$name") or next;
      push @{$files{limits}}, $limit;
    }
    # A file of the name cpu.stat is in version 1 as well, with something else in it.
    my $time = $controller eq 'unified' ? 'cpu.stat' : 'cpuacct.usage';
    if (-e "$folder/$time") { open($files{time}, '<', "$folder/$time") or die "$time: $!\n" }
    write_file("$folder/cgroup.procs", 0);
  }
  call('unshare', CLONE_NEWCGROUP);
  return \%files;
}

# In version 1 the kernel ends one process after the other, and the rest goes on.
sub watch_memory {
  my ($folder) = @_;
  my $number = call('eventfd2', 0, O_CLOEXEC);
  open(my $event, '<&=', $number) or die "eventfd: $!\n";
  open(my $control, '<', "$folder/memory.oom_control") or die "memory.oom_control: $!\n";
  write_file("$folder/cgroup.event_control", "$number " . fileno($control));
  return $event;
}

# Microseconds, of what cpuacct.usage (in nanoseconds) or cpu.stat says; '-' if neither is there.
sub read_time {
  my ($text) = @_;
  return '-' if !defined $text;
  return $text =~ /^usage_usec (\d+)/m ? $1 : $text =~ /^(\d+)$/m ? int($1 / 1000) : '-';
}

# What the processes of a cell used together: microseconds, bytes, processes that the kernel killed for their memory.
# Then the cgroup is removed.
sub leave_cgroups {
  my ($cgroups, $id) = @_;
  my ($time, $peak, $killed) = ('-', '-', 0);
  for my $controller (keys %$cgroups) {
    my $folder = PRIVATE . "/$controller/$GROUP/$id";
    my $read = sub { my $text = read_file("$folder/$_[0]"); return defined $text && $text =~ $_[1] ? $1 : undef };
    my $used = read_time(read_file("$folder/cpuacct.usage") // read_file("$folder/cpu.stat"));
    $time = $used if $used ne '-';
    $peak = $read->('memory.peak', qr/^(\d+)/) // $read->('memory.max_usage_in_bytes', qr/^(\d+)/) // $peak;
    $killed = $read->('memory.events', qr/^oom_kill (\d+)/m) // $read->('memory.oom_control', qr/^oom_kill (\d+)/m)
      // $killed;
    rmdir($folder);
  }
  return ($time, $peak, $killed);
}
`;
