import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the processes that a test file starts write what broke the contract; absent while nothing did. */
export const CHILDREN_FILE = join(tmpdir(), `errand-contract-${randomUUID()}.txt`);
/** Where they write what their Apps answered, to be judged here: to judge takes time that they may not have. */
export const ANSWERS_FILE = CHILDREN_FILE.replace('.txt', '-answers.jsonl');

const url = pathToFileURL(join(import.meta.dirname, 'watch-child.ts'));
url.searchParams.set('into', CHILDREN_FILE);
// Whoever starts processes outside of tests does not judge.
if (process.env.VITEST) url.searchParams.set('answers', ANSWERS_FILE);

/** Options of Node for a process with an embedded GitHub or an App that is to be watched. */
export const WATCHED = ['--import', url.href];
