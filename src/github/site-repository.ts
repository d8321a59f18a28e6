import type { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';
import { nthName } from '../domain/repository-name.ts';

export interface Repository {
  id: number;
  owner: string;
  name: string;
  url: string;
  default_branch: string;
  /** The address that visitors of the repository are shown. */
  homepage: string | null;
  has_pages: boolean;
}

export interface NewRepository {
  octokit: Octokit;
  owner: string;
  /** The wanted name; others get a number behind it. */
  name: string;
  description: string;
  /** How the description ends; that of no other site's repository does. */
  mark: string;
  /** Where GitHub will serve the site of a repository of that name. */
  homepage(name: string): string;
  /** Reserves a name for this site before it is created; false if another of our sites has it. */
  reserve(name: string): Promise<boolean>;
  /** What was reserved before: who tried it may have created it and not heard of that. */
  reservedBefore: string | null;
}

const MOST_NAMES = 50;
/** Not all of GitHub's servers know a new repository at once. */
const NOT_YET_MS = [1_000, 2_000, 4_000];

/**
 * Creates the public repository of a site, with a first commit so that it has a branch. Where the answer to an
 * earlier try was lost, the repository that try created is found by its reserved name and taken.
 */
export async function createRepository(wanted: NewRepository): Promise<Repository> {
  for (let n = 1; n <= MOST_NAMES; n++) {
    const name = nthName(wanted.name, n);
    if (!(await wanted.reserve(name))) continue;
    const repository = (await create(wanted, name)) ?? (await adopt(wanted, name));
    if (repository) return repository;
  }
  throw new Error(`no free repository name: ${wanted.name} and ${MOST_NAMES - 1} others are taken`);
}

/** Null if the name is taken. */
async function create(
  { octokit, owner, description, homepage }: NewRepository,
  name: string,
): Promise<Repository | null> {
  try {
    const { data } = await octokit.request('POST /orgs/{org}/repos', {
      org: owner,
      name,
      description,
      homepage: homepage(name),
      private: false,
      auto_init: true,
      has_issues: false,
      has_projects: false,
      has_wiki: false,
    });
    requireRepository(data);
    return toRepository(data);
  } catch (error) {
    if (isNameTaken(error)) return null;
    throw error;
  }
}

/** GitHub has one status for all that is wrong with a new repository. */
export function isNameTaken(error: unknown): boolean {
  return error instanceof RequestError && error.status === 422 && /already exists/.test(error.message);
}

/** The repository of that name if it is the one a lost answer was about: its description names this very site. */
async function adopt(wanted: NewRepository, name: string, looks = 0): Promise<Repository | null> {
  const { octokit, owner, mark } = wanted;
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo: name });
    requireRepository(data);
    return data.description?.endsWith(mark) ? toRepository(data) : null;
  } catch (error) {
    if (!(error instanceof RequestError && error.status === 404)) throw error;
    const wait = NOT_YET_MS[looks];
    if (wait === undefined) {
      if (name !== wanted.reservedBefore) return null;
      // Another name now, and the site would have two repositories once GitHub knows this one everywhere.
      throw new Error(
        `${owner}/${name} exists, but the App may not see it: add it to the App's repositories, or wait if it is new`,
        { cause: error },
      );
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
    return adopt(wanted, name, looks + 1);
  }
}

/** The site cannot be worked on any more, however often it is tried. */
export class SiteGone extends Error {
  constructor(repository: string, why: string, options?: ErrorOptions) {
    super(`${repository} is ${why}; round 1 with a new nonce makes a new one`, options);
  }
}

export interface KnownRepository {
  owner: string;
  name: string;
  id: number;
  /** The organisation that the App works for. */
  ownerId: number;
}

/**
 * The repository of a site as it is called today. GitHub redirects a renamed one; a new repository that took the
 * old name is refused, and so is one that was given away: everybody may read it, and the App may not write to it.
 */
export async function findRepository(
  octokit: Octokit,
  { owner, name, id, ownerId }: KnownRepository,
): Promise<Repository> {
  const known = `${owner}/${name}`;
  const { data } = await octokit
    .request('GET /repos/{owner}/{repo}', { owner, repo: name })
    .catch((cause: { status?: number }) => {
      if (cause.status !== 404) throw cause;
      throw new SiteGone(known, 'gone: it was deleted, or the App may not see it any more', { cause });
    });
  requireRepository(data);
  if (Number(data.id) !== id)
    throw new SiteGone(known, 'another repository than the one this site was made in');
  if (Number(data.owner.id) !== ownerId)
    throw new SiteGone(known, `${data.full_name} by now, which is not the organisation's`);
  return toRepository(data);
}

/** What does not describe a repository says nothing about one either. */
function requireRepository(data: object): void {
  if (!('id' in data && 'owner' in data)) throw new Error('GitHub answered something else than a repository');
}

interface RepositoryData {
  id: number | bigint;
  name: string;
  html_url: string;
  default_branch: string;
  owner: { login: string };
  homepage?: string | null;
  has_pages?: boolean;
}

export function toRepository({ id, owner, name, html_url, ...data }: RepositoryData): Repository {
  const { default_branch, homepage = null, has_pages = false } = data;
  return { id: Number(id), owner: owner.login, name, url: html_url, default_branch, homepage, has_pages };
}
