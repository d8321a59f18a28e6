const CDNS = ['cdn.jsdelivr.net', 'cdnjs.cloudflare.com', 'unpkg.com'];

/** Where a page may load from while it is checked: `none`, a list with commas, or by default the well-known CDNs. */
export function readPageHosts(input: string): string[] {
  if (input.trim() === '') return CDNS;
  if (input.trim() === 'none') return [];
  return input
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter(Boolean);
}
