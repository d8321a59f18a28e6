/** Sizes that make a page slow or a repository unwelcome. */
import { type FileCheck, listed, type PageCheck } from './quality-check.ts';

const MB = 1_000_000;
/** About what a phone loads in ten seconds at 1.6 Mbit/s, Lighthouse's slow 4G. */
const PAGE_MB = 2;
/** GitHub warns about files above 50 MiB; a commit made over its API cannot hold more than about 40 MB. */
const FILE_MB = 25;
const TREE_MB = 40;

export const pageSize: PageCheck = {
  check: `The page and its own files are below ${PAGE_MB} MB`,
  find({ observed }) {
    const bytes = observed.loadedBytes();
    return { problem: bytes > PAGE_MB * MB ? `It is ${inMb(bytes)}.` : undefined };
  },
};

export const treeSize: FileCheck = {
  check: `No file above ${FILE_MB} MB, all together below ${TREE_MB} MB`,
  find({ files }) {
    const large = [...files].filter(([, content]) => content.byteLength > FILE_MB * MB);
    const total = [...files.values()].reduce((sum, content) => sum + content.byteLength, 0);
    const problems = large.map(([path, content]) => `${path} has ${inMb(content.byteLength)}`);
    if (total > TREE_MB * MB) problems.push(`all files together have ${inMb(total)}`);
    return { problem: listed(problems) };
  },
};

function inMb(bytes: number): string {
  return `${(bytes / MB).toFixed(1)} MB`;
}
