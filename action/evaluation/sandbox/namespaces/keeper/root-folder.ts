/** Part of the keeper: the root folder that all programs see, read-only, in a mount namespace of the keeper's own. */
export const ROOT_FOLDER = String.raw`
# What only the keeper and its cells see of the machine; gone from a cell's sight before its program starts.
use constant PRIVATE => '/.keeper';
use constant BIND_FLAGS => MS_RDONLY | MS_NOSUID | MS_NODEV;
# Name and minor number; the major one is 1.
my @DEVICES = ([null => 3], [zero => 5], [full => 7], [random => 8], [urandom => 9]);

# Cgroups are shown by name below PRIVATE: { memory => '/sys/fs/cgroup/memory/...' }.
sub build_root {
  my ($cgroups) = @_;
  my $root = "$CONFIG{folder}/root";
  -d $root or mkdir($root, 0755) or die "$root: $!\n";
  call('unshare', CLONE_NEWNS | CLONE_NEWUTS);
  mount('none', '/', '', MS_REC | MS_PRIVATE, '');
  mount('tmpfs', $root, 'tmpfs', MS_NOSUID, 'mode=755,size=16m');
  mkdir("$root/$_", 0755) for qw(box dev etc proc), substr(PRIVATE, 1);
  for my $folder (@{$CONFIG{folders}}) {
    make_folders($root, $folder);
    bind_mount($folder, "$root$folder", BIND_FLAGS);
  }
  for my $file (@{$CONFIG{executables}}) {
    my ($from, $to) = @$file;
    make_folder_of($root, $to);
    write_file("$root$to", '');
    bind_mount($from, "$root$to", BIND_FLAGS);
  }
  for my $link (@{$CONFIG{links}}) {
    my ($path, $target) = @$link;
    make_folder_of($root, $path);
    symlink($target, "$root$path") or die "$path: $!\n";
  }
  for my $file (@{$CONFIG{files}}) {
    my ($path, $content) = @$file;
    make_folder_of($root, $path);
    write_file("$root$path", $content);
  }
  make_devices("$root/dev");
  mount('tmpfs', $root . PRIVATE, 'tmpfs', MS_NOSUID | MS_NODEV | MS_NOEXEC, 'mode=700,size=64k');
  my %private = (channels => "$CONFIG{folder}/channels", %$cgroups);
  for my $name (keys %private) {
    mkdir($root . PRIVATE . "/$name", 0700);
    bind_mount($private{$name}, $root . PRIVATE . "/$name", 0);
  }
  mount('none', $root, '', MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID, '');
  enter_root($root);
  my $name = 'sandbox';
  call('sethostname', $name, length $name);
}

# From here on the machine's own root is in no mount namespace that a program is ever in.
sub enter_root {
  my ($root) = @_;
  chdir($root) or die "$root: $!\n";
  my $here = '.';
  my $there = '.';
  call('pivot_root', $here, $there);
  detach('.');
  chdir('/') or die "/: $!\n";
}

sub make_folders {
  my ($root, $path) = @_;
  my $made = $root;
  for my $part (grep { length } split m{/}, $path) {
    $made .= "/$part";
    mkdir($made, 0755);
  }
}

sub make_folder_of {
  my ($root, $path) = @_;
  make_folders($root, $path =~ s{/[^/]*$}{}r);
}

sub make_devices {
  my ($folder) = @_;
  for my $device (@DEVICES) {
    my ($name, $minor) = @$device;
    my $path = "$folder/$name";
    # Where devices must not be made, as in some containers, the machine's own one is shown.
    my $is_made = syscall($CONFIG{calls}{mknodat}, -100, $path, 0020666, 1 << 8 | $minor) == 0;
    if ($is_made) { chmod(0666, $path) }
    else { write_file($path, ''); bind_mount("/dev/$name", $path, MS_RDONLY | MS_NOSUID) }
  }
  symlink('/proc/self/fd', "$folder/fd");
  symlink("/proc/self/fd/$$_[1]", "$folder/$$_[0]") for [stdin => 0], [stdout => 1], [stderr => 2];
  symlink('/box/shm', "$folder/shm");
}
`;
