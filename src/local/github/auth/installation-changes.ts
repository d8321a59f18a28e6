import type { Account } from '../accounts.ts';
import type { Links } from '../links.ts';
import type { WebhookSender } from '../webhooks/webhook-sender.ts';
import { installationJson } from './app-json.ts';
import type { RegisteredApp } from './app-registry.ts';
import type { Installation, InstallationStore } from './installation-store.ts';

/** What an organisation's owner does with an App; the App is told of it. */
export interface InstallationChanges {
  /** Installs it unless it is. */
  install(app: RegisteredApp, organisation: Account): Installation;
  uninstall(installation: Installation): void;
  suspend(installation: Installation): void;
  unsuspend(installation: Installation): void;
}

export function createInstallationChanges(deps: {
  installations: InstallationStore;
  webhooks: WebhookSender;
  links: Links;
}): InstallationChanges {
  const { installations } = deps;
  const tell = (action: string, installation: Installation, repositories = {}): void =>
    deps.webhooks.sendTo(installation, {
      event: 'installation',
      action,
      sender: installation.organisation,
      payload: { installation: installationJson(installation, deps), ...repositories },
    });
  return {
    install(app, organisation) {
      const { installation, isNew } = installations.install(app, organisation);
      if (isNew) tell('created', installation, { repositories: [], requester: null });
      return installation;
    },
    uninstall(installation) {
      installations.remove(installation);
      tell('deleted', installation, { repositories: [] });
    },
    suspend: (installation) => tell('suspend', installations.setSuspended(installation, true)),
    unsuspend: (installation) => tell('unsuspend', installations.setSuspended(installation, false)),
  };
}
