/** Ends the process, as what it was asked for makes no sense. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
