/** The data file of a share page: which one the brief means, and the figures that are in it. */
import type { FileTree } from '../../../context.ts';
import type { PlannedFile, SitePlan } from '../../plan-types.ts';
import type { ShareSettings } from './settings.ts';
import type { FigurePaths } from './shape.ts';

/** The JSON file the brief has its figures saved in. */
export function dataFile({ manifest }: Pick<SitePlan, 'manifest'>): PlannedFile | undefined {
  const own = manifest.filter(({ path }) => /\.json$/i.test(path) && !/^(?:package|site)\.json$/i.test(path));
  return own.find(({ path }) => /data|share|volume|figure|result/i.test(path)) ?? own[0];
}

export interface ShownFigures {
  name: string;
  maxValue: number;
  maxYear: string;
  minValue: number;
  minYear: string;
}

/** `undefined` where the file is missing, broken or incomplete: then the page has no figures. */
export function readFigures(
  files: FileTree,
  { dataFile: path, paths, company }: Pick<ShareSettings, 'dataFile' | 'paths' | 'company'>,
): ShownFigures | undefined {
  const text = files
    .get(path)
    ?.toString('utf8')
    .replace(/^\uFEFF/, '');
  if (text === undefined) return undefined;
  const data = parse(text);
  const at = (role: keyof FigurePaths) =>
    paths[role].length > 0 ? paths[role].reduce(member, data) : undefined;
  const [name, maxValue, minValue] = [at('name') ?? company, at('maxValue'), at('minValue')];
  const isComplete = typeof name === 'string' && typeof maxValue === 'number' && typeof minValue === 'number';
  if (!isComplete) return undefined;
  return { name, maxValue, minValue, maxYear: year(at('maxYear')), minYear: year(at('minYear')) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function year(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
