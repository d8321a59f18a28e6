/** A GitHub of the App's own interface that answers at once, and whose trouble a test makes. */
import {
  DEFAULT_SETTINGS,
  type OrganisationSettings,
} from '../../../../src/contract/organisation-settings.ts';
import type { FoundRun } from '../../../../src/github/find-run.ts';
import type { GitHub } from '../../../../src/github/github.ts';
import type { Organisation } from '../../../../src/github/organisation.ts';

export type Call = Exclude<keyof Organisation, 'known' | 'caps' | 'lookAgain'>;

export interface FakeOrganisation {
  settings: OrganisationSettings;
  installationId: number;
  /** By their names. */
  runs: Map<string, FoundRun>;
  workflow: string;
  /** Logins. */
  writers: Set<string>;
  /** Throws what a call fails with, or keeps it waiting. */
  trouble(call: Call): void | Promise<void>;
}

export interface Asked {
  tenant: string;
  call: Call;
  /** What was dispatched, or the run that was asked about. */
  about?: unknown;
}

export interface FakeGitHub {
  github: GitHub;
  asked: Asked[];
  /** How often a call was made. */
  count(call: Call): number;
  organisation(tenant: string): FakeOrganisation;
}

export function fakeGitHub(): FakeGitHub {
  const asked: Asked[] = [];
  const all = new Map<string, { fake: FakeOrganisation; real: Organisation }>();

  function open(tenant: string) {
    const known = all.get(tenant);
    if (known) return known;
    const fake: FakeOrganisation = {
      settings: DEFAULT_SETTINGS,
      installationId: 100 + all.size,
      runs: new Map(),
      workflow: 'active',
      writers: new Set(),
      trouble: () => {},
    };
    const opened = { fake, real: organisation(tenant, fake) };
    all.set(tenant, opened);
    return opened;
  }

  function organisation(tenant: string, fake: FakeOrganisation): Organisation {
    let isKnown = false;
    let caps = DEFAULT_SETTINGS;
    const executor = () => ({
      installationId: fake.installationId,
      owner: tenant,
      ownerId: 1,
      repository: 'errand-executor',
      repositoryId: 2,
      defaultBranch: 'main',
    });
    async function ask<T>(call: Call, answer: () => T, about?: unknown): Promise<T> {
      asked.push({ tenant, call, ...(about !== undefined && { about }) });
      await fake.trouble(call);
      return answer();
    }
    const repository = () => {
      throw new Error('no site is made here');
    };
    return {
      async executor() {
        const found = await ask('executor', executor);
        isKnown = true;
        return found;
      },
      known: () => (isKnown ? executor() : undefined),
      lookAgain: () => {},
      async settings() {
        caps = await ask('settings', () => fake.settings);
        return caps;
      },
      caps: () => caps,
      dispatch: (_, payload) => ask('dispatch', () => {}, payload),
      createSite: () => ask('createSite', repository),
      findSite: () => ask('findSite', repository),
      runToken: () => ask('runToken', repository),
      cancelRun: (runId) => ask('cancelRun', () => {}, runId),
      listRuns: () => ask('listRuns', () => [...fake.runs.values()]),
      getRun: (runId) =>
        ask(
          'getRun',
          () => {
            const run = [...fake.runs.values()].find(({ id }) => id === runId);
            if (!run) throw Object.assign(new Error('Not Found'), { status: 404 });
            return run;
          },
          runId,
        ),
      workflowState: () => ask('workflowState', () => fake.workflow),
      mayWrite: (login) => ask('mayWrite', () => fake.writers.has(login), login),
      runUrl: async (runId) => `https://github.test/${tenant}/runs/${runId}`,
    };
  }

  return {
    github: {
      of: (tenant) => open(tenant).real,
      isExecutor: () => false,
      installations: async () => [],
      ensureExecutor: () => Promise.reject(new Error('no executor is made here')),
    },
    asked,
    count: (call) => asked.filter((one) => one.call === call).length,
    organisation: (tenant) => open(tenant).fake,
  };
}
