/** Part of the keeper: resource limits. */
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
`;
