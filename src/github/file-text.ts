/** The text of a file as the contents API has it. Throws for what is no file. */
export function fileText(data: object): string {
  if (!('content' in data) || typeof data.content !== 'string') throw new Error('GitHub has no file there');
  return Buffer.from(data.content, 'base64').toString('utf8');
}
