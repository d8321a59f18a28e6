/** The content of a share page: the figures are plain digits in the HTML already, and readable ones beside them. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import type { SitePlan } from '../../plan-types.ts';
import { attributesHtml } from '../kit/elements.ts';
import type { PageParts } from '../kit/page.ts';
import { conceptLabel, conceptUrl, yearsLabel } from './concept.ts';
import type { ShownFigures } from './data-file.ts';
import { pageScript } from './page-script.ts';
import { type ElementRole, inlineTag, roleElements } from './roles.ts';
import type { ShareSettings } from './settings.ts';
import { STYLES } from './styles.ts';

interface Options {
  plan: SitePlan;
  settings: ShareSettings;
  figures: ShownFigures | undefined;
}

export function sharePage({ plan, settings, figures }: Options): PageParts {
  const { concept, company } = settings;
  const roles = roleElements(settings.roles);
  const name = figures?.name ?? company;
  const label = conceptLabel(concept);
  const years = yearsLabel(concept);
  const condition = years === '' ? '' : ` for fiscal years ${years}`;
  // The heading holds the name and nothing else; a task may want the name's id on another element.
  const isHeading = roles.name.tag === undefined || roles.name.tag === 'h1';
  const subject = isHeading ? '' : ` of ${element(roles.name, name)}`;
  return {
    plan,
    title: name,
    heading: name,
    ...(isHeading && { headingAttributes: { id: roles.name.id, ...roles.name.attributes } }),
    description: `${name}: the highest and lowest ${label}${condition}, as reported to the SEC.`,
    intro: `<p>Highest and lowest <strong>${escapeHtml(label)}</strong>${subject} reported to the SEC${escapeHtml(condition)}.</p>`,
    main: [
      `<p id="page-status" class="notice${figures ? '' : ' is-problem'}" role="status">${escapeHtml(statusText(settings, figures))}</p>`,
      `<div id="page-figures" class="extremes">
        ${card('Highest', { value: roles.maxValue, year: roles.maxYear }, figures && { value: figures.maxValue, year: figures.maxYear, most: figures.maxValue }, concept.unit)}
        ${card('Lowest', { value: roles.minValue, year: roles.minYear }, figures && { value: figures.minValue, year: figures.minYear, most: figures.maxValue }, concept.unit)}
      </div>`,
      companyForm(settings),
    ],
    footer: [
      `Source: <a href="${conceptUrl(concept)}">${escapeHtml(concept.tag)} at data.sec.gov</a>`,
      ...(figures
        ? [
            `<a href="${escapeHtml(settings.dataFile)}" download>Download ${escapeHtml(settings.dataFile)}</a>`,
          ]
        : []),
    ],
    script: `  ${pageScript(settings, roles, { isHeading, hasFigures: figures !== undefined })}`,
    libraries: settings.libraries,
    styles: STYLES,
  };
}

function statusText({ concept, dataFile }: ShareSettings, figures: ShownFigures | undefined): string {
  return figures
    ? `Showing the figures of CIK ${concept.cik} in ${dataFile}.`
    : `The figures of CIK ${concept.cik} could not be fetched from the SEC when this page was made.`;
}

interface Shown {
  value: number;
  year: string;
  /** The length of a full bar. */
  most: number;
}

function card(
  heading: string,
  roles: { value: ElementRole; year: ElementRole },
  shown: Shown | undefined,
  unit = '',
): string {
  const id = `page-${heading.toLowerCase()}`;
  const share = shown && shown.most > 0 ? Math.max(0, shown.value / shown.most) : 0;
  return `<section class="card" aria-labelledby="${id}">
          <h2 id="${id}">${heading}</h2>
          <p class="figure">${element(roles.value, shown ? String(shown.value) : '—')}</p>
          <p class="readable"><span id="${id}-readable">${shown ? readable(shown.value) : ''}</span> ${escapeHtml(unit)}</p>
          <meter id="${id}-bar" min="0" max="1" value="${share.toFixed(4)}" aria-label="${heading} compared with the highest"></meter>
          <p>Fiscal year ${element(roles.year, shown?.year || '—')}</p>
        </section>`;
}

function readable(value: number): string {
  return new Intl.NumberFormat('en', {
    notation: 'compact',
    maximumFractionDigits: 1,
    compactDisplay: 'long',
  }).format(value);
}

function element(role: ElementRole, text: string): string {
  const tag = inlineTag(role);
  return `<${tag}${attributesHtml({ id: role.id, ...role.attributes })}>${escapeHtml(text)}</${tag}>`;
}

function companyForm({ parameter, concept }: ShareSettings): string {
  return `<section class="card" aria-labelledby="page-other">
        <h2 id="page-other">Another company</h2>
        <form id="page-form" class="form" novalidate>
          <label class="field">CIK
            <input id="page-cik" class="form-control" name="${escapeHtml(parameter)}" inputmode="numeric" maxlength="10" autocomplete="off" placeholder="${concept.cik}" aria-describedby="page-hint">
          </label>
          <p id="page-hint">The number the SEC gives a company, up to ten digits. The figures come from data.sec.gov through a proxy.</p>
          <div class="actions">
            <button class="btn btn-primary" type="submit">Show the company</button>
            <button id="page-refresh" class="btn" type="button">Fetch again from the SEC</button>
          </div>
        </form>
      </section>`;
}
