/** Part of the keeper: system calls. A failing one dies with its name. */
export const SYSTEM = String.raw`
use strict;
use warnings;
use POSIX ();
use Fcntl ();
use Socket ();

# linux/sched.h, linux/mount.h, linux/prctl.h
use constant {
  CLONE_NEWNS => 0x20000, CLONE_NEWCGROUP => 0x2000000, CLONE_NEWUTS => 0x4000000, CLONE_NEWIPC => 0x8000000,
  CLONE_NEWPID => 0x20000000, CLONE_NEWNET => 0x40000000,
  MS_RDONLY => 1, MS_NOSUID => 2, MS_NODEV => 4, MS_NOEXEC => 8, MS_REMOUNT => 32, MS_BIND => 4096,
  MS_REC => 16384, MS_PRIVATE => 1 << 18, MNT_DETACH => 2,
  PR_SET_PDEATHSIG => 1, PR_SET_SECCOMP => 22, PR_CAPBSET_DROP => 24, PR_SET_NO_NEW_PRIVS => 38,
  O_CLOEXEC => 02000000,
};
use constant WRITE => Fcntl::O_WRONLY() | Fcntl::O_CREAT() | Fcntl::O_TRUNC() | O_CLOEXEC;
use constant READ => Fcntl::O_RDONLY() | O_CLOEXEC;

# Signals that the keeper does not end with.
my @IGNORED = qw(INT TERM HUP PIPE);

# Perl passes numbers as numbers and strings as addresses, of copies, because it takes them to be written to.
sub call {
  my ($name, @arguments) = @_;
  my $result = syscall($CONFIG{calls}{$name}, @arguments);
  die "$name: $!\n" if $result == -1;
  return $result;
}

sub mount {
  my ($what, $where, $type, $flags, $options) = @_;
  eval { call('mount', $what, $where, $type, $flags, $options); 1 } or die "$where: $@";
}

# Read-only has to be asked for a second time: a bind mount starts with the flags of what it shows.
sub bind_mount {
  my ($what, $where, $flags) = @_;
  mount($what, $where, '', MS_BIND, '');
  mount($what, $where, '', MS_BIND | MS_REMOUNT | $flags, '') if $flags;
}

sub detach {
  my ($where) = @_;
  call('umount2', $where, MNT_DETACH);
}

# Files are opened without Perl's own layers, which ask four questions about each.
sub write_file {
  my ($path, $content) = @_;
  my $file = POSIX::open($path, WRITE, 0666) // die "$path: $!\n";
  # Control files take what they are given in one piece, and say here what they refuse.
  my $written = length $content ? POSIX::write($file, $content, length $content) : 0;
  my $error = "$!";
  POSIX::close($file);
  defined $written or die "$path: $error\n";
}

sub read_file {
  my ($path) = @_;
  my $file = POSIX::open($path, READ) // return undef;
  POSIX::read($file, my $content, 65_536);
  POSIX::close($file);
  return $content;
}
`;
