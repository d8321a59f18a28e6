import type { Octokit } from '@octokit/core';
import {
  DEFAULT_SETTINGS,
  type OrganisationSettings,
  SETTINGS_FILE,
} from '../contract/organisation-settings.ts';
import type { Clock } from '../domain/clock.ts';
import { fileText } from './file-text.ts';

const FRESH_MS = 60_000;

/** The settings file is there and cannot be used; says what is wrong with it. */
export class WrongSettings extends Error {}

/**
 * Reads an organisation's settings file at most once a minute; an unchanged one costs nothing of the rate limit (GitHub
 * answers 304). Without a file the defaults hold. A wrong file throws, and goes on to throw until it is read again: caps
 * that were meant are not left out silently.
 */
export function readSettings(clock: Clock) {
  let current = DEFAULT_SETTINGS;
  let wrong: WrongSettings | undefined;
  let etag: string | undefined;
  let readAt = Number.NEGATIVE_INFINITY;

  async function read(octokit: Octokit, at: { owner: string; repo: string }): Promise<OrganisationSettings> {
    try {
      const answer = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
        owner: at.owner,
        repo: at.repo,
        path: SETTINGS_FILE,
        headers: etag ? { 'if-none-match': etag } : {},
      });
      // With a parser of YAML, which nothing else in the App needs: it is not loaded where there is no such file.
      const { parseSettings } = await import('./parse-settings.ts');
      take(() => parseSettings(fileText(answer.data)));
      // Kept last: an answer that nothing came of would not be sent again.
      etag = answer.headers.etag;
    } catch (error) {
      const { status } = error as { status?: number };
      if (status === 404) {
        etag = undefined;
        take(() => DEFAULT_SETTINGS);
      } else if (status !== 304) throw error;
    }
    readAt = clock.now();
    return latest();
  }

  function take(settings: () => OrganisationSettings): void {
    wrong = undefined;
    try {
      current = settings();
    } catch (error) {
      wrong = error instanceof WrongSettings ? error : cannotBeUsed((error as Error).message);
    }
  }

  function latest(): OrganisationSettings {
    if (wrong) throw wrong;
    return current;
  }

  return {
    read,
    /** As they were read last; throws if they were wrong. */
    latest,
    /** The last ones that could be used. */
    current: () => current,
    isFresh: () => clock.now() - readAt < FRESH_MS,
  };
}

export function cannotBeUsed(why: string): WrongSettings {
  return new WrongSettings(`${SETTINGS_FILE} cannot be used: ${why}`);
}
