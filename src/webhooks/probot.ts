import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { createNodeMiddleware, Probot } from 'probot';
import type { AppCredentials } from '../github/installation-token.ts';
import { onRunCompleted, type RunCompletedDeps, workflowRun } from './workflow-run.ts';

export const WEBHOOK_PATH = '/api/github/webhooks';

export interface WebhookDeps extends RunCompletedDeps {
  app: AppCredentials;
  webhookSecret: string;
  executorRepository: string;
  log: Logger;
}

export type WebhookHandler = (req: IncomingMessage, res: ServerResponse) => unknown;

/** The Probot app: verifies the signature of what GitHub sends and hands it to the handler it is for. */
export async function createWebhooks(deps: WebhookDeps): Promise<WebhookHandler> {
  const { app, webhookSecret, executorRepository, log } = deps;
  const probot = new Probot({
    appId: app.id,
    privateKey: app.privateKey,
    secret: webhookSecret,
    // Probot logs the whole body of a webhook with a bad signature: anybody could fill the disk.
    log: log.child({ name: 'probot' }, { level: 'fatal' }),
  });
  const completed = onRunCompleted(deps);
  return createNodeMiddleware(
    (probotApp) => {
      probotApp.on('workflow_run.completed', async ({ payload }) => {
        // Sites have workflows of their own, and what those call their runs is up to a brief.
        if (payload.repository.name !== executorRepository) return;
        await completed(workflowRun.parse(payload.workflow_run));
      });
    },
    { probot, webhooksPath: WEBHOOK_PATH },
  );
}
