/**
 * Where GitHub will serve a project site, known before Pages is enabled so that the README can link to it.
 * github.com uses `{owner}.github.io`; Enterprise Server without subdomain isolation, and the embedded GitHub,
 * use `/pages/` on their own host. The address that counts is the `html_url` Pages answers with.
 */
export function expectedPagesUrl(serverUrl: string, owner: string, repository: string): string {
  const server = new URL(serverUrl);
  if (server.hostname === 'github.com') return `https://${owner.toLowerCase()}.github.io/${repository}/`;
  return `${server.origin}/pages/${owner}/${repository}/`;
}
