import { readState } from '../generate/site-state.ts';
import type { SiteWork } from '../stage.ts';
import { placeOf } from './place-of.ts';
import { shorten, summaryLine } from './summary-line.ts';
import { withTopics } from './topic.ts';

type Describe = (work: SiteWork, signal: AbortSignal) => Promise<string>;

/** Description and homepage as they should be. */
export const describeRepository: Describe = async (work, signal) => {
  const { octokit, pagesUrl: homepage } = work;
  const place = { ...placeOf(work), request: { signal } };
  const description = descriptionOf(work);
  const { data } = await octokit.rest.repos.get(place);
  if (data.description === description && data.homepage === homepage) return 'description is current';
  await octokit.rest.repos.update({ ...place, description, homepage });
  return 'described';
};

/** What kind of site it is, besides the topics that others gave it. */
export const nameTopics: Describe = async (work, signal) => {
  const { octokit, candidate } = work;
  const place = { ...placeOf(work), request: { signal } };
  const { names: present } = (await octokit.rest.repos.getAllTopics(place)).data;
  const names = withTopics(present, ['github-pages', readState(candidate.files)?.template ?? '']);
  if (names.length === present.length) return 'topics are current';
  await octokit.rest.repos.replaceAllTopics({ ...place, names });
  return `topics ${names.join(', ')}`;
};

/** The README's first words; the brief's where a sender's own README has none. */
function descriptionOf({ candidate, claim }: SiteWork): string {
  const readme = candidate.files.get('README.md')?.toString('utf8') ?? '';
  return summaryLine(readme) || shorten(claim.task.brief);
}
