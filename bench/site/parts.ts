/** What nobody who makes a page this way can leave out, each by itself and in a row. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser } from '../../action/site/verify/browser.ts';
import { serveTree } from '../../action/site/verify/static-server.ts';
import { actionStarts } from '../start/action.ts';
import { CHECKS } from './task.ts';

const run = promisify(execFile);

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** `files`: those of a site that was made. */
export function partsIn(folder: string, { chrome, files }: { chrome: string; files: Map<string, Buffer> }) {
  mkdirSync(folder);
  const { site } = actionStarts(folder);
  return async (): Promise<Record<string, number>> => {
    const processStart = await site();
    const began = performance.now();
    await using browser = await launchBrowser({ executable: chrome });
    const browserStart = performance.now() - began;
    await using server = await serveTree(files, 'page');
    const pageLoad = await took(async () => {
      const page = await browser.newPage();
      await page.goto(server.url);
      for (const check of CHECKS) await page.waitForFunction(check);
    });
    const repository = mkdtempSync(join(folder, 'git-'));
    for (const [path, content] of files) {
      mkdirSync(join(repository, path, '..'), { recursive: true });
      writeFileSync(join(repository, path), content);
    }
    const git = (...args: string[]) =>
      run('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], {
        cwd: repository,
      });
    const gitObjects = await took(async () => {
      await git('init', '--quiet');
      await git('add', '.');
      await git('commit', '--quiet', '--message', 'Publish');
    });
    rmSync(repository, { recursive: true });
    return {
      'start of the action': processStart,
      'start of the browser': browserStart,
      'page and checks': pageLoad,
      'git objects': gitObjects,
    };
  };
}
