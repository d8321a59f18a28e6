/** The settings of a form: what this round asks for, over what earlier rounds decided. */
import type { PlannedElement, SitePlan } from '../../plan-types.ts';
import { guessTag, inputType } from '../kit/conform/guess-tag.ts';
import { ASKED } from '../kit/conform/into-form.ts';
import { newNode } from '../kit/conform/outline.ts';
import { idWords, labelOf } from '../kit/conform/words.ts';
import { pickElement, says } from '../kit/elements.ts';
import { readOptions } from '../kit/read-options.ts';
import type { TemplateInput } from '../template.ts';
import { type Field, fieldKind } from './field.ts';
import { idOf, readFields } from './read-fields.ts';
import { type FormSettings, formSettings } from './settings.ts';

/** Beyond that it is no form that anybody fills in. */
const MOST_FIELDS = 60;

export function resolveSettings({ plan, input, settings: stored }: TemplateInput): FormSettings {
  const earlier = formSettings.safeParse(stored).data;
  const { brief, elements } = plan;
  const form = pickElement(elements, scoreForm);
  const submit = pickElement(elements, scoreSubmit);
  const summary = pickElement(elements, scoreSummary);
  const parts = new Set([form, submit, summary]);
  const free = elements.filter((element) => !parts.has(element));
  const title = plan.title ?? earlier?.title ?? kindOfForm(brief, input.task.task);
  const heading = plan.heading ?? earlier?.heading;
  const thanks =
    /\b(?:thank|success|confirmation)[^"“.\n]{0,50}?["“]([^"”\n]{3,120}?)["”](?!\p{L})/iu.exec(brief)?.[1] ??
    earlier?.thanks;
  const store = storeCall(plan) ?? earlier?.store;
  return {
    title,
    ...(heading !== undefined && { heading }),
    intro: earlier?.intro ?? introOf(brief),
    formId: earlier?.formId ?? form?.id ?? 'page-form',
    formAttributes: { ...earlier?.formAttributes, ...form?.attributes },
    fields: mergeFields(earlier?.fields ?? [], withElements(readFields(brief), free, plan)).slice(
      0,
      MOST_FIELDS,
    ),
    submit: earlier?.submit ?? {
      id: submit?.id ?? 'page-submit',
      label: submitLabel(brief, submit),
    },
    summaryId: earlier?.summaryId ?? summary?.id ?? 'page-summary',
    ...(thanks !== undefined && { thanks }),
    ...(store !== undefined && { store }),
    libraries: [...new Set([...(earlier?.libraries ?? []), ...plan.libraries])],
  };
}

function tagOf(element: PlannedElement): string {
  if (element.tag !== undefined) return element.tag;
  const tag = guessTag(nodeOf(element));
  return tag === 'div' && ASKED.test(idWords(element.id).join(' ')) ? 'input' : tag;
}

function scoreForm(element: PlannedElement): number {
  return tagOf(element) === 'form' ? 1 : 0;
}

function scoreSubmit(element: PlannedElement): number {
  const isSubmit = element.attributes.type === 'submit';
  if (tagOf(element) !== 'button' && !isSubmit) return 0;
  return (
    says(element, [
      [
        /submit|send|subscribe|register|sign-?up|join|go\b|button|btn|absenden|senden|envoyer|enviar|invia/,
        2,
      ],
      [/reset|clear|theme|toggle|copy|print/, -4],
    ]) + (isSubmit ? 4 : 0)
  );
}

function scoreSummary(element: PlannedElement): number {
  if (/^(input|textarea|select|button|form|fieldset)$/.test(tagOf(element))) return 0;
  return says(element, [
    [/thank|success|confirm|summary|result|output|response|status/, 2],
    [/field|input|count|error|list/, -2],
  ]);
}

/** A field gets the id that the task has for it; an element that no field answers to is a field of its own. */
function withElements(
  fields: readonly Field[],
  elements: readonly PlannedElement[],
  plan: SitePlan,
): Field[] {
  const left = new Set(elements.filter(isField));
  const named = fields.map((field) => {
    const words = idWords(field.label);
    const own = [...left].find(({ id }) => id === field.id);
    const element =
      own ??
      [...left].find(({ id, attributes }) =>
        idWords(`${id} ${attributes.name ?? ''}`).some((word) => word.length > 2 && words.includes(word)),
      );
    if (!element) return field;
    left.delete(element);
    return withElement(field, element, plan);
  });
  return [...named, ...[...left].map((element) => withElement(fieldOf(element, plan), element, plan))];
}

function isField(element: PlannedElement): boolean {
  return (
    /^(input|textarea|select|fieldset)$/.test(tagOf(element)) || /radio|checkbox|rating/.test(element.id)
  );
}

function nodeOf({ id, tag, attributes, mention, descendants, numeric, words }: PlannedElement) {
  return newNode({ tag, attributes: { ...attributes, id }, mention, inside: descendants, numeric, words });
}

function fieldOf(element: PlannedElement, plan: SitePlan): Field {
  const label = labelOf(nodeOf(element), plan.brief);
  return {
    id: idOf(label),
    name: idOf(label),
    label,
    kind: 'text',
    required: false,
    options: [],
    attributes: {},
  };
}

function withElement(field: Field, element: PlannedElement, plan: SitePlan): Field {
  const { type, name, required, ...attributes } = element.attributes;
  const asked = element.tag === 'input' || element.tag === undefined ? type : element.tag;
  const guessed = field.kind === 'text' ? tagOf(element) : undefined;
  const kind = [asked, guessed === 'input' ? inputType(nodeOf(element)) : guessed]
    .map((one) => fieldKind.safeParse(one).data)
    .find(Boolean);
  // A group of choices is no single control.
  const isGroup = /^(radio|checkboxes)$/.test(field.kind) && !/^(input|select)$/.test(element.tag ?? '');
  const said = field.options.length > 0 ? field.options : readOptions(plan.brief, element.id);
  const options = [...new Set([...element.optionValues, ...said])];
  const placeholder = attributes.placeholder === '' ? { placeholder: field.label } : {};
  const isPlanRequired = plan.selectors.some(
    ({ selector, attributes: own }) => selector.includes(`#${element.id}`) && 'required' in own,
  );
  return {
    ...field,
    id: element.id,
    name: name ?? field.name,
    kind: isGroup ? field.kind : (kind ?? field.kind),
    required: field.required || required !== undefined || isPlanRequired,
    options,
    attributes: { ...field.attributes, ...attributes, ...placeholder },
  };
}

function mergeFields(before: readonly Field[], now: readonly Field[]): Field[] {
  const same = (a: Field, b: Field) => a.id === b.id || a.label.toLowerCase() === b.label.toLowerCase();
  const kept = before.map((field) => {
    const again = now.find((one) => same(one, field));
    return again
      ? {
          ...field,
          required: field.required || again.required,
          attributes: { ...field.attributes, ...again.attributes },
        }
      : field;
  });
  const names = new Set(kept.map(({ name }) => name));
  return [...kept, ...now.filter((one) => !before.some((field) => same(one, field)) && !names.has(one.name))];
}

function submitLabel(brief: string, submit: PlannedElement | undefined): string {
  const label = submit === undefined ? undefined : labelOf(nodeOf({ ...submit, tag: 'button' }), brief);
  const said =
    /\b(?:button|knopf|bouton|bot[óo]n)(?!\p{L})[^.\n"“„«'‘]{0,30}["“„«'‘]\s?([^"”“»'’\n]{2,40}?)\s?["”“»'’]/iu.exec(
      brief,
    )?.[1];
  return said ?? (label && !/^(?:page-)?submit$/i.test(label) ? label : 'Submit');
}

