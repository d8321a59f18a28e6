/**
 * The page's own script. The SEC sends no CORS headers, so its figures come through a proxy; should it ever allow
 * pages to ask it themselves, the page does so where the proxy fails. The rules for an answer are those of
 * `figures.ts`.
 */
import { scriptLiteral } from '../../script-literal.ts';
import { conceptUrl } from './concept.ts';
import { PAGE_CODE } from './page-code.ts';
import type { roleElements } from './roles.ts';
import type { ShareSettings } from './settings.ts';

interface State {
  isHeading: boolean;
  hasFigures: boolean;
}

export function pageScript(
  { concept, dataFile, paths, parameter, proxy }: ShareSettings,
  roles: ReturnType<typeof roleElements>,
  { isHeading, hasFigures }: State,
): string {
  const ids = Object.fromEntries(Object.entries(roles).map(([role, { id }]) => [role, id]));
  const { cik, taxonomy, tag, unit, years } = concept;
  const config = { cik, unit, years, parameter, dataFile, hasFigures, paths, ids };
  const target = /[=?]$/.test(proxy) ? 'encodeURIComponent(address)' : 'address';
  return `(() => {
    'use strict';

    const config = ${scriptLiteral(config, 2).replaceAll('\n', '\n    ')};
    const PROXY = ${scriptLiteral(proxy)};
    const conceptAddress = (cik) =>
      \`https://data.sec.gov/api/xbrl/companyconcept/CIK\${cik}/${taxonomy}/${tag}.json\`;

    // Asks the SEC itself, which answers pages of other sites only if it allows them to read the answer.
    const askDirectly = (cik) =>
      cik === config.cik
        ? fetch('${conceptUrl(concept)}')
        : fetch(conceptAddress(cik));
    const askThroughProxy = (address) => fetch(PROXY + ${target});
${PAGE_CODE}${isHeading ? '' : HEADING_CODE}
    addEventListener('popstate', start);
    start();
  })();`;
}

/** Where the name's element is another one, the heading follows it. */
const HEADING_CODE = `
    new MutationObserver(() => {
      document.querySelector('h1').textContent = elements.name.textContent;
    }).observe(elements.name, { childList: true });
`;
