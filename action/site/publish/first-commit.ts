import { statusOf } from '../github/github-error.ts';
import type { SiteWork } from '../stage.ts';
import { placeOf } from './place-of.ts';
import { readHead } from './read-repository.ts';

/**
 * An empty repository takes nothing but one file by the Contents API, which makes its branch. Returns the head that the
 * site's own commit follows.
 */
export async function firstCommit(work: SiteWork): Promise<SiteWork['head']> {
  const { octokit, claim, candidate } = work;
  const readme = candidate.files.get('README.md') ?? Buffer.from(`# ${claim.repository.name}\n`);
  try {
    await octokit.rest.repos.createOrUpdateFileContents({
      ...placeOf(work),
      path: 'README.md',
      message: 'Initial commit',
      content: readme.toString('base64'),
    });
  } catch (error) {
    // The file is there: by a request whose answer was lost, or by somebody who was faster.
    if (statusOf(error) !== 422 && statusOf(error) !== 409) throw error;
  }
  const head = await readHead(work);
  if (head.sha === '') throw new Error('the repository is empty and takes no first commit');
  return head;
}
