import {
  FLOOD_PIECES,
  HOG_BLOCKS,
  type HostileKit,
  LAST_WORD,
  LEFT_SECONDS,
  ROUTE,
  STAY_SECONDS,
} from './kit.ts';

const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

export const perl: HostileKit = {
  intruder: ({ folders, port, socket, pid, mark }) => `
use Socket;
sub say_found { print "$1\\n" while $_[0] =~ /(errand-canary-[a-z]+-[0-9a-f]+)/g }
sub content { my $file; open($file, '<', $_[0]) or return ''; local $/; return scalar <$file> }
sub add { my $file; open($file, '>>', $_[0]) and print {$file} 'x' }
sub call { my $s; socket($s, $_[0], $_[1], 0) and connect($s, $_[2]) and send($s, 'x', 0) }
say_found(join ' ', %ENV);
for my $folder (${folders.map(quote).join(', ')}) {
  say_found(content("$folder/secret.txt"));
  add("$folder/secret.txt");
  add("$folder/perl");
}
eval { call(PF_INET, SOCK_STREAM, pack_sockaddr_in(${port}, inet_aton('127.0.0.1'))) };
eval { call(PF_INET, SOCK_DGRAM, pack_sockaddr_in(${port}, inet_aton('127.0.0.1'))) };
eval { call(PF_UNIX, SOCK_STREAM, pack_sockaddr_un(${quote(socket)})) };
my @routes = split /\\n/, content('/proc/net/route');
print ${quote(`${ROUTE} `)}, "$routes[1]\\n" if @routes > 1;
say_found(content($_)) for glob('/proc/[0-9]*/cmdline /proc/[0-9]*/environ');
kill 'KILL', ${pid};
my $child = fork;
if (defined $child && $child == 0) {
  eval { require POSIX; POSIX::setsid() };
  open(STDIN, '<', '/dev/null'); open(STDOUT, '>', '/dev/null'); open(STDERR, '>', '/dev/null');
  exec 'sh', '-c', ${quote(`sleep ${LEFT_SECONDS}; : ${mark}`)};
  exit 1;
}
print ${quote(LAST_WORD)}, "\\n";
`,
  idler: `$SIG{TERM} = 'IGNORE';\nsleep ${STAY_SECONDS};\n`,
  hog: `my @held;\npush @held, 'x' x (16 << 20) for 1 .. ${HOG_BLOCKS};\nsleep ${STAY_SECONDS};\nprint scalar @held;\n`,
  flooder: `$| = 1;\nprint 'x' x (64 << 10), "\\n" for 1 .. ${FLOOD_PIECES};\nsleep ${STAY_SECONDS};\n`,
};
