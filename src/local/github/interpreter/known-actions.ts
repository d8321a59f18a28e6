import { checkout } from './checkout.ts';
import { deployPages } from './deploy-pages.ts';
import type { KnownAction } from './known-action.ts';
import { uploadPagesArtifact } from './upload-pages-artifact.ts';

const ACTIONS: Record<string, KnownAction | undefined> = {
  'actions/checkout': checkout,
  'actions/upload-pages-artifact': uploadPagesArtifact,
  'actions/deploy-pages': deployPages,
};

/** What is done for `uses: owner/name@ref`, whatever the version; undefined for everything that is left out. */
export function knownAction(uses: string | undefined): KnownAction | undefined {
  return ACTIONS[uses?.replace(/@.*$/, '').toLowerCase() ?? ''];
}
