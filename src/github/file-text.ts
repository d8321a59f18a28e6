/** The text of a file as the contents API has it. Throws for what is no file. */
export function fileText(data: object): string {
  if (!('content' in data) || typeof data.content !== 'string') throw new Error('GitHub has no file there');
  // One of more than 1 MB comes as empty.
  if (!('encoding' in data) || data.encoding !== 'base64')
    throw new Error('GitHub sends no file as large as that');
  return Buffer.from(data.content, 'base64').toString('utf8');
}
