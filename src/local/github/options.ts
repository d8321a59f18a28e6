import type { Logger } from 'pino';
import type { WorkflowState } from './actions/workflow-states.ts';

export interface EmbeddedGitHubOptions extends OrganisationSettings {
  /** Everything it keeps lives below: github.sqlite, repositories/, runs/, actions/, compiled/. */
  dataDir: string;
  /** 0: a free port the first time, remembered in dataDir and used again after a restart. */
  port: number;
  /** Login of the first organisation. */
  organisation: string;
  /** Logins of further ones. Their place here decides about their ids: append only. */
  organisations?: string[];
  log: Logger;
  /** How long a Pages build takes. */
  buildDelayMs: number;
  runner: RunnerOptions;
  /** For single organisations, by login, instead of what is said here for all. */
  settings?: Record<string, Partial<OrganisationSettings>>;
}

/** What the owners of an organisation decide. */
export interface OrganisationSettings {
  /** The `vars` context of workflows. */
  variables: Record<string, string>;
  secrets: OrganisationSecrets;
  /** What new repositories call their first branch; `main` if it says nothing. */
  defaultBranch?: string;
  /** False: its repositories have to be private. */
  publicRepositories?: boolean;
  /** Its members by login, with what each may do with its repositories. */
  people?: Record<string, Role>;
  /** False: its plan has Pages for public repositories only. */
  pagesOfPrivate?: boolean;
}

/** The `secrets` context of workflows, in these repositories only; no API shows a value, and every log masks them. */
export interface OrganisationSecrets {
  values: Record<string, string>;
  repositories: string[];
}

export interface RunnerOptions {
  /** What the runner image brings, for example CHROME_BIN. Wins over the defaults, PATH included. */
  environment: Record<string, string>;
  /** Hosts (`host` or `host:port`) besides loopback that the processes of this run may connect to. */
  allowedHosts(clientPayload: unknown): Promise<string[]>;
  /** Runs in progress at the same time; more of them wait as `queued`. */
  maxConcurrent: number;
  /** From SIGINT to SIGTERM when a run is cancelled; the real runner waits 7,500 ms, which is the default. */
  cancelGraceMs?: number;
  /** Compiled code is kept for the processes of later runs; if it does not say so, each run compiles what it reads. */
  keepsCompiled?: boolean;
}

/** GitHub's base roles. */
export type Role = 'read' | 'write' | 'admin';

export type Level = 'read' | 'write';
export type Permissions = Record<string, Level>;

export interface AppRegistration {
  id: number;
  slug: string;
  name: string;
  /** SPKI PEM. */
  publicKey: string;
  webhookUrl: string;
  webhookSecret: string;
  permissions: Permissions;
  events: string[];
  /** Whether other organisations than its own can install it. */
  isPublic?: boolean;
  /** Without it nobody can sign in to it. */
  clientSecret?: string;
  /** Where people may be sent back to. */
  callbackUrls?: string[];
}

export interface RunSummary {
  id: number;
  attempt: number;
  status: string;
  conclusion: string | null;
  /** The action's process while the run is in progress: killing it is a crashed step, and `post` still runs. */
  pid: number | null;
  /** The process that hosts it: killing it is a lost runner. */
  runnerPid: number | null;
  title: string;
}

export interface EmbeddedGitHub {
  /** `http://127.0.0.1:PORT`, the web address; the API is there too, and below `/api/v3` and `/api/graphql`. */
  url: string;
  /** Registers an App and installs it on the first organisation; again with the same id it updates it. */
  registerApp(app: AppRegistration): Promise<{ installationId: number }>;
  /** Installs a registered App on an organisation, unless it is. */
  installApp(appId: number, organisation: string): Promise<{ installationId: number }>;
  changeInstallation(installationId: number, change: 'suspend' | 'unsuspend' | 'uninstall'): Promise<void>;
  /** Creates the repository, by default of the first organisation, or commits to its default branch if its files differ. */
  seedRepository(
    name: string,
    files: Map<string, Buffer>,
    options: { private: boolean; message: string; organisation?: string },
  ): Promise<{ id: number; sha: string }>;
  /** Dispatches and pushes start no runs of a disabled workflow. `file` is its name in `.github/workflows`. */
  setWorkflowState(fullName: string, file: string, state: WorkflowState): Promise<void>;
  /** After a restart: runs that were in progress ended as `cancelled`, waiting runs and builds go on. */
  resume(): Promise<void>;
  /** All runs, oldest first. */
  runs(): RunSummary[];
  /** Ends the runners (SIGTERM, SIGKILL after 5 s), then the server and the database. */
  stop(): Promise<void>;
}
