/** A form or survey: asks what the brief lists, checks the answers, shows them. Nothing is sent. */
import { catalogue } from '../../libraries/catalogue.ts';
import { codeSpan, plainText } from '../../markdown.ts';
import type { SitePlan } from '../../plan-types.ts';
import { conform } from '../kit/conform/conform.ts';
import { conformNotes, NOTHING_KNOWN } from '../kit/conform/conform-notes.ts';
import type { Documentation, Template } from '../template.ts';
import { formPage } from './page.ts';
import { readFields } from './read-fields.ts';
import { resolveSettings } from './resolve-settings.ts';
import { type FormSettings, formSettings } from './settings.ts';

const FAMILY =
  /\b(?:contact|sign[\s-]?up|registration|feedback|enquiry|inquiry|application|booking|reservation|order|subscription|newsletter|survey|event|web|html)\s+form\b|\bsurveys?\b|\bquestionnaires?\b|\brsvp\b|\bnewsletter\s+sign[\s-]?up\b|\bfeedback\s+page\b|\b(?:kontakt|anmelde|feedback|bestell|bewerbungs)formular\b|\bumfragen?\b|\bfragebogen\b|\bformulaire\b|\bsondage\b|\benquête\b|\bformulario\b|\bencuesta\b|\bmodulo di contatto\b/i;
const FORM = /\b(?:web)?form\b|formular|\bformulaire\b/i;
/** Forms that ask for one thing. */
const NEWSLETTER = /\bnewsletter\b|\bsubscri(?:be|ption)\b|\bwait(?:ing)?\s?list\b/i;
const OTHER = /\b(?:quiz|to-?do|calculator|converter|timer|look\s*up|fetch(?:es)?|api|csv)\b/i;

export const formSurvey: Template = {
  name: 'form-survey',

  score(plan) {
    const isNamed = FAMILY.test(plan.brief);
    const asksForForm = FORM.test(plan.brief) || asksFor(plan, /^form\b/);
    if (!isNamed && !asksForForm) return 0;
    const fields =
      readFields(plan.brief).length +
      plan.elements.filter(({ tag }) => /^(input|textarea|select)$/.test(tag ?? '')).length;
    // A button for an answer, as on an event's page, makes no form.
    if (fields < 1 && !asksForForm) return 0;
    if (fields < 2 && !NEWSLETTER.test(plan.brief)) return isNamed && asksForForm ? 1.5 : 0;
    if (OTHER.test(plan.brief) && !isNamed) return 0;
    return 2 + (isNamed ? 1 : 0) + (asksFor(plan, /^form\b/) ? 0.5 : 0) - (OTHER.test(plan.brief) ? 1 : 0);
  },

  produce(templateInput) {
    const { plan, files, settings: stored } = templateInput;
    const settings = resolveSettings(templateInput);
    const page = new Map(formPage(plan, settings));
    const { html, added, unmet } = conform({
      plan,
      html: page.get('index.html')?.toString('utf8') ?? '',
      files: [...files.keys()],
    });
    page.set('index.html', Buffer.from(html));
    const before = formSettings.safeParse(stored).data;
    const known = new Set(before?.fields.map(({ id }) => id));
    const fresh = settings.fields.filter(({ id }) => !known.has(id)).map(({ label }) => codeSpan(label));
    return {
      files: page,
      title: settings.title,
      settings,
      changes: [
        ...(before ? [] : ['The page has a form that checks the answers and shows them.']),
        ...(fresh.length > 0 ? [`The form asks for ${fresh.join(', ')}.`] : []),
        ...(settings.store !== undefined && before?.store === undefined
          ? ['Answers are kept in the browser.']
          : []),
      ],
      notes: [
        'The form sends nothing: a static site has no server to receive answers.',
        ...(settings.fields.length === 0 ? ['The brief names no field that could be read from it.'] : []),
        ...conformNotes({ added, unmet }, NOTHING_KNOWN),
        ...(plan.unknownLibraries.length > 0
          ? [`The brief speaks of ${plan.unknownLibraries.join(', ')}; this page does not use it.`]
          : []),
      ],
      documentation: describe(settings),
    };
  },
};

function asksFor(plan: SitePlan, selector: RegExp): boolean {
  return (
    plan.selectors.some((one) => selector.test(one.selector)) ||
    plan.elements.some(({ tag }) => tag !== undefined && selector.test(tag))
  );
}

function describe({ title, fields, store, formId, libraries }: FormSettings): Documentation {
  const list = fields
    .map(({ label, required }) => `${codeSpan(label)}${required ? ' (required)' : ''}`)
    .join(', ');
  return {
    summary: `${plainText(title)}: a form that checks what is entered and shows it. It needs no build step, no server of its own, and sends nothing.`,
    features: [
      `The form asks for ${list || 'nothing yet: the brief names no field'}.`,
      'What is missing or wrong is said beside its field, for screen readers, too.',
      store === undefined
        ? 'Answers are shown after sending and not kept.'
        : 'Answers are kept in the visitor’s browser, shown on the page, and can be deleted there.',
      ...catalogue
        .filter(({ name }) => libraries.includes(name))
        .map(
          ({ label }) =>
            `${label} is loaded, pinned by its integrity value; the page is complete without it.`,
        ),
    ],
    usage: ['Open the page, fill in the form and submit it; the answers appear below it.'],
    code: [
      `${codeSpan('index.html')} holds the form ${codeSpan(`#${formId}`)} and one inline script: ${codeSpan('setUpForm')} checks the fields, says what is wrong, and shows the answers.`,
      `${codeSpan('styles.css')} holds the design, for light and dark, from 320 px on.`,
    ],
    data: [],
  };
}
