import { randomUUID } from 'node:crypto';
import type { Attachment, SiteTask } from '../contract/task.ts';
import type { BatchValues, EvaluationValues, TaskValues } from './pages/new/values.ts';
import type { Form } from './read-form.ts';

export const NO_PROGRAM: EvaluationValues = { code: '', language: 'python', stdin: '', timeout_s: '30' };

export const NO_PROGRAMS: BatchValues = {
  programs: '',
  language: 'python',
  timeout_s: '30',
  memory_mb: '512',
};

/** What the form holds before anybody has written into it. */
export function usualTask(url: string): TaskValues {
  return {
    email: '',
    task: '',
    round: '1',
    nonce: randomUUID(),
    brief: '',
    checks: '',
    evaluation_url: `${url}/dashboard/sink`,
    attachment_name: '',
    attachment_text: '',
  };
}

/** A task as the form shows it. */
export function valuesOf({ email, task, round, nonce, brief, checks, evaluation_url }: SiteTask): TaskValues {
  return {
    email,
    task,
    round: String(round),
    nonce,
    brief,
    checks: checks.map((check) => (typeof check === 'string' ? check : `js: ${check.js}`)).join('\n'),
    evaluation_url,
    attachment_name: '',
    attachment_text: '',
  };
}

export function taskValues(form: Form): TaskValues {
  return Object.fromEntries(
    Object.keys(usualTask('')).map((name) => [name, normalised(form.text(name))]),
  ) as TaskValues;
}

export function evaluationValues(form: Form): EvaluationValues {
  const [code, stdin] = [normalised(form.text('code')), normalised(form.text('stdin'))];
  return { code, stdin, language: form.text('language'), timeout_s: form.text('timeout_s') };
}

export function batchValues(form: Form): BatchValues {
  return {
    programs: normalised(form.text('programs')),
    language: form.text('language'),
    timeout_s: form.text('timeout_s'),
    memory_mb: form.text('memory_mb'),
  };
}

/**
 * What the form asks for, as callers post it. Of the job that it is to be like come the attachments, but for those of the same
 * name here, and the checks, which may have several lines each, if nobody has changed them.
 */
export async function taskOf(form: Form, like: SiteTask | undefined): Promise<unknown> {
  const { attachment_name, attachment_text, checks, round, ...rest } = taskValues(form);
  const files = await Promise.all(form.files('files').map(toAttachment));
  const written =
    attachment_name === '' ? [] : [dataUri(attachment_name, 'text/plain', Buffer.from(attachment_text))];
  const all = new Map([...(like?.attachments ?? []), ...files, ...written].map((one) => [one.name, one]));
  return {
    ...rest,
    round: Number(round),
    checks: like && checks === valuesOf(like).checks ? like.checks : linesOf(checks),
    attachments: [...all.values()],
  };
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

async function toAttachment(file: File): Promise<Attachment> {
  return dataUri(file.name, file.type || 'application/octet-stream', Buffer.from(await file.arrayBuffer()));
}

function dataUri(name: string, type: string, bytes: Buffer): Attachment {
  return { name, url: `data:${type};base64,${bytes.toString('base64')}` };
}

/** Browsers send line ends as Windows has them. */
function normalised(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
