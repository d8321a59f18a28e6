/** Small apps that need no data: one template, and a registry of apps that it makes. */

import { conform } from '../kit/conform/conform.ts';
import { conformNotes } from '../kit/conform/conform-notes.ts';
import { pageFiles } from '../kit/page.ts';
import type { Template } from '../template.ts';
import { apps } from './apps/index.ts';
import { buildPage } from './build-page.ts';
import { chooseApp } from './choose-app.ts';
import { describe } from './documentation.ts';
import { madeByScript } from './made-by-script.ts';
import { resolveApp } from './resolve-app.ts';
import { smallAppSettings } from './settings.ts';

export const smallApp: Template = {
  name: 'small-app',

  score: (plan) => chooseApp(plan)?.points ?? 0,

  produce(input) {
    const { plan } = input;
    const earlier = smallAppSettings.safeParse(input.settings).data;
    const app = apps.find(({ name }) => name === earlier?.app) ?? chooseApp(plan)?.app;
    if (!app) throw new Error('the brief speaks of no small app');
    const resolved = resolveApp(app, input, earlier);
    const { settings, built, parts } = resolved;
    const newParts = parts.filter(({ name }) => !earlier?.parts.includes(name));
    const made = new Map(pageFiles(buildPage(plan, resolved)));
    const { html, added, unmet } = conform({
      plan: madeByScript(plan, resolved),
      html: made.get('index.html')?.toString('utf8') ?? '',
    });
    made.set('index.html', Buffer.from(html));
    return {
      files: made,
      title: settings.title,
      settings,
      changes: [...(earlier ? [] : [built.summary]), ...newParts.map(({ summary }) => summary)],
      notes: [
        ...built.notes,
        ...conformNotes({ added, unmet }, 'the app has no part for them'),
        ...(plan.unknownLibraries.length > 0
          ? [`The brief speaks of ${plan.unknownLibraries.join(', ')}; this page does not use it.`]
          : []),
      ],
      documentation: describe(resolved),
    };
  },
};
