/** The page for a brief of no known family: what the task names is there and works as far as its names say. */
import type { PlannedElement, SitePlan } from '../../plan-types.ts';
import { conform } from '../kit/conform/conform.ts';
import { conformNotes, NOTHING_KNOWN } from '../kit/conform/conform-notes.ts';
import { addressOf } from '../kit/file-facts.ts';
import type { Template, TemplateInput } from '../template.ts';
import { documentsByName } from './document-html.ts';
import { describe } from './documentation.ts';
import { genericFiles, shownFiles } from './page.ts';
import { readControls } from './page-texts.ts';
import { readRows } from './read-rows.ts';
import { type GenericSettings, genericSettings } from './settings.ts';

export const genericPage: Template = {
  name: 'generic-page',
  isFallback: true,

  /** It could serve anything, and does so only where nothing else can. */
  score: () => 1,

  produce(templateInput) {
    const { plan, files, unmade } = templateInput;
    const earlier = genericSettings.safeParse(templateInput.settings).data;
    const settings = resolveSettings(templateInput, earlier);
    const whole = wholePlan(plan, settings);
    const shown = shownFiles(files, plan);
    const tables = shown.flatMap(({ name, bytes }) => readRows(name, bytes) ?? []);
    const page = new Map(genericFiles({ plan: whole, settings, shown, unmade }));
    const { html, added, unmet } = conform({
      plan: whole,
      html: page.get('index.html')?.toString('utf8') ?? '',
      files: shown.map(({ name }) => addressOf(name)),
      table: tables[0],
      documents: documentsByName(shown),
    });
    // The page has no script of its own beside that of its elements.
    page.set('index.html', Buffer.from(html.replace(/\s*<script>\s*<\/script>/, '')));
    return {
      files: page,
      title: settings.title,
      settings,
      changes: [
        earlier === undefined
          ? 'The page shows the brief, the attached files, and the elements that the task names.'
          : `The page shows the brief of round ${plan.round}, its files, and the elements that it names.`,
      ],
      notes: [
        'The brief is of no kind that a template knows: its free text was not interpreted beyond the elements, texts, files and libraries that it names.',
        ...conformNotes({ added, unmet }, NOTHING_KNOWN),
        ...(plan.unknownLibraries.length > 0
          ? [`The brief speaks of ${plan.unknownLibraries.join(', ')}; this page does not use it.`]
          : []),
      ],
      documentation: describe(settings, shown, added),
    };
  },
};

function resolveSettings(
  { plan, input }: TemplateInput,
  earlier: GenericSettings | undefined,
): GenericSettings {
  const before = earlier?.briefs.filter(({ round }) => round < plan.round) ?? [];
  const own = [...plan.elements, ...readControls(plan.brief, plan.elements)];
  const kept = (earlier?.elements ?? []).filter(({ id }) => !own.some((one) => one.id === id));
  return {
    title: plan.title ?? earlier?.title ?? nameOf(input.task.task),
    briefs: [...before, { round: plan.round, text: plan.brief }],
    elements: [
      ...kept,
      ...own.map(({ id, mention, tag, attributes, words }) => ({ id, mention, tag, attributes, words })),
    ],
    libraries: [...new Set([...(earlier?.libraries ?? []), ...plan.libraries])],
  };
}

/** This round's plan with the wishes of all rounds. */
function wholePlan(plan: SitePlan, { title, briefs, elements }: GenericSettings): SitePlan {
  const named = elements.map(({ tag, ...one }): PlannedElement => {
    const planned = plan.elements.find(({ id }) => id === one.id);
    const unknown = { descendants: [], optionValues: [], dataset: [], numeric: false, nonEmpty: false };
    return planned ?? { ...unknown, ...one, ...(tag !== undefined && { tag }) };
  });
  return { ...plan, title, brief: briefs.map(({ text }) => text).join('\n\n'), elements: named };
}

/** `config-display-a1b2c` is about "Config display". */
function nameOf(task: string): string {
  const words = task.split(/[\s_.-]+/).filter((word) => word !== '' && !/^(?=.*\d)[a-z0-9]+$/i.test(word));
  const text = words.join(' ') || task;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
