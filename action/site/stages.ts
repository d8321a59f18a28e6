import { check } from './check.ts';
import { describe } from './describe.ts';
import { enablePages } from './enable-pages.ts';
import { generate } from './generate.ts';
import { prepare } from './prepare.ts';
import { publish } from './publish.ts';
import type { Stage } from './stage.ts';
import { waitLive } from './wait-live.ts';

/** How a site is made, in order. Claiming comes before, calling back and reporting after, whatever happens here. */
export const STAGES: Stage[] = [prepare, generate, check, publish, enablePages, waitLive, describe];
