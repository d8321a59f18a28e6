/** What the README says about a share page. */

import { codeSpan, plainText } from '../../markdown.ts';
import type { Documentation } from '../template.ts';
import { conceptLabel, conceptUrl } from './concept.ts';
import { roleElements } from './roles.ts';
import type { ShareSettings } from './settings.ts';

export function coreChange({ concept, company }: ShareSettings): string {
  return `The page shows the highest and the lowest ${plainText(conceptLabel(concept))} that ${plainText(company)} (CIK ${concept.cik}) reported to the SEC.`;
}

export function describe(settings: ShareSettings, hasFigures: boolean): Documentation {
  const { concept, parameter, proxy, dataFile } = settings;
  const roles = roleElements(settings.roles);
  const ids = Object.values(roles).map(({ id }) => codeSpan(`#${id}`));
  const query = codeSpan(`?${parameter}=0001018724`);
  return {
    summary: `${coreChange(settings)} It needs no build step and no server of its own.`,
    features: [
      coreChange(settings),
      `${codeSpan(`?${parameter}=`)} with another company's CIK replaces the title, the heading and ${ids.join(', ')} without a reload.`,
    ],
    usage: [
      `Open the page: it shows the figures of CIK ${concept.cik}.`,
      `Add ${query} to the address, or type a CIK into the form, to see another company.`,
      '"Fetch again from the SEC" loads the newest figures of the company that is shown.',
    ],
    code: [
      `${codeSpan('index.html')} holds the page and one inline script; ${hasFigures ? 'the figures are in the HTML already, as plain digits.' : 'the figures are filled in by the script.'}`,
      `${codeSpan('fromFile')} reads ${codeSpan(dataFile)}, ${codeSpan('fromSec')} asks the SEC, ${codeSpan('extremes')} finds the highest and the lowest value, and ${codeSpan('show')} fills in the page.`,
      `The SEC's server lets no other site's page read its answers, so the page asks it through ${codeSpan(proxy)} and only then directly.`,
      `${codeSpan('styles.css')} holds the design, for light and dark, from 320 px on.`,
    ],
    data: [`Figures come from ${codeSpan(conceptUrl(concept))}.`],
  };
}
