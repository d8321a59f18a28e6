/** The content of a lookup page: the form, what is known already, and places for what the API answers. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import type { SitePlan } from '../../plan-types.ts';
import type { PageParts } from '../kit/page.ts';
import { endpointHost } from './endpoint.ts';
import type { StatusLine } from './feature.ts';
import { formSection } from './form-section.ts';
import { lookupScript } from './page-script.ts';
import { resultSection } from './result-section.ts';
import type { Resolved } from './settings.ts';
import { STYLES } from './styles.ts';

interface Options extends Resolved {
  plan: SitePlan;
  year: number;
}

export function lookupPage({ plan, year, settings, service, active }: Options): PageParts {
  const host = endpointHost(settings.endpoint);
  const asked = active.flatMap(({ parts }) => parts.status ?? []);
  const statuses = asked.some(({ shows }) => shows === 'all') ? asked : [OWN_STATUS, ...asked];
  return {
    plan,
    title: settings.title,
    heading: settings.heading,
    description: `${settings.title}: live data from ${host}.`,
    intro: `<p>Live data from <strong>${escapeHtml(host)}</strong>.</p>`,
    main: [formSection({ settings, active, statuses }), resultSection({ settings, service, year })],
    footer: [`Data: <a href="https://${escapeHtml(host)}/">${escapeHtml(host)}</a>`],
    script: `  ${lookupScript({ settings, active, statuses, service, host })}`,
    libraries: settings.libraries,
    styles: STYLES,
  };
}

const OWN_STATUS: StatusLine = { id: 'page-status', attributes: {}, shows: 'all' };
