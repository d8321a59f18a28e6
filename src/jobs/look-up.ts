import type { OrganisationSettings } from '../contract/organisation-settings.ts';
import type { Organisation } from '../github/organisation.ts';

/** Where something is to be dispatched, and what its owner allows. */
export interface Target {
  /** Throws what looking it up failed with: that belongs to what could not be dispatched because of it. */
  found(): { settings: OrganisationSettings; installationId: number };
}

/**
 * Finds out all that a dispatch needs to be known, before one is taken: asked for the first time it may take longer than a
 * lease. Never rejects.
 */
export async function lookUp(organisation: Organisation): Promise<Target> {
  try {
    const settings = await organisation.settings();
    const { installationId } = await organisation.executor();
    return { found: () => ({ settings, installationId }) };
  } catch (error) {
    return {
      found() {
        throw error;
      },
    };
  }
}
