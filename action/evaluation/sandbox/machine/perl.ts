/** It makes system calls that Node cannot; on Debian, Ubuntu and GitHub's runners it is always there. */
export const PERL = '/usr/bin/perl';
