import type { Call } from './call.ts';

const STEP = '    ';

/** With the standard library. */
export function python({ method, url, headers, withSecret, body, answer }: Call): string {
  const fields = [
    ...(withSecret ? ['"Authorization": "Bearer " + os.environ["ERRAND_SECRET"]'] : []),
    ...Object.entries(headers).map(([name, value]) => `${literal(name)}: ${literal(value)}`),
  ];
  const given = [
    literal(url),
    ...(method === 'GET' ? [] : [`method=${literal(method)}`]),
    ...(fields.length > 0
      ? [`headers={\n${fields.map((field) => `${STEP.repeat(2)}${field},\n`).join('')}${STEP}}`]
      : []),
    ...(body === undefined ? [] : [`data=json.dumps(${literal(body, STEP)}).encode()`]),
  ];
  const modules = [
    ...(body !== undefined || answer === 'json' ? ['json'] : []),
    ...(withSecret ? ['os'] : []),
  ];
  return `${[...modules, 'urllib.request'].map((name) => `import ${name}\n`).join('')}
request = urllib.request.Request(
${given.map((one) => `${STEP}${one},\n`).join('')})
with urllib.request.urlopen(request) as answer:
${STEP}${READ[answer]}`;
}

const READ: Record<Call['answer'], string> = {
  json: 'print(json.load(answer))',
  bytes: 'output = answer.read()',
  events: `for line in answer:\n${STEP.repeat(2)}print(line.decode(), end="")`,
};

/** A value as Python writes it; its texts are those of JSON. */
function literal(value: unknown, indent = ''): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = indent + STEP;
  const lines = Array.isArray(value)
    ? value.map((one) => literal(one, inner))
    : Object.entries(value).map(([name, one]) => `${literal(name)}: ${literal(one, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.map((line) => `${inner}${line},\n`).join('')}${indent}${close}`;
}
