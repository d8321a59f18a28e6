import { describe } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/languages.ts';
import { testHostile } from './support/hostile.ts';
import { mayBeRoot, useNamespaces } from './support/namespaces.ts';
import { ownPrograms, sharedPrograms } from './support/read-hostile.ts';

const programs = [...sharedPrograms(), ...ownPrograms()];
/** Little enough for programs that fill it to be through soon. */
const memoryBytes = 128 * 2 ** 20;

describe.skipIf(!mayBeRoot)('in namespaces (needs root, or sudo without a password)', () => {
  const sandbox = useNamespaces({ slots: 3 });
  testHostile({ sandbox, programs, languages: LANGUAGES, memoryBytes });
});

describe.skipIf(!mayBeRoot)('in namespaces where there are no cgroups', () => {
  const sandbox = useNamespaces({ slots: 3, cgroups: {} });
  // The other walls are the same.
  const limited = programs.filter(({ name, expect }) => !expect.includes('held') || /bomb|cgroup/.test(name));
  testHostile({ sandbox, programs: limited, languages: LANGUAGES, memoryBytes });
});
