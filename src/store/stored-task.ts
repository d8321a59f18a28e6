import type { SiteTask } from '../contract/task.ts';

/**
 * A task as it was accepted. It is not asked again whether it may be: rules change, and what was acknowledged under older ones
 * has to come to its end, too.
 */
export function storedTask(json: string): SiteTask {
  return JSON.parse(json);
}
