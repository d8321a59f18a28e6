import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { createNodeMiddleware, Probot } from 'probot';
import type { AppCredentials } from '../github/installation-token.ts';
import { type InstallationDeps, installationPayload, onInstallation } from './installation.ts';
import { onRunCompleted, type RunCompletedDeps, workflowRun } from './workflow-run.ts';

export const WEBHOOK_PATH = '/api/github/webhooks';

export interface WebhookDeps extends RunCompletedDeps, InstallationDeps {
  app: AppCredentials;
  webhookSecret: string;
  executorRepository: string;
  log: Logger;
}

export type WebhookHandler = (req: IncomingMessage, res: ServerResponse) => unknown;

/**
 * The Probot app: verifies the signature of what GitHub sends and hands it to the handler it is for. What was dealt with
 * before is not dealt with again, and every handler asks GitHub for what is true now: a webhook only hurries.
 */
export async function createWebhooks(deps: WebhookDeps): Promise<WebhookHandler> {
  const { app, webhookSecret, executorRepository, store, clock, log } = deps;
  const probot = new Probot({
    appId: app.id,
    privateKey: app.privateKey,
    secret: webhookSecret,
    // Probot logs the whole body of a webhook with a bad signature: anybody could fill the disk.
    log: log.child({ name: 'probot' }, { level: 'fatal' }),
  });
  const completed = onRunCompleted(deps);
  const installed = onInstallation(deps);

  /** GitHub gives a delivery that it sends again the id it had. */
  async function once(deliveryId: string, work: () => Promise<void>): Promise<void> {
    if (await store.isReceived(deliveryId)) return;
    await work();
    await store.recordReceipt({ deliveryId, now: clock.now() });
  }

  return createNodeMiddleware(
    (probotApp) => {
      probotApp.on('workflow_run.completed', async ({ id, payload }) => {
        // Sites have workflows of their own, and what those call their runs is up to a brief.
        if (payload.repository.name !== executorRepository) return;
        await once(id, () => completed(workflowRun.parse(payload.workflow_run)));
      });
      probotApp.on(['installation', 'installation_repositories'], ({ id, payload }) =>
        once(id, () => installed(installationPayload.parse(payload))),
      );
    },
    { probot, webhooksPath: WEBHOOK_PATH },
  );
}
