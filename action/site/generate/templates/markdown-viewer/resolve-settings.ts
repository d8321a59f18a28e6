/** The settings every viewer has: what this round asks for, over what earlier rounds decided. */
import { pickElement } from '../kit/elements.ts';
import type { TemplateInput } from '../template.ts';
import { frameIds } from './frame-ids.ts';
import { type HeadingPlan, planHeadings } from './headings.ts';
import { CONTAINER, ofTag, pickPlace, scoreOutput } from './pick-element.ts';
import type { Heading } from './render/markdown-renderer.ts';
import { type RenderedDocument, renderDocument } from './render/render-document.ts';
import { type ViewerSettings, viewerSettings } from './settings.ts';
import { chooseFiles } from './source/choose-files.ts';
import { readDocument, type SourceDocument } from './source/source-document.ts';

const LONGEST_TITLE = 120;

export interface Resolved {
  settings: ViewerSettings;
  source: SourceDocument;
  rendered: RenderedDocument;
  headings: HeadingPlan;
  notes: string[];
}

export function resolveSettings({ plan, input, files, settings: stored }: TemplateInput): Resolved {
  const earlier = viewerSettings.safeParse(stored).data;
  const { paths, missing } = chooseFiles(files, {
    named: plan.files.filter((name) => !isReplaced(name, plan.brief)),
    earlier: earlier?.files ?? [],
    sent: input.attachments,
  });
  const source = readDocument(paths, files);
  const hasFile = (path: string) => files.has(path);
  const unshifted = renderDocument(source, { headingShift: 0, hasFile });
  const output = pickElement(plan.elements, scoreOutput) ?? pickPlace(plan.elements);
  const outputId = earlier?.outputId ?? output?.id ?? 'markdown-output';
  const asked = plan.elements.find(({ id }) => id === outputId);
  const heading = plan.heading ?? earlier?.heading;
  const frame = frameIds(
    plan.elements.filter(({ id }) => id !== outputId),
    earlier?.frame,
  );
  const headings = planHeadings({
    plan,
    heading,
    isOwn: frame.heading !== undefined,
    outputId,
    headings: unshifted.headings,
  });
  const { headingShift } = headings;
  const settings = {
    title: plan.title ?? earlier?.title ?? plan.heading ?? ownTitle(source, unshifted.headings),
    ...(heading !== undefined && { heading }),
    files: paths,
    outputId,
    outputTag: earlier?.outputTag ?? ofTag(asked?.tag, CONTAINER, 'div'),
    outputAttributes: { ...earlier?.outputAttributes, ...asked?.attributes },
    frame,
    libraries: [...new Set([...(earlier?.libraries ?? []), ...plan.libraries])],
    features: earlier?.features ?? {},
  };
  return {
    settings,
    source,
    rendered: headingShift === 0 ? unshifted : renderDocument(source, { headingShift, hasFile }),
    headings,
    notes: [
      ...missingNotes(missing, paths, input.notes),
      ...(unshifted.problem === undefined ? [] : [unshifted.problem]),
    ],
  };
}

/** "Render new.md instead of old.md". */
function isReplaced(name: string, brief: string): boolean {
  const file = `[\`"']?${RegExp.escape(name)}(?![\\w.-]*\\w)`;
  return new RegExp(
    `\\b(?:instead of|rather than|replac(?:es?|ing)|no longer|not)\\s+(?:the\\s+)?${file}`,
    'iu',
  ).test(brief);
}

/** What the document calls itself: its first main heading, else its file's name. */
function ownTitle({ files }: SourceDocument, headings: readonly Heading[]): string {
  const first = headings.find(({ depth }) => depth === 1)?.text;
  if (first) return first.slice(0, LONGEST_TITLE);
  const [name = ''] = files[0]?.path.split('/').at(-1)?.split('.') ?? [];
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : 'Markdown viewer';
}

function missingNotes(
  missing: string | undefined,
  shown: readonly string[],
  notes: readonly string[],
): string[] {
  if (missing === undefined) return [];
  const reason = notes.find((note) => note.includes(missing));
  const instead =
    shown.length > 0 ? `the page shows ${shown.join(', ')}` : 'the page starts without a document';
  return [`The brief names ${missing}, which is not there${reason ? ` (${reason})` : ''}; ${instead}.`];
}
