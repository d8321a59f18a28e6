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

export const ruby: HostileKit = {
  intruder: ({ folders, port, socket, pid, mark }) => `
def attempt
  yield.to_s.b.scan(/errand-canary-[a-z]+-[0-9a-f]+/) { |found| puts found }
rescue Exception
end
attempt { ENV.to_h }
[${folders.map(quote).join(', ')}].each do |folder|
  attempt { File.binread(folder + '/secret.txt') }
  attempt { File.write(folder + '/secret.txt', 'x', mode: 'a') }
  attempt { File.write(folder + '/ruby', '') }
end
attempt { require 'socket' }
attempt { TCPSocket.new('127.0.0.1', ${port}).close }
attempt { UDPSocket.new.send('x', 0, '127.0.0.1', ${port}) }
attempt { UNIXSocket.new(${quote(socket)}).close }
attempt do
  route = File.read('/proc/net/route').lines[1]
  puts ${quote(`${ROUTE} `)} + route if route
end
Dir.glob('/proc/[0-9]*/{cmdline,environ}') { |file| attempt { File.binread(file) } }
attempt { Process.kill('KILL', ${pid}) }
attempt do
  Process.detach(Process.spawn('sh', '-c', ${quote(`sleep ${LEFT_SECONDS}; : ${mark}`)},
    pgroup: true, in: '/dev/null', out: '/dev/null', err: '/dev/null'))
end
puts ${quote(LAST_WORD)}
`,
  idler: `trap('TERM', 'IGNORE')\nsleep ${STAY_SECONDS}\n`,
  hog: `held = Array.new(${HOG_BLOCKS}) { 'x' * (16 << 20) }\nsleep ${STAY_SECONDS}\nputs held.size\n`,
  flooder: `$stdout.sync = true\n${FLOOD_PIECES}.times { puts 'x' * (64 << 10) }\nsleep ${STAY_SECONDS}\n`,
};
