import type { Language } from '../../../../../src/domain/languages.ts';
import { bash } from './bash.ts';
import { javascript, typescript } from './javascript.ts';
import type { HostileKit } from './kit.ts';
import { perl } from './perl.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';

/** What a sandbox is tried with before it is given anybody's program; a new language brings its own. */
export const HOSTILE: Readonly<Record<Language, HostileKit>> = {
  python,
  javascript,
  typescript,
  bash,
  ruby,
  perl,
};
