/** What octokit makes of a file asked for as it is: text where GitHub names the charset, bytes where not. */
export function rawText(data: unknown): string {
  return typeof data === 'string' ? data : Buffer.from(data as ArrayBuffer).toString('utf8');
}
