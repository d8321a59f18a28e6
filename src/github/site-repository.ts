import type { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';
import { nthName } from '../domain/repository-name.ts';

export interface Repository {
  id: number;
  owner: string;
  name: string;
  url: string;
  default_branch: string;
}

export interface NewRepository {
  octokit: Octokit;
  owner: string;
  /** The wanted name; others get a number behind it. */
  name: string;
  description: string;
  /** A repository of that name that is older than this (Unix milliseconds) is somebody else's. */
  notBefore: number;
  /** Reserves a name for this site before it is created; false if another of our sites has it. */
  reserve(name: string): Promise<boolean>;
}

const MOST_NAMES = 50;
/** GitHub's clock and ours may differ; creation times have whole seconds. */
const CLOCK_SLACK_MS = 60_000;

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
  { octokit, owner, description }: NewRepository,
  name: string,
): Promise<Repository | null> {
  try {
    const { data } = await octokit.request('POST /orgs/{org}/repos', {
      org: owner,
      name,
      description,
      private: false,
      auto_init: true,
      has_issues: false,
      has_projects: false,
      has_wiki: false,
    });
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

/** The repository of that name if it is the one a lost answer was about: new, and described as this very site. */
async function adopt(
  { octokit, owner, notBefore, description }: NewRepository,
  name: string,
): Promise<Repository | null> {
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo: name });
    const isOurs =
      data.description === description && Date.parse(data.created_at) >= notBefore - CLOCK_SLACK_MS;
    return isOurs ? toRepository(data) : null;
  } catch (error) {
    // Somebody else's repository that the App may not see.
    if (error instanceof RequestError && error.status === 404) return null;
    throw error;
  }
}

/**
 * The repository of a site as it is called today. GitHub redirects a renamed one; a new repository that took the
 * old name is refused.
 */
export async function findRepository(
  octokit: Octokit,
  { owner, name, id }: { owner: string; name: string; id: number },
): Promise<Repository> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo: name });
  if (Number(data.id) !== id)
    throw new Error(`${owner}/${name} is another repository than the one this site was made in`);
  return toRepository(data);
}

interface RepositoryData {
  id: number | bigint;
  name: string;
  html_url: string;
  default_branch: string;
  owner: { login: string };
}

function toRepository({ id, name, html_url, default_branch, owner }: RepositoryData): Repository {
  return { id: Number(id), owner: owner.login, name, url: html_url, default_branch };
}
