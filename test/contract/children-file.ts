import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the processes that a test file starts write what broke the contract; absent while nothing did. */
export const CHILDREN_FILE = join(tmpdir(), `errand-contract-${randomUUID()}.txt`);

const url = pathToFileURL(join(import.meta.dirname, 'watch-child.ts'));
url.searchParams.set('into', CHILDREN_FILE);

/** Options of Node for a process with an embedded GitHub that is to be watched. */
export const WATCHED = ['--import', url.href];
