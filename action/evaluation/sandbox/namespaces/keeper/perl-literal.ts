export type PerlData = string | number | Buffer | readonly PerlData[] | { readonly [name: string]: PerlData };

/** Data as a Perl expression. Nothing in it is taken for code. */
export function perlLiteral(data: PerlData): string {
  if (typeof data === 'number') return String(data);
  if (typeof data === 'string') return quoted(Buffer.from(data));
  if (Buffer.isBuffer(data)) return quoted(data);
  if (Array.isArray(data)) return `[${data.map(perlLiteral).join(',')}]`;
  const pairs = Object.entries(data).map(([name, value]) => `${perlLiteral(name)} => ${perlLiteral(value)}`);
  return `{${pairs.join(',')}}`;
}

function quoted(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return /^[\x20-\x7e]*$/.test(text)
    ? `'${text.replace(/[\\']/g, '\\$&')}'`
    : `pack('H*', '${bytes.toString('hex')}')`;
}
