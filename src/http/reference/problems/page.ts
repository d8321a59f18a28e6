/** `GET /problems/{name}`: a problem type for whoever follows its address, a person or a program. */

import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { escapeHtml } from '../../../domain/escape-html.ts';
import { PROBLEMS, type ProblemName, problemType, Refusal } from '../../../errors.ts';
import type { Page, PageContent } from '../../page/layout.ts';
import { inline, listing } from '../page/text.ts';
import { EXPLANATIONS } from './explanations.ts';

export function explainProblem({ url, layout }: { url: string; layout: (content: PageContent) => Page }) {
  return (context: Context): Response => {
    const name = context.req.param('name') ?? '';
    if (!Object.hasOwn(PROBLEMS, name))
      throw new Refusal('not-found', 'There is no problem of this name; /docs lists those that there are.');
    const told = tell(url, name as ProblemName);
    context.header('vary', 'Accept');
    const type = accepts(context, {
      header: 'Accept',
      supports: ['text/plain', 'text/html', 'application/json', 'application/problem+json'],
      default: 'text/plain',
    });
    if (type === 'text/html') {
      const { html, headers } = layout({ title: told.title, body: pageOf(url, told) });
      return context.body(html, { headers });
    }
    return type === 'text/plain' ? context.text(textOf(told)) : context.json(told);
  };
}

function tell(url: string, name: ProblemName) {
  const { status, title } = PROBLEMS[name];
  const { cause, remedy, example } = EXPLANATIONS[name];
  const type = problemType(url, name);
  return { type, title, status, cause, remedy, example: { type, title, status, ...example } };
}

type Told = ReturnType<typeof tell>;

function pageOf(url: string, { title, status, type, cause, remedy, example }: Told): string {
  const docs = escapeHtml(`${url}/docs`);
  return `<main>
<p class="product"><a href="${docs}">Errand</a></p>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${inline(cause)}</p>
<h2>What to do</h2>
<p>${inline(remedy)}</p>
<h2>Example</h2>
<p>HTTP ${status}, <code>application/problem+json</code>; <code>type</code> is <code class="long">${escapeHtml(type)}</code>.</p>
${listing(JSON.stringify(example, null, 2))}<p>All types: <a href="${docs}#problems">API reference</a>.</p>
</main>`;
}

function textOf({ title, status, cause, remedy, example }: Told): string {
  return `${title} (HTTP ${status})

${cause}

What to do: ${remedy}

${JSON.stringify(example, null, 2)}
`;
}
