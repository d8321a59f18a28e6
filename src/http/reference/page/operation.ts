import { escapeHtml } from '../../../domain/escape-html.ts';
import { EVERYWHERE, schemaName } from '../problems/schemas.ts';
import type { Answer, CodeSample, Operation, Schema } from '../types.ts';
import { entries, typeOf } from './schema.ts';
import { inline, listing, paragraphs } from './text.ts';

/** One operation: a path of ours, a webhook or a callback. */
export interface Shown {
  method: string;
  /** Its address, or the name of a webhook. */
  name: string;
  operation: Operation;
}

const COMMON = new Set(EVERYWHERE.map((name) => `#/components/schemas/${schemaName(name)}`));

export function operationSection({ method, name, operation }: Shown): string {
  const { operationId: id, summary, description, deprecated, parameters = [] } = operation;
  const given = parameters.map(({ name, in: place, required, description, schema }) => ({
    name,
    schema,
    description,
    notes: [place === 'query' ? 'parameter' : place, ...(required ? [] : ['optional'])],
  }));
  return `<section class="operation" aria-labelledby="${id}">
<h3 id="${id}"><a class="anchor" href="#${id}">${escapeHtml(summary)}</a></h3>
<p class="address"><strong>${method}</strong> <code class="long">${escapeHtml(name)}</code>${deprecated ? ' <em>has ended</em>' : ''}</p>
${paragraphs(description)}${secretOf(operation)}${given.length > 0 ? `<h4>Parameters</h4>\n${entries(given)}` : ''}${bodyOf(operation)}<h4>Answers</h4>
${answersOf(operation)}${samplesOf(operation)}</section>
`;
}

function secretOf({ security }: Operation): string {
  if (security === undefined) return '';
  const text =
    security.length === 1
      ? 'Needs the secret as `Authorization: Bearer …`.'
      : 'Needs no secret; with one, only what is your organisation’s is found.';
  return `<p class="secret">${inline(text)}</p>\n`;
}

function bodyOf({ requestBody }: Operation): string {
  const body = requestBody?.content['application/json'];
  if (!body) return '';
  const example = body.example === undefined ? '' : listing(JSON.stringify(body.example, null, 2));
  return `<h4>Body</h4>\n<p>${typeOf(body.schema)} as <code>application/json</code>.</p>\n${example}`;
}

function answersOf({ responses }: Operation): string {
  const rows = Object.entries(responses).flatMap(([status, answer]) => answerOf(status, answer));
  return `<dl class="answers">\n${rows.join('')}</dl>\n`;
}

/** None for what any request may be answered with: the page says that once. */
function answerOf(status: string, answer: Answer): string[] {
  const { description, content = {}, headers = {} } = answer;
  const events = answer['x-events'];
  const bodies = Object.entries(content).flatMap(([type, { schema }]) => bodyIn(type, schema));
  if (Object.keys(content).length > 0 && bodies.length === 0) return [];
  const names = Object.entries(headers).map(
    ([name, told]) => `<li><code>${escapeHtml(name)}</code>: ${inline(told.description)}</li>`,
  );
  const example = content['application/json']?.example;
  return [
    `<dt><code>${status}</code></dt>\n<dd><p>${inline(description)} ${bodies.join(' ')}${events ? ` Events: ${typeOf(events)}.` : ''}</p>`,
    names.length > 0 ? `<ul>${names.join('')}</ul>` : '',
    example === undefined
      ? ''
      : `<details><summary>Example</summary>\n${listing(JSON.stringify(example, null, 2))}</details>`,
    '</dd>\n',
  ];
}

function bodyIn(type: string, schema: Schema): string[] {
  const all = ((schema.oneOf as Schema[] | undefined) ?? [schema]).filter(
    (one) => !COMMON.has(String(one.$ref)),
  );
  if (all.length === 0) return [];
  if (type === 'application/problem+json') return [`${all.map(typeOf).join(' or ')}.`];
  if (type !== 'application/json') return [`<code>${escapeHtml(type)}</code>.`];
  return [`${all.map(typeOf).join(' or ')}.`];
}

function samplesOf({ operationId, ...operation }: Operation): string {
  const samples = operation['x-codeSamples'] ?? [];
  return samples.length === 0
    ? ''
    : `<h4>Examples</h4>\n${samples.map((one) => sample(operationId, one)).join('')}`;
}

/** Those of one operation share a name: a browser shows one at a time. */
function sample(id: string, { label, source }: CodeSample): string {
  const open = label === 'curl' ? ' open' : '';
  return `<details name="${id}-examples"${open}><summary>${label}</summary>\n${listing(source)}</details>\n`;
}
