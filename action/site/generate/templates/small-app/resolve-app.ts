/** Decides everything about an app's page before it is written: names, labels, parts, storage, the app's own data. */
import type { TemplateInput } from '../template.ts';
import type { App, BuiltApp, Part, Role } from './app.ts';
import { assignRoles } from './assign-roles.ts';
import { type AppElements, appElements } from './elements.ts';
import { chooseLabels } from './labels.ts';
import type { SmallAppSettings } from './settings.ts';
import { sharedParts } from './shared-parts.ts';
import { chooseStorage } from './storage.ts';

export interface ResolvedApp {
  settings: SmallAppSettings;
  elements: AppElements;
  /** Roles that are on the page. */
  roles: Role[];
  parts: Part[];
  built: BuiltApp;
}

export function resolveApp(
  app: App,
  { plan, input, files }: TemplateInput,
  earlier: SmallAppSettings | undefined,
): ResolvedApp {
  const allParts = [...app.parts, ...sharedParts];
  const allRoles = [...app.roles(plan, earlier?.data), ...sharedParts.flatMap(({ roles }) => roles)];
  const assigned = assignRoles(allRoles, { plan, earlier: earlier?.roles ?? {} });
  const parts = allParts.filter(
    ({ name, asked }) =>
      earlier?.parts.includes(name) ||
      asked.test(plan.brief) ||
      allRoles.some((role) => role.part === name && assigned[role.name]),
  );
  const has = (part: string) => parts.some(({ name }) => name === part);
  const roles = allRoles.filter(({ part }) => part === undefined || has(part));
  const labels = chooseLabels(plan, roles, { assigned, earlier: earlier?.labels ?? {} });
  const elements = appElements({ roles: allRoles, assigned, labels });
  const attachments = [...new Set([...input.attachments.keys(), ...files.keys()])];
  const built = app.build({ plan, files, attachments, earlier: earlier?.data, elements, has });
  const storage = earlier?.storage ?? chooseStorage(plan, { isKept: app.isKept ?? false, usual: app.name });
  const heading = plan.heading ?? earlier?.heading;
  const settings = {
    app: app.name,
    title: plan.title ?? earlier?.title ?? built.title ?? app.title,
    ...(heading !== undefined && { heading }),
    libraries: [...new Set([...(earlier?.libraries ?? []), ...plan.libraries])],
    roles: assigned,
    labels,
    parts: parts.map(({ name }) => name),
    ...(storage && { storage }),
    data: built.data,
  };
  return { settings, elements, roles, parts, built };
}
