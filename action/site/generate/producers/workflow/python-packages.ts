/** The packages that a site's Python files import, in the versions that the brief names. */

import type { FileTree } from '../../../context.ts';
import { STANDARD_LIBRARY } from './standard-library.ts';

/** Import names of well-known packages; only these are installed unasked, lest a misspelled name installs a stranger. */
const PACKAGES: Record<string, string> = {
  PIL: 'pillow',
  bs4: 'beautifulsoup4',
  cv2: 'opencv-python-headless',
  dateutil: 'python-dateutil',
  dotenv: 'python-dotenv',
  sklearn: 'scikit-learn',
  skimage: 'scikit-image',
  yaml: 'pyyaml',
  ...Object.fromEntries(
    'altair duckdb fastapi feedparser flask geopandas httpx jinja2 jsonschema lxml markdown matplotlib networkx nltk numpy openpyxl orjson pandas plotly polars pyarrow pydantic pytest pytz requests rich scipy seaborn shapely sqlalchemy statsmodels sympy tabulate tqdm typer xarray'
      .split(' ')
      .map((name) => [name, name]),
  ),
};
/** What a package needs for one of its functions, and does not bring along. */
const NEEDED_BY: [pattern: RegExp, name: string][] = [
  [/\bread_excel\s*\(|\bto_excel\s*\(|\bExcelFile\s*\(/, 'openpyxl'],
  [/\bread_parquet\s*\(|\bto_parquet\s*\(/, 'pyarrow'],
  [/\bread_html\s*\(|['"]lxml['"]/, 'lxml'],
  [/\.to_markdown\s*\(/, 'tabulate'],
];
const IMPORT =
  /^[ \t]*(?:from[ \t]+(?<from>[A-Za-z_]\w*)[\w.]*[ \t]+import\b|import[ \t]+(?<names>[A-Za-z_][\w., \t]*))/gm;

interface Options {
  files: FileTree;
  brief: string;
  commands: readonly string[];
}

export function pythonPackages({ files, brief, commands }: Options): {
  packages: string[];
  unknown: string[];
} {
  const sources = [...files].filter(([path]) => path.endsWith('.py'));
  const own = new Set(sources.map(([path]) => path.split('/').at(-1)?.slice(0, -'.py'.length)));
  const code = sources.map(([, bytes]) => bytes.toString('utf8')).join('\n');
  const foreign = importsOf(code).filter((name) => !own.has(name) && !STANDARD_LIBRARY.has(name));
  const isNamed = (name: string) =>
    new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`, 'i').test(brief);
  const needed = [
    ...foreign.flatMap((name) => PACKAGES[name] ?? (isNamed(name) ? name : [])),
    ...NEEDED_BY.filter(([pattern]) => pattern.test(code)).map(([, name]) => name),
    ...(commands.some((command) => /\bpytest\b/.test(command)) ? ['pytest'] : []),
    ...namedInstalls(brief),
  ];
  return {
    packages: [...new Set(needed)].map((name) => withVersion(name, brief)),
    unknown: foreign.filter((name) => !PACKAGES[name] && !isNamed(name)),
  };
}

/** "pip install rich": well-known ones, since what a brief says is not looked at by anybody before it runs. */
function namedInstalls(brief: string): string[] {
  const known = new Set(Object.values(PACKAGES));
  const lists = [...brief.matchAll(/\bpip3? install ([^\n`]+)/g)].map(([, list = '']) => list.toLowerCase());
  return lists.flatMap((list) => (list.match(/[a-z][a-z\d-]+/g) ?? []).filter((name) => known.has(name)));
}

function importsOf(code: string): string[] {
  const found = [...code.matchAll(IMPORT)].flatMap(({ groups }) =>
    groups?.from !== undefined
      ? [groups.from]
      : (groups?.names ?? '').split(',').map((name) => name.trim().split(/[\s.]/)[0] ?? ''),
  );
  return [...new Set(found.filter(Boolean))];
}

/** "Pandas 2.3" is any 2.3, "pandas>=2.1" and "Pandas 2.1+" that and later, "pandas==2.3.1" just this one. */
function withVersion(name: string, brief: string): string {
  const groups = new RegExp(
    `(?<![\\w-])${RegExp.escape(name)}\\s*(?:version\\s*|v)?(?<sign>[=>~]=)?\\s*(?<version>\\d+(?:\\.\\d+)+)(?<more>\\+|\\s+or\\s+(?:later|newer|higher))?`,
    'i',
  ).exec(brief)?.groups;
  if (!groups?.version) return name;
  if (groups.sign === '>=' || groups.more) return `${name}>=${groups.version}`;
  const isWhole = groups.version.split('.').length > 2;
  return `${name}==${groups.version}${isWhole ? '' : '.*'}`;
}
