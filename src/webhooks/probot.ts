import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { lazily } from '../domain/lazily.ts';
import type { AppCredentials } from '../github/installation-token.ts';
import { type InstallationDeps, installationPayload, onInstallation } from './installation.ts';
import { onRunCompleted, type RunCompletedDeps, workflowRunPayload } from './workflow-run.ts';

export const WEBHOOK_PATH = '/api/github/webhooks';

export interface WebhookDeps extends RunCompletedDeps, InstallationDeps {
  app: AppCredentials;
  webhookSecret: string;
  log: Logger;
}

/** Answers a request of GitHub's, whose body was read. */
export type AnswerWebhook = (req: IncomingMessage, res: ServerResponse, body: Buffer) => Promise<void>;

/**
 * The Probot app: verifies the signature of what GitHub sends and hands it to the handler it is for. What was dealt with
 * before is not dealt with again, and every handler asks GitHub for what is true now: a webhook only hurries. Starts do not
 * wait for Probot, whose packages take as long to load as the half of the App: the first webhook does.
 */
export function createWebhooks(deps: WebhookDeps): AnswerWebhook {
  const probot = lazily(() => openProbot(deps));
  return async (req, res, body) => {
    const answer = await probot();
    await answer(req, res, body);
  };
}

async function openProbot(deps: WebhookDeps): Promise<AnswerWebhook> {
  const { createNodeMiddleware, Probot } = await import('probot');
  const { app, webhookSecret, store, clock, log } = deps;
  const probot = new Probot({
    appId: app.id,
    privateKey: app.privateKey,
    secret: webhookSecret,
    // Probot logs the whole body of a webhook with a bad signature: anybody could fill the disk.
    log: log.child({ name: 'probot' }, { level: 'fatal' }),
  });
  const completed = onRunCompleted(deps);
  const installed = onInstallation(deps);

  /**
   * Deals with a delivery that was not dealt with before: GitHub gives one that it sends again the id it had. What fails is
   * answered 500: Probot would answer with the status of the request that failed, as if the webhook itself were refused.
   */
  async function once(name: string, deliveryId: string, work: () => Promise<void>): Promise<void> {
    try {
      if (await store.isReceived(deliveryId)) return;
      await work();
      await store.recordReceipt({ deliveryId, now: clock.now() });
    } catch (err) {
      log.error({ event: name, delivery_id: deliveryId, err }, 'a webhook could not be dealt with');
      throw new Error('the webhook could not be dealt with; nothing is lost, and it may be sent again');
    }
  }

  const answer = await createNodeMiddleware(
    (probotApp) => {
      probotApp.on('workflow_run.completed', ({ name, id, payload }) =>
        once(name, id, async () => completed(workflowRunPayload.parse(payload))),
      );
      probotApp.on(['installation', 'installation_repositories'], ({ name, id, payload }) =>
        once(name, id, async () => installed(installationPayload.parse(payload))),
      );
    },
    { probot, webhooksPath: WEBHOOK_PATH },
  );
  return async (req, res, rawBody) => {
    // As Google's functions hand a body over: Probot reads it from there.
    await answer(Object.assign(req, { body: {}, rawBody }), res);
  };
}
