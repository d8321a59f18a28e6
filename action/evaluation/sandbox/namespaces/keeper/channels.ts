/** Part of the keeper: how a cell gets its program, and where that reads from and writes to. */
export const CHANNELS = String.raw`
# A place to connect to, and a pipe each for what the program writes, named for the one process that is to use them.
sub open_channels {
  my ($id) = @_;
  my $path = PRIVATE . "/channels/$id";
  socket(my $server, Socket::PF_UNIX(), Socket::SOCK_STREAM(), 0) or die "socket: $!\n";
  bind($server, Socket::pack_sockaddr_un($path)) or die "bind: $!\n";
  listen($server, 1) or die "listen: $!\n";
  my %channels = (server => $server);
  for my $stream ('stdout', 'stderr') {
    POSIX::mkfifo("$path.$stream", 0600) or die "mkfifo: $!\n";
    # A pipe can be opened for writing once somebody has it open for reading.
    sysopen(my $reader, "$path.$stream", Fcntl::O_RDONLY() | Fcntl::O_NONBLOCK()) or die "open: $!\n";
    sysopen($channels{$stream}, "$path.$stream", Fcntl::O_WRONLY()) or die "open: $!\n";
  }
  my $owner = (stat(PRIVATE . '/channels'))[4];
  chown($owner, -1, $path, "$path.stdout", "$path.stderr") == 3 or die "chown: $!\n";
  # The program may open its own output once more (/dev/stderr); the folder keeps everybody else away.
  chmod(0622, "$path.stdout", "$path.stderr");
  return \%channels;
}

# Returns when somebody connects; ends with the keeper.
sub wait_for {
  my ($server, $keeper) = @_;
  my $ready = '';
  while (!vec($ready, fileno($server), 1)) {
    $ready = '';
    vec($ready, fileno($_), 1) = 1 for $server, $keeper;
    select($ready, undef, undef, undef);
    POSIX::_exit(0) if vec($ready, fileno($keeper), 1);
  }
}

# A number n, n lengths, then as many pieces.
sub read_request {
  my ($control) = @_;
  my $take = sub {
    my ($length) = @_;
    my $bytes = '';
    while (length $bytes < $length) {
      my $got = sysread($control, $bytes, $length - length $bytes, length $bytes);
      POSIX::_exit(0) if !$got;
    }
    return $bytes;
  };
  my $count = unpack('N', $take->(4));
  return map { $take->($_) } unpack('N*', $take->(4 * $count));
}

# A file without a name, so that nobody has to feed a program that may not read.
sub open_input {
  my ($input) = @_;
  my $path = length $input ? '/box/etc/stdin' : '/dev/null';
  write_file($path, $input) if length $input;
  open(my $stdin, '<', $path) or die "stdin: $!\n";
  unlink($path) if length $input;
  return $stdin;
}
`;
