const ORDER = ['none', 'read', 'write', 'admin'];

type Permissions = Readonly<Record<string, string>>;

/** What of `wanted` is not granted, or not far enough; and what is granted beyond it. */
export function compareGrants(
  wanted: Permissions,
  granted: Permissions,
): { missing: string[]; more: string[] } {
  const beyond = (some: Permissions, others: Permissions) =>
    Object.entries(some)
      .filter(([name, access]) => ORDER.indexOf(access) > ORDER.indexOf(others[name] ?? 'none'))
      .map(([name, access]) => `${name}: ${access}`);
  return { missing: beyond(wanted, granted), more: beyond(granted, wanted) };
}
