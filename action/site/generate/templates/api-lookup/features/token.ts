/** A token that the visitor brings along: it goes to the API's own host in a header and is kept nowhere. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan } from '../../../markdown.ts';
import { scriptLiteral } from '../../../script-literal.ts';
import { pickElement, says } from '../../kit/elements.ts';
import { defineFeature } from '../feature.ts';

const NAME = /(?:token|key|auth)$/i;

export const token = defineFeature({
  name: 'token',
  settings: z.object({ parameter: z.string(), inputId: z.string().optional() }),

  detect({ plan, free }) {
    const parameter = plan.parameters.find((name) => NAME.test(name));
    const input = pickElement(free, (one) =>
      // "Optionally uses ?token=" speaks of the address, whatever is named next.
      one.tag === undefined || one.tag === 'input' ? says(one, [[/(?<!\?)\btoken\b/, 1]]) : 0,
    );
    if (parameter === undefined && !input) return undefined;
    return { parameter: parameter ?? 'token', ...(input && { inputId: input.id }) };
  },

  build: ({ parameter, inputId }) => ({
    ...(inputId !== undefined && { control: tokenInput(inputId) }),
    code: `{
        // The visitor's own token: sent to the API only, and never stored.
        headers() {
          const token = ${inputId === undefined ? '' : `document.getElementById(${scriptLiteral(inputId)}).value.trim() || `}new URLSearchParams(location.search).get(${scriptLiteral(parameter)});
          return token ? { Authorization: \`Bearer \${token}\` } : {};
        },
      }`,
    summary: `A token in ${codeSpan(`?${parameter}=`)} is sent to the API as an ${codeSpan('Authorization')} header; the page does not store it.`,
    usage: `Add ${codeSpan(`?${parameter}=…`)} to the address to look things up with your own token, for a higher rate limit. Addresses stay in the browser's history: use a token without permissions.`,
  }),
});

function tokenInput(id: string): string {
  return `<label class="field">Token (optional, not stored)
            <input id="${escapeHtml(id)}" class="form-control" type="password" autocomplete="off" spellcheck="false">
          </label>`;
}
