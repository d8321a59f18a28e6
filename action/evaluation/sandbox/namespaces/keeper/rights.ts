/** Part of the keeper: giving up rights, for good. */
export const RIGHTS = String.raw`
# Of the keeper and so of all that come from it: no process can ever have more than it has now.
sub forgo_new_rights {
  call('prctl', PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  for my $capability (0 .. 63) {
    last if syscall($CONFIG{calls}{prctl}, PR_CAPBSET_DROP, $capability, 0, 0, 0) == -1;
  }
  call('setgroups', 0, 0);
}

# Becomes a user without any rights. Dies if anything of the old ones could be had back.
sub become {
  my ($user) = @_;
  call('setresgid', $user, $user, $user);
  call('setresuid', $user, $user, $user);
  # Version 3 of the call, this process; nothing effective, permitted or inheritable.
  call('capset', pack('LL', 0x20080522, 0), pack('L6', (0) x 6));
  # These two have the user's groups behind the number.
  die "still another user\n" if $< != $user || $> != $user || $( + 0 != $user || $) + 0 != $user;
  die "could become root again\n" if syscall($CONFIG{calls}{setresuid}, 0, 0, 0) == 0;
  # Changing the user has taken it back: what this process came from must not end without it.
  call('prctl', PR_SET_PDEATHSIG, POSIX::SIGKILL(), 0, 0, 0);
}
`;
