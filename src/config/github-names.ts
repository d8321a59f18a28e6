/** Names as GitHub allows them. */

export const LOGIN = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i;
export const NO_LOGIN = 'is no organisation of GitHub: letters, digits and single hyphens, 39 at most';

export const REPOSITORY = /^(?!\.{1,2}$)(?!.*\.git$)[\w.-]{1,100}$/i;
export const NO_REPOSITORY =
  'is no name of a repository: letters, digits, ".", "_" and "-", 100 at most, without owner';

/** What such a name may begin with; the task has to fit behind it. */
export const REPOSITORY_PREFIX = /^[a-z\d_][\w.-]{0,49}$/i;
export const NO_REPOSITORY_PREFIX =
  'is no beginning of a repository name: letters, digits, ".", "_" and "-", 50 at most';
