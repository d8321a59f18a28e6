import type { Operation } from '../types.ts';

/** A request as an example shows it. */
export interface Call {
  method: string;
  url: string;
  /** Without the secret. */
  headers: Record<string, string>;
  /** Whether the secret goes along as bearer token. */
  withSecret: boolean;
  body: unknown;
  /** What the answer is. */
  answer: 'json' | 'bytes' | 'events';
}

/** The request of an operation with the example values of its parameters; header fields that may be left out are, but for a `Prefer`. */
export function callOf(options: { url: string; method: string; path: string; operation: Operation }): Call {
  const { url, method, path, operation } = options;
  const { parameters = [], requestBody, responses, security } = operation;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(parameters.find((one) => one.name === name)?.example),
  );
  const sent = parameters.filter((one) => one.in === 'header' && one.example !== undefined);
  const body = requestBody?.content['application/json']?.example;
  const [type = ''] = Object.keys(responses['200']?.content ?? responses['202']?.content ?? {});
  return {
    method,
    url: url + filled,
    headers: {
      ...Object.fromEntries(sent.map(({ name, example }) => [name, String(example)])),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    withSecret: security?.length === 1,
    body,
    answer: answerOf(type),
  };
}

function answerOf(type: string): Call['answer'] {
  if (type === 'text/event-stream') return 'events';
  return type === 'application/octet-stream' ? 'bytes' : 'json';
}
