import type { Octokit } from '@octokit/core';
import { z } from 'zod';

/** GitHub's base roles; `maintain` is told as `write`, and custom roles as what they are based on. */
const permission = z.object({ permission: z.string() });

/** Whether somebody may change a repository. Who is nobody's collaborator, or nobody at all, may not. */
export async function mayWrite(
  octokit: Octokit,
  at: { owner: string; repo: string },
  username: string,
): Promise<boolean> {
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      ...at,
      username,
    });
    return ['admin', 'write'].includes(permission.parse(data).permission);
  } catch (error) {
    if ((error as { status?: number }).status === 404) return false;
    throw error;
  }
}
