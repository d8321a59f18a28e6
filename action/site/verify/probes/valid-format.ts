/** "data.json is valid JSON", "pelican.svg is a valid SVG file", "ci.yml is valid YAML". */
import { formats } from './formats.ts';
import { phrase, read } from './phrase.ts';
import type { Probe } from './probe.ts';

const FORMAT = '(?<format>json|svg|xml|ya?ml|csv)';
const PATTERNS = [
  phrase(
    `{the file} (?:is|be|contains?) {a}(?:valid|well-?formed|parse?able) ${FORMAT}(?: file| document| image| data)?`,
  ),
  phrase(`{the file} parses as (?:valid )?${FORMAT}`),
  phrase(`{the file} (?:is|be) (?:valid|well-?formed|parse?able)`),
];

export const validFormat: Probe = {
  name: 'valid-format',
  async decide({ check, files }) {
    const { file, format } = read(check, PATTERNS) ?? {};
    if (!file) return undefined;
    const name = (format ?? file.split('.').at(-1) ?? '').toLowerCase().replace('yml', 'yaml');
    const fault = formats[name];
    if (!fault) return undefined;
    const content = files.get(file);
    if (!content) return { passed: false, detail: `There is no ${file}.` };
    const problem = await fault(content.toString('utf8'));
    return problem === undefined
      ? { passed: true, detail: `${file} is valid ${name.toUpperCase()}.` }
      : { passed: false, detail: `${file}: ${problem}` };
  },
};
