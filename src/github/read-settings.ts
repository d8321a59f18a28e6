import type { Octokit } from '@octokit/core';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  DEFAULT_SETTINGS,
  type OrganisationSettings,
  organisationSettings,
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
      take(() => fileText(answer.data));
      // Kept last: an answer that nothing came of would not be sent again.
      etag = answer.headers.etag;
    } catch (error) {
      const { status } = error as { status?: number };
      if (status === 404) {
        etag = undefined;
        take(() => '');
      } else if (status !== 304) throw error;
    }
    readAt = clock.now();
    return latest();
  }

  function take(text: () => string): void {
    wrong = undefined;
    try {
      current = parseSettings(text());
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

/** Throws `WrongSettings`. */
export function parseSettings(text: string): OrganisationSettings {
  let data: unknown;
  try {
    data = parse(text) ?? {};
  } catch (error) {
    throw cannotBeUsed((error as Error).message);
  }
  const parsed = organisationSettings.safeParse(data);
  if (!parsed.success) throw cannotBeUsed(z.prettifyError(parsed.error).replaceAll('\n', ' '));
  return parsed.data;
}

function cannotBeUsed(why: string): WrongSettings {
  return new WrongSettings(`${SETTINGS_FILE} cannot be used: ${why}`);
}
