import type { ConfigError } from '../config/parse.ts';
import type { ServeConfig } from '../config/serve.ts';
import type { Clock } from '../domain/clock.ts';
import { once } from '../domain/once.ts';
import { readInstallations } from '../github/executor.ts';
import { appAuth, type octokitFor, type Permissions } from '../github/installation-token.ts';
import { type AppManifest, readAppManifest } from '../setup/app-manifest.ts';

export interface InstalledOn {
  id: number;
  organisation: string;
  organisationId: number;
  permissions: Record<string, string>;
  events: string[];
  isSuspended: boolean;
  settingsUrl: string;
}

export interface DoctorContext {
  /** The settings of `errand serve`; throws what is wrong with them. Checks that use it need `settings`. */
  readonly config: ServeConfig;
  clock: Clock;
  /** What the App should be. */
  manifest: AppManifest;
  /** A further address to try. */
  callbackUrl: string | undefined;
  auth(): ReturnType<typeof appAuth>;
  /** The App as GitHub has it; asked once. */
  app(): Promise<AppAtGitHub>;
  installations(): Promise<InstalledOn[]>;
  /** Octokit in the name of one installation, with no more rights than these. */
  asInstallation(one: InstalledOn, permissions: Permissions): Promise<ReturnType<typeof octokitFor>>;
  /** The address of a page of the App's settings, `''` for the first one. */
  settingsPage(page: string): Promise<string>;
}

interface AppAtGitHub {
  slug: string;
  name: string;
  owner: string;
  permissions: Record<string, string>;
  events: string[];
}

export function createContext(options: {
  config: ServeConfig | ConfigError;
  clock: Clock;
  callbackUrl?: string | undefined;
}): DoctorContext {
  const { config: given, clock, callbackUrl } = options;
  const context: DoctorContext = {
    get config() {
      if (given instanceof Error) throw given;
      return given;
    },
    clock,
    callbackUrl,
    manifest: readAppManifest(),
    auth: once(() => appAuth(context.config.github)),
    app: once(async () => {
      const { data } = await (await context.auth().asApp()).request('GET /app');
      if (!data) throw new Error('GitHub says nothing of the App');
      const owner = data.owner && 'login' in data.owner ? data.owner.login : '';
      const { slug = '', name, permissions, events } = data;
      return { slug, name, owner, permissions: permissions as Record<string, string>, events };
    }),
    installations: once(async () =>
      (await readInstallations(context.auth())).map(
        ({ id, account, permissions, events, suspended_at, html_url }) => ({
          id: Number(id),
          organisation: account && 'login' in account ? account.login : '',
          organisationId: Number(account?.id),
          permissions: permissions as Record<string, string>,
          events,
          isSuspended: suspended_at !== null,
          settingsUrl: html_url,
        }),
      ),
    ),
    async asInstallation({ id: installationId }, permissions) {
      const auth = context.auth();
      return auth.with(await auth.token({ installationId, permissions, repositories: 'all' }));
    },
    async settingsPage(page) {
      const { owner, slug } = await context.app();
      return `${context.config.github.serverUrl}/organizations/${owner}/settings/apps/${slug}${page && `/${page}`}`;
    },
  };
  return context;
}
