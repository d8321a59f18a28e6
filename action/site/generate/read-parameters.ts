/** The parameters of the page's address that a task speaks of: `?url=`, `?CIK=0001`, `get('token')`. */
import type { SiteTask } from '../../../src/contract/task.ts';

export function readParameters({ brief, checks }: SiteTask): string[] {
  const texts = [brief, ...checks.map((check) => (typeof check === 'string' ? check : check.js))];
  // The query of a whole address belongs to somebody else's server.
  const own = texts.join('\n').replace(/https?:\/\/[^\s)"'`<>]+/g, ' ');
  const written = own.matchAll(/[?&]([A-Za-z_][\w-]*)=/g);
  const named = own.matchAll(
    /["'`“]?\b([A-Za-z_][\w-]*)["'`”]?\s+(?:query|URL|search)[\s-]+(?:string\s+)?param(?:eter)?s?\b/gi,
  );
  const isWord = (name: string) => !/^(a|an|the|optional|supports?|via|by|using|with|same)$/i.test(name);
  return [...new Set([...written, ...named].map(([, name = '']) => name).filter(isWord))];
}
