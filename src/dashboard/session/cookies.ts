/** Cookies of the dashboard: no script reads them, and no other site sends them along. `url`: the App's address. */
export function cookieAt(url: string, purpose?: string) {
  const secure = url.startsWith('https:');
  // Cookies know no ports, and several Apps on one machine would sign each other's visitors out.
  const local = `errand-${new URL(url).port || 80}`;
  return {
    // Browsers take `__Host-` only from where nobody in between can set it.
    name: [secure ? '__Host-errand' : local, purpose].filter(Boolean).join('-'),
    attributes: { httpOnly: true, sameSite: 'Lax', path: '/', secure } as const,
  };
}
