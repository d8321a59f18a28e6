/**
 * The page's own script. It shows the embedded data at once, then the data file itself if it can be loaded, so
 * the page is right offline, rate limited or after the file was edited.
 */
import { scriptLiteral } from '../../script-literal.ts';
import { READING_CODE } from './script/reading.ts';
import { VIEW_CODE } from './script/view.ts';

interface Options {
  config: Record<string, unknown>;
  text: string;
  dataFile: string;
  /** By the kind of feature; each makes its part of the page from its settings. */
  scripts: Record<string, string>;
  /** Functions that features share. */
  code: readonly string[];
}

export function pageScript({ config, text, dataFile, scripts, code }: Options): string {
  const kinds = Object.entries(scripts).map(([kind, script]) => `'${kind}': ${script},`);
  return `(() => {
    'use strict';

    const config = ${scriptLiteral(config, 2).replaceAll('\n', '\n    ')};

    // The data as it was when this page was made: shown at once, and kept if the file cannot be loaded.
    const embeddedText = ${scriptLiteral(text)};

    const total = document.getElementById(config.totalId);
    const status = document.getElementById('page-status');
    let columns = [];
    let rows = [];
    let records = [];
    let places = 0;
${READING_CODE}${code.join('')}
    const kinds = {
      ${kinds.join('\n      ')}
    };
    const features = config.features.map(({ kind, settings }) => kinds[kind](settings));
${VIEW_CODE.replace('DATA_FILE', () => addressLiteral(dataFile))}
  })();`;
}

/** The address stands in the call itself, where readers look for it; in single quotes, as the rest of the script. */
function addressLiteral(file: string): string {
  // `'` is the one of the five characters that encodeURIComponent leaves alone and that could end the string.
  return `'${file.split('/').map(encodeURIComponent).join('/').replaceAll("'", '%27')}'`;
}
