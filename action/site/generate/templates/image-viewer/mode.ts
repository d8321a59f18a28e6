/** A page about images is one of a few kinds; each is a folder and one line in `modes.ts`. */
import type { SitePlan } from '../../plan-types.ts';
import type { Role, Roles } from '../kit/roles.ts';
import type { SiteImage } from './images/read-image.ts';

export interface ModeContext {
  plan: SitePlan;
  images: readonly SiteImage[];
  roles: Roles;
  /** Parameters of the page's address that name an image; at least one. */
  parameters: readonly string[];
  /** Wishes of this and earlier rounds that are on. */
  wishes: Readonly<Record<string, string>>;
}

export interface ModeParts {
  main: string[];
  script: string;
  styles: string;
  libraries: readonly string[];
  /** For the changelog and the README, as Markdown. */
  summary: string;
  features: string[];
  usage: string[];
  code: string[];
}

export interface Mode {
  name: 'captcha' | 'gallery';
  /** The page's title where the task gives none. */
  title: string;
  roles: readonly Role[];
  /** What the mode can do on request, by the words that ask for it; what is found is kept with the sentence. */
  wishes: Readonly<Record<string, RegExp>>;
  score(plan: SitePlan, images: readonly string[]): number;
  build(context: ModeContext): ModeParts;
}
