/** JSON with one member a line. Only the blanks between its tokens change: numbers and texts stay as they are. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

export function prettyJson(text: string): string {
  const tokens = text.match(TOKEN) ?? [];
  let depth = 0;
  const line = () => `\n${'  '.repeat(depth)}`;
  return tokens
    .map((token, index) => {
      const isEmpty = /[{[]/.test(tokens[index - 1] ?? '') && tokens[index - 1]?.length === 1;
      if (token === '{' || token === '[') {
        depth += 1;
        return /^[}\]]$/.test(tokens[index + 1] ?? '') ? token : token + line();
      }
      if (token === '}' || token === ']') {
        depth -= 1;
        return isEmpty ? token : line() + token;
      }
      if (token === ',') return token + line();
      return token === ':' ? ': ' : token;
    })
    .join('');
}
