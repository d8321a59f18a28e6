/** Which files a brief asks for: those of its lists, and all that it speaks of. */

const FOLDERS = String.raw`(?:\.?[\w-]+\/)*`;
const LISTED = new RegExp(
  String.raw`^[ \t]*(?:[-*•+]|\d+[.)])[ \t]+[\`*"']*(${FOLDERS}(?:[\w-]+(?:\.[\w-]+)+|LICENSE))[\`*"']*[ \t]*(?::|[-–—][ \t]|$)`,
  'gm',
);
/** In running text only known endings make a name: "e.g" and "units.shares" are none. */
const ENDING =
  'csv|tsv|json|geojson|md|txt|html?|css|m?js|ts|py|ipynb|svg|png|jpe?g|webp|gif|ico|pdf|xlsx|ya?ml|xml|toml|sql|sh|zip';
const MENTIONED = new RegExp(
  String.raw`(?<![\w/.@#-])${FOLDERS}(?:[\w-]+(?:\.[\w-]+)*\.(?:${ENDING})|LICENSE)(?![\w/-])`,
  'g',
);

export interface BriefFiles {
  /** Items of lists, as in `- about.md: …`; nobody can doubt that these are asked for. */
  listed: string[];
  /** More than are asked for: inputs and outputs of programs are among them. */
  mentioned: string[];
}

export function readBriefFiles(brief: string): BriefFiles {
  const text = brief.replace(/https?:\/\/\S+/g, ' ');
  const listed = [...text.matchAll(LISTED)].map(([, name = '']) => name);
  return { listed: [...new Set(listed)], mentioned: [...new Set(text.match(MENTIONED) ?? [])] };
}
