import { LANGUAGES } from '../../../src/domain/languages.ts';
import { RECIPES } from '../languages/languages.ts';
import type { Candidate } from './candidate.ts';
import { denoDriver } from './deno/driver.ts';
import { dockerDriver } from './docker/driver.ts';
import { namespacesDriver } from './namespaces/driver.ts';

/** The registry of sandboxes, the one that is taken first, if it can be used, at the top. */
export const CANDIDATES: readonly Candidate[] = [
  {
    name: 'namespaces',
    languages: LANGUAGES,
    walls: () => 'kernel',
    driver: async () => namespacesDriver,
  },
  {
    name: 'deno',
    languages: ['javascript', 'typescript', 'python'],
    walls: (language) => (language === 'python' ? 'pyodide' : 'v8'),
    async driver({ toolchain }) {
      const found = await toolchain();
      return typeof found === 'string' ? found : denoDriver(found);
    },
  },
  {
    name: 'docker',
    languages: LANGUAGES,
    walls: () => 'engine',
    driver: async ({ languages, pullImagesMs, log }) =>
      dockerDriver({
        recipes: RECIPES.filter(({ language }) => languages.includes(language)),
        pullMs: pullImagesMs,
        log,
        env: process.env,
      }),
  },
];
