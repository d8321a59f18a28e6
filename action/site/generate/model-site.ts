/** A site by a language model: a page written anew, or a site's page changed. */
import type { FileTree } from '../context.ts';
import type { About } from '../model/answer/read-about.ts';
import type { ModelAnswer } from '../model/model.ts';
import { finishSite, type Generation } from './finish-site.ts';
import type { Groundwork } from './groundwork.ts';
import { codeSpan, plainText } from './markdown.ts';
import { mayChange } from './may-change.ts';
import type { PlannedFile } from './plan-types.ts';
import type { Documentation } from './templates/template.ts';

type Written = Extract<ModelAnswer, { ok: true }>;

/** The template of sites whose page is the model's. */
export const MODEL_TEMPLATE = 'model';

/**
 * The files a model is asked for: the page, what the brief lists that nobody sent and no producer could make well,
 * and attachments that the brief wants changed.
 */
export function wantedFiles({ plan, input, produced }: Groundwork): string[] {
  const { made, placeholders } = produced;
  const isOpen = ({ path, isListed }: PlannedFile) => {
    if (NOT_FOR_MODELS.test(path) || (made.has(path) && !placeholders.has(path))) return false;
    return input.attachments.has(path) ? mayChange(path, plan.brief) : isListed;
  };
  return [...new Set(['index.html', ...plan.manifest.filter(isOpen).map(({ path }) => path)])];
}

/** Ours to write, or nothing that can be written as text. */
const NOT_FOR_MODELS =
  /^(?:LICEN[CS]E|README\.md|site\.json|\.nojekyll)$|\.(?:png|jpe?g|gif|webp|avif|ico|bmp|pdf|zip|gz|xlsx?|docx?|pptx?|mp[34]|wav|ogg|webm|woff2?)$/i;

/** What producers made, with the files that the model wrote where they could only leave a placeholder. */
export function withModelFiles(groundwork: Groundwork, { files, model }: Written): Groundwork | undefined {
  const { placeholders, unmade } = groundwork.produced;
  const wanted: FileTree = new Map([...files].filter(([path]) => placeholders.has(path) || unmade.has(path)));
  if (wanted.size === 0) return undefined;
  const rest = withWritten(groundwork, wanted);
  const how = [...wanted.keys()].map((path): [string, string] => [
    path,
    `${codeSpan(path)} was written by the language model ${plainText(model)}.`,
  ]);
  return {
    ...rest,
    files: new Map([...groundwork.files, ...wanted]),
    produced: {
      ...rest.produced,
      made: new Map([...rest.produced.made, ...wanted]),
      how: new Map([...rest.produced.how, ...how]),
    },
  };
}

/** The site with what the model wrote laid over `base`, or over the files that are there if it wrote the page anew. */
export function modelSite(groundwork: Groundwork, answer: Written, base?: Generation): Generation {
  const made: FileTree = new Map([...(base?.files ?? []), ...answer.files]);
  const title = groundwork.plan.title ?? titleOf(made) ?? groundwork.input.task.task;
  const documentation = documented(answer.about, base?.readme.documentation);
  const notes = (base ? withoutShared(base, groundwork) : []).concat(answer.notes);
  return finishSite(
    withWritten(groundwork, answer.files),
    {
      files: made,
      title,
      settings: { title, documentation },
      changes: answer.about?.features ?? [
        base
          ? `The page was changed for the brief of round ${groundwork.plan.round}.`
          : 'The page was written by a language model.',
      ],
      notes,
      documentation,
    },
    { template: MODEL_TEMPLATE, label: `the language model ${answer.model}`, isSpecific: true },
  );
}

/** What the model wrote is no longer missing, no longer made by a producer, and no longer as it was sent. */
function withWritten(groundwork: Groundwork, written: FileTree): Groundwork {
  const { produced, sent } = groundwork;
  const without = <T>(map: ReadonlyMap<string, T>) =>
    new Map([...map].filter(([path]) => !written.has(path)));
  return {
    ...groundwork,
    sent: sent.filter((path) => !written.has(path)),
    produced: {
      ...produced,
      made: without(produced.made),
      how: without(produced.how),
      unmade: without(produced.unmade),
      // A producer's note begins with the path it is about.
      notes: produced.notes.filter((note) => ![...written.keys()].some((path) => note.startsWith(path))),
    },
  };
}

/** Notes of the base that `finishSite` does not write again by itself. */
function withoutShared(base: Generation, groundwork: Groundwork): string[] {
  const shared = new Set([...groundwork.input.notes, ...groundwork.produced.notes]);
  return base.notes.filter((note) => !shared.has(note) && !note.includes(' is missing: '));
}

function documented(about: About | null, before: Documentation | undefined): Documentation {
  const empty: Documentation = {
    summary: 'A static page, written by a language model from the brief below.',
    features: [],
    usage: ['Open the page.'],
    code: ['`index.html` is the page; every other file beside it is listed in the repository.'],
    data: [],
  };
  const base = before ?? empty;
  if (!about) return base;
  const either = (now: string[], then: string[]) => (now.length > 0 ? now : then);
  return {
    summary: about.summary,
    features: either(about.features, base.features),
    usage: either(about.usage, base.usage),
    code: either(about.code, base.code),
    data: [],
  };
}

function titleOf(files: FileTree): string | undefined {
  const html = files.get('index.html')?.toString('utf8') ?? '';
  return /<title>([^<&]+)<\/title>/i.exec(html)?.[1]?.trim();
}