const KINDS =
  /\b((?:contact|sign[\s-]?up|registration|feedback|enquiry|inquiry|application|booking|order|subscription|newsletter|event|customer|product)\s+(?:form|survey|sign[\s-]?up)|survey|questionnaire|rsvp|feedback|newsletter)\b/i;

function kindOfForm(brief: string, task: string): string {
  const text = KINDS.exec(brief)?.[1] ?? task.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function introOf(brief: string): string {
  return (
    /\b(?:text|intro(?:duction)?|says?|saying|reads)\b[^.\n"“]{0,20}["“]([^"”\n]{3,200})["”]/i.exec(
      brief,
    )?.[1] ?? ''
  );
}

/** Answers are kept only if the brief or a check says so. */
function storeCall({ brief, scriptLiterals, checks, title }: SitePlan): string | undefined {
  const literal = scriptLiterals
    .map((text) => /^localStorage\.setItem\((["'`])[^"'`]+\1/.exec(text)?.[0])
    .find(Boolean);
  if (literal) return literal;
  const isAsked =
    /\blocal\s?storage\b|\b(?:remember|persist|keep|store|save)s?\b[^.]{0,40}\b(?:answers?|responses?|submissions?|entries|data|browser)\b/i.test(
      brief,
    );
  const key = checks
    .map(({ text }) => /localStorage\.getItem\((["'`])([^"'`]+)\1/.exec(text)?.[2])
    .find(Boolean);
  const named =
    /\blocal\s?storage\b[^.\n]{0,40}\bkey\b[^.\n`"']{0,20}[`"']([\w.:-]+)[`"']|\bkey\s+[`"']([\w.:-]+)[`"']/i.exec(
      brief,
    );
  const name = named?.[1] ?? named?.[2] ?? key;
  return isAsked || key
    ? `localStorage.setItem(${JSON.stringify(name ?? idOf(title ?? 'answers'))}`
    : undefined;
}
