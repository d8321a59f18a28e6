/** GitHub's timestamps have whole seconds: 2026-01-31T12:00:00Z. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
