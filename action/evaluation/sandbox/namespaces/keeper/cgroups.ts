/** Part of the keeper: cgroups of version 1 or 2. */
export const CGROUPS = String.raw`
# The cgroup that those of all programs are in.
my $GROUP = "errand-$$";

# What is done in the cgroups of each cell: nothing, until there are some.
my $PLAN = plan_cgroups();

# Makes it below each of the folders of CONFIG; returns whether that can be done.
sub make_cgroups {
  my %parents = %{$CONFIG{cgroups}};
  return 0 if !%parents;
  my $plan = eval {
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
    plan_cgroups(%parents);
  };
  if ($plan) { $PLAN = $plan }
  else { rmdir("$_/$GROUP") for values %parents }
  return defined $plan;
}

my %SETTINGS = (
  'pids.max' => $CONFIG{processes} + 4,
  'memory.swap.max' => 0,
  # In version 2 the kernel ends all of them at once.
  'memory.oom.group' => 1,
);

# Looks once at a cgroup like those of cells. Which files there are differs between versions and hierarchies, and to
# try all of them takes longer than to make a cgroup.
sub plan_cgroups {
  my %parents = @_;
  my %plan = map { $_ => [] } qw(groups joined_by settings limits time peak killed out_of_memory);
  for my $controller (keys %parents) {
    my $trial = "$parents{$controller}/$GROUP/0";
    mkdir($trial, 0755) or die "$trial: $!\n";
    my $group = PRIVATE . "/$controller/$GROUP";
    my $find = sub { map { [$group, $_] } grep { -e "$trial/$_" } @_ };
    push @{$plan{groups}}, $group;
    # A process of one thread joins by "tasks" without waiting until no process of the machine starts or ends.
    push @{$plan{joined_by}}, ($find->('tasks', 'cgroup.procs'))[0];
    push @{$plan{settings}}, map { [@$_, $SETTINGS{$_->[1]}] } $find->(keys %SETTINGS);
    push @{$plan{limits}}, $find->('memory.max', 'memory.limit_in_bytes', 'memory.memsw.limit_in_bytes');
    # A file of the name cpu.stat is in version 1 as well, with something else in it.
    push @{$plan{time}}, $find->($controller eq 'unified' ? 'cpu.stat' : 'cpuacct.usage');
    push @{$plan{peak}}, $find->('memory.peak', 'memory.max_usage_in_bytes');
    push @{$plan{killed}}, $find->('memory.events', 'memory.oom_control');
    push @{$plan{out_of_memory}}, $find->('memory.oom_control');
    rmdir($trial);
  }
  return \%plan;
}

# For a cell's cgroup that could not be removed when it ended.
sub remove_cgroups {
  for my $group (@{$PLAN->{groups}}) {
    opendir(my $folder, $group) or next;
    rmdir("$group/$_") for grep { /^\d+$/ } readdir($folder);
    rmdir($group);
  }
}

# Puts this process into a cgroup of its own (one for each controller in version 1). Returns open files: those into
# which its limit of memory is to be written, the one that tells how much processor time was used, and one that becomes
# readable when there is no more memory.
sub enter_cgroups {
  my ($id) = @_;
  my %files = (limits => []);
  for my $group (@{$PLAN->{groups}}) { mkdir("$group/$id", 0755) or die "$group/$id: $!\n" }
  write_file("$$_[0]/$id/$$_[1]", $$_[2]) for @{$PLAN->{settings}};
  $files{out_of_memory} = watch_memory("$$_[0]/$id") for @{$PLAN->{out_of_memory}};
  for (@{$PLAN->{limits}}) {
    open(my $limit, '>', "$$_[0]/$id/$$_[1]") or die "$$_[1]: $!\n";
    push @{$files{limits}}, $limit;
  }
  for (@{$PLAN->{time}}) { open($files{time}, '<', "$$_[0]/$id/$$_[1]") or die "$$_[1]: $!\n" }
  write_file("$$_[0]/$id/$$_[1]", 0) for @{$PLAN->{joined_by}};
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
  my ($id) = @_;
  my $read = sub {
    my ($what, $pattern) = @_;
    my ($group, $name) = @{$PLAN->{$what}[0] // return undef};
    my ($found) = (read_file("$group/$id/$name") // '') =~ $pattern;
    return $found;
  };
  my $time = read_time($read->('time', qr/(.*)/s));
  my $peak = $read->('peak', qr/^(\d+)/) // '-';
  my $killed = $read->('killed', qr/^oom_kill (\d+)/m) // 0;
  rmdir("$_/$id") for @{$PLAN->{groups}};
  return ($time, $peak, $killed);
}
`;
