import type { FileTree } from '../context.ts';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const DEPLOYS = /(?:^|[\s{,])["']?uses["']?\s*:\s*["']?actions\/deploy-pages@/m;

/** Paths of the site's own workflows that publish it; with one of them Pages must not build the branch itself. */
export function deployWorkflows(files: FileTree): string[] {
  return [...files].flatMap(([path, content]) =>
    WORKFLOW.test(path) && DEPLOYS.test(withoutComments(content.toString('utf8'))) ? [path] : [],
  );
}

const withoutComments = (yaml: string): string => yaml.replace(/^[ \t]*#.*$/gm, '');
