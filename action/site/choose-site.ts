/** The templates' site against the language model's: both are checked and repaired, and the better one goes on. */
import type { CheckedSite } from './checked-site.ts';
import type { Generation } from './generate/finish-site.ts';
import type { Proposal } from './model-proposal.ts';
import { compareChecks, isSenders } from './verify/compare.ts';
import { secrets } from './verify/quality/secrets.ts';

interface Options {
  /** Checks a site, deterministic repairs included. */
  check(site: Omit<CheckedSite, 'checks'>): Promise<CheckedSite>;
  log(line: string): void;
}

/** `proposal` is what the model made, or why it made nothing. */
export async function chooseSite(
  byTemplates: Generation,
  proposal: Promise<Proposal | string> | undefined,
  { check, log }: Options,
): Promise<CheckedSite> {
  const alone = await check(unchecked(byTemplates));
  const proposed = await proposal;
  if (proposed === undefined) return alone;
  if (typeof proposed === 'string') {
    log(proposed);
    return { ...alone, notes: [...alone.notes, proposed] };
  }
  const shared = proposed.shared && (await check(unchecked(proposed.shared)));
  const ours = shared && compareChecks(shared.checks, alone.checks) >= 0 ? shared : alone;
  const theirs = await check(unchecked(proposed.own));
  const chosen = isBetter(theirs, ours) ? theirs : ours;
  const result = `Made by ${chosen.generation.maker.label}: ${describe(theirs, ours)}`;
  log(result);
  return chosen === theirs ? theirs : { ...ours, notes: [...ours.notes, `${result}.`] };
}

function unchecked(generation: Generation): Omit<CheckedSite, 'checks'> {
  return { generation, files: generation.files, notes: generation.notes };
}

/**
 * In the first round a template that knows what the brief is about is the safer choice where the checks cannot
 * tell. In later rounds the model has changed the templates' page, and a fallback's page understands nothing: then
 * the sender's checks alone decide, and the model's page is taken unless it passes fewer.
 */
function isBetter(theirs: CheckedSite, ours: CheckedSite): boolean {
  // What is committed once stays in the history.
  if (holdsSecrets(theirs) && !holdsSecrets(ours)) return false;
  const { maker, plan } = ours.generation;
  if (maker.isSpecific && plan.round === 1) return compareChecks(theirs.checks, ours.checks) > 0;
  return compareChecks(theirs.checks.filter(isSenders), ours.checks.filter(isSenders)) >= 0;
}

function holdsSecrets({ checks }: CheckedSite): boolean {
  return checks.some(({ check, verdict }) => check === secrets.check && verdict === 'failed');
}

function describe(...sites: CheckedSite[]): string {
  return sites
    .map(({ generation, checks }) => {
      const passed = checks.filter(({ verdict }) => verdict === 'passed').length;
      return `${generation.maker.label} passes ${passed} of ${checks.length} checks`;
    })
    .join(', ');
}
