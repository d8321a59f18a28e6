const WIDTH = 28;

/** `progress`: 0 to 100. */
export function bar(progress: number): string {
  const full = Math.round((progress / 100) * WIDTH);
  return `[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${progress} %`;
}
