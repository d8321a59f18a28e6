/** Whether a value goes by a name that secrets have. */
const SECRET =
  /pass(?:word|wd|phrase)?|secret|token|(?:^|[^a-z])(?:api|access|private|auth)[\s_.-]*key|_key$|^key$|credential|dsn$|pwd/i;

export function isSecretName(name: string): boolean {
  return SECRET.test(name);
}
