/** The reference as a page, from the document alone. */
import { escapeHtml } from '../../../domain/escape-html.ts';
import { PROBLEMS, type ProblemName } from '../../../errors.ts';
import { EXPLANATIONS } from '../problems/explanations.ts';
import { schemaName } from '../problems/schemas.ts';
import type { OpenApi, PathItem } from '../types.ts';
import { operationSection, type Shown } from './operation.ts';
import { membersOf, schemaAnchor } from './schema.ts';
import { inline, paragraphs } from './text.ts';

interface Part {
  id: string;
  title: string;
  operations: Shown[];
  html: string;
}

export function referencePage(document: OpenApi): string {
  const base = addressOf(document);
  const parts = [
    ...document.tags.map(({ name, description }) => partOf(document, name, description)),
    problems(document),
    schemas(document),
  ];
  return `<a class="skip" href="#main">Skip to the text</a>
<div class="reference">
<nav aria-label="Contents">
<p class="product">Errand</p>
<ul>
<li><a href="#main">Overview</a></li>
${parts.map(contents).join('\n')}
</ul>
</nav>
<main id="main">
<header>
<h1>API reference</h1>
${paragraphs(document.info.description)}<p>The same for programs: <a href="${base}/openapi.json"><code>/openapi.json</code></a>, OpenAPI ${document.openapi}. Every
path answers below <code>/api</code>, too. Any request may also be answered with 400, 500 or 503, as
<a href="#problems">Problems</a> says. Clients of <code>/eval</code> go on <a href="${base}/docs/eval-migration">here</a>.</p>
</header>
${parts.map(section).join('')}</main>
</div>`;
}

/** The App's, for links. */
function addressOf({ servers }: OpenApi): string {
  return escapeHtml(servers[0]?.url ?? '');
}

function contents({ id, title, operations }: Part): string {
  const inner = operations.map(
    ({ operation }) => `<li><a href="#${operation.operationId}">${escapeHtml(operation.summary)}</a></li>`,
  );
  return `<li><a href="#${id}">${title}</a>${inner.length > 0 ? `<ul>${inner.join('')}</ul>` : ''}</li>`;
}

function section({ id, title, html }: Part): string {
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${html}</section>\n`;
}

function partOf(document: OpenApi, tag: string, description: string): Part {
  const operations = [document.paths, document.webhooks]
    .flatMap((items) => Object.entries(items))
    .flatMap(([name, item]) => shown(name, item))
    .filter(({ operation }) => operation.tags.includes(tag));
  const html = `<p>${inline(description)}</p>\n${operations.map(operationSection).join('')}`;
  return { id: `tag-${tag.toLowerCase().replaceAll(' ', '-')}`, title: tag, operations, html };
}

/** What the App calls back in the course of an operation comes right behind it. */
function shown(name: string, item: PathItem): Shown[] {
  return Object.entries(item).flatMap(([method, operation]) => [
    { method: method.toUpperCase(), name, operation },
    // The same task at another address has the same one.
    ...(name === '/' ? [] : Object.values(operation.callbacks ?? {}))
      .flatMap((callback) => Object.entries(callback))
      .flatMap(([address, inner]) => shown(address, inner)),
  ]);
}

function problems(document: OpenApi): Part {
  const { schemas } = document.components;
  const all = Object.entries(PROBLEMS).filter(([name]) => schemaName(name as ProblemName) in schemas);
  const rows = all.map(
    ([name, { status, title }]) =>
      `<tr><td>${status}</td><th scope="row"><a href="${addressOf(document)}/problems/${name}">${escapeHtml(title)}</a></th><td>${inline(EXPLANATIONS[name as ProblemName].cause)}</td></tr>`,
  );
  const html = `<p>Refusals are <code>application/problem+json</code>. Where not said otherwise, nothing was stored.</p>
<table>
<thead><tr><th scope="col">Status</th><th scope="col">Type</th><th scope="col">Cause</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
`;
  return { id: 'problems', title: 'Problems', operations: [], html };
}

function schemas({ components }: OpenApi): Part {
  const all = Object.entries(components.schemas).map(([name, schema]) => {
    const id = schemaAnchor(name);
    return `<section aria-labelledby="${id}">
<h3 id="${id}"><a class="anchor" href="#${id}">${name}</a></h3>
<p>${inline(String(schema.description))}</p>
${membersOf(schema)}</section>
`;
  });
  return { id: 'schemas', title: 'Schemas', operations: [], html: all.join('') };
}
