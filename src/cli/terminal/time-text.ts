/** Unix milliseconds as `2026-11-29T17:05:09Z`. */
export function timeText(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+/, '');
}
