import type { CodeSample, Operation } from '../types.ts';
import { callOf } from './call.ts';
import { curl } from './curl.ts';
import { python } from './python.ts';
import { typescript } from './typescript.ts';

/** How to use an operation, to be copied as it is; the secret is taken from `ERRAND_SECRET`. */
export function samplesOf(options: {
  url: string;
  method: string;
  path: string;
  operation: Operation;
  /** The same for a client that is called `errand`. */
  client: string;
}): CodeSample[] {
  const call = callOf(options);
  return [
    { lang: 'Shell', label: 'curl', source: curl(call) },
    { lang: 'TypeScript', label: 'TypeScript', source: typescript(options) },
    { lang: 'Python', label: 'Python', source: python(call) },
  ];
}
