# expect: held
# network namespaces do not hold every family, and each is a part of the kernel to attack
use Socket;
my %families = (inet => [2, 1, 0], inet6 => [10, 1, 0], raw => [2, 3, 1], raw6 => [10, 3, 58], sctp => [2, 1, 132], mptcp => [2, 1, 262], ping => [2, 2, 1], packet => [17, 3, 768], vsock => [40, 1, 0], vsock_dgram => [40, 2, 0], alg => [38, 5, 0], key => [15, 3, 2],
  netlink_audit => [16, 3, 9], netlink_nf => [16, 3, 12], netlink_uevent => [16, 2, 15], netlink_crypto => [16, 3, 21], netlink_generic => [16, 3, 16], bluetooth => [31, 3, 1], tipc => [30, 5, 0], can => [29, 3, 1], xdp => [44, 3, 0], rds => [21, 5, 0], ax25 => [3, 5, 0], smc => [43, 1, 0], qipcrtr => [42, 2, 0]);
for my $name (sort keys %families) {
  my ($family, $type, $protocol) = @{$families{$name}};
  if (socket(my $s, $family, $type, $protocol)) {
    # A datagram socket may be made, but has nowhere to go.
    my $to = pack_sockaddr_in({{PORT}}, inet_aton('127.0.0.1'));
    print $name eq 'ping' && !connect($s, $to) ? "HELD $name $!\n" : "LEAK $name\n";
  } else { print "HELD $name $!\n" }
}
socket(my $udp, AF_INET, SOCK_DGRAM, 0);
for my $address ('127.0.0.1', '169.254.169.254', '8.8.8.8', '10.0.0.1', '255.255.255.255') {
  print send($udp, 'x', 0, pack_sockaddr_in({{PORT}}, inet_aton($address))) ? "LEAK sent to $address\n" : "HELD $address $!\n";
}
