/** Puts an app's sections, script and styles together. */
import type { SitePlan } from '../../plan-types.ts';
import { plannedAttributes } from '../kit/elements.ts';
import type { PageParts } from '../kit/page.ts';
import type { ResolvedApp } from './resolve-app.ts';
import { appScript } from './runtime.ts';
import { sharedParts } from './shared-parts.ts';
import { STYLES } from './styles.ts';

export function buildPage(plan: SitePlan, { settings, elements, roles, built }: ResolvedApp): PageParts {
  const { app, title, heading, libraries, storage } = settings;
  const shared = sharedParts.filter(({ name }) => settings.parts.includes(name));
  const h1 = plan.elements.find(({ tag }) => tag === 'h1');
  const bar = shared.map((part) => part.html(elements));
  const single = roles.filter(({ isRepeated }) => !isRepeated);
  const repeated = roles.filter(({ isRepeated }) => isRepeated);
  return {
    plan,
    title,
    heading,
    ...(h1 && { headingAttributes: { id: h1.id, ...plannedAttributes(h1) } }),
    description: built.summary,
    main: [
      ...built.main,
      ...(bar.length > 0 ? [`<div class="actions">${bar.join('\n        ')}</div>`] : []),
    ],
    footer: [
      '<span id="page-status" role="status" aria-live="polite"></span>',
      storage
        ? 'What you enter is kept in this browser only.'
        : 'Nothing you enter leaves this page or outlives your visit.',
    ],
    script: appScript({
      ids: Object.fromEntries(single.map(({ name }) => [name, elements.id(name)])),
      repeated: Object.fromEntries(repeated.map(({ name }) => [name, elements.repeated(name)])),
      config: built.config,
      storage,
      code: [built.script, ...shared.map((part) => part.script(app))],
    }),
    libraries,
    styles: [STYLES, built.styles ?? '', ...shared.map(({ styles }) => styles ?? '')]
      .filter(Boolean)
      .join('\n'),
  };
}
