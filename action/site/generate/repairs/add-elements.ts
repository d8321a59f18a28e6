/** A failing check names elements that the page does not have: they are added with what the task says of them. */
import { parseScript } from '../checks/parse-script.ts';
import { readRequirements } from '../checks/read-requirements.ts';
import { conform } from '../templates/kit/conform/conform.ts';
import { editPage, readPage } from './edit-page.ts';
import type { Repair } from './repair.ts';

export const addElements: Repair = {
  name: 'add-elements',
  apply({ plan, files, failing }) {
    // What passing checks find may be made by a script: only the failing ones say what is missing.
    const checks = failing.flatMap(({ kind, check }) => (kind === 'js' ? [check] : []));
    const asked = new Set(checks.flatMap(selectorsIn));
    const { html, added } = conform({
      plan: {
        ...plan,
        elements: plan.elements.filter(({ id }) => checks.some((check) => check.includes(id))),
        selectors: plan.selectors.filter(({ selector }) => asked.has(selector)),
      },
      html: readPage(files),
      files: [...files.keys()],
    });
    const edited = editPage(files, () => html);
    const note = `Checks ask for ${added.join(', ')}: added with what the task says of them, and nothing more is known.`;
    return edited && { files: edited, note };
  },
};

function selectorsIn(check: string): string[] {
  const parsed = parseScript(check);
  return parsed.ok ? readRequirements(parsed.program).selectors.map(({ selector }) => selector) : [];
}
