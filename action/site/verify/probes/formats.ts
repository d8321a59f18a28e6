/** What is wrong with a text as JSON, XML and so on; `undefined` if nothing is. */
import papa from 'papaparse';
import { parseAllDocuments } from 'yaml';

export const formats: Record<string, (text: string) => string | undefined | Promise<string | undefined>> = {
  json: (text) => faultOf(() => JSON.parse(text.replace(/^\uFEFF/, ''))),
  xml: async (text) => (await readXml(text)).fault,
  async svg(text) {
    const { fault, root } = await readXml(text);
    if (fault !== undefined) return fault;
    if (root?.name === 'svg' && root.namespace === 'http://www.w3.org/2000/svg') return undefined;
    return 'its root is no svg element of the SVG namespace';
  },
  yaml(text) {
    const documents = parseAllDocuments(text);
    if (documents.length === 0) return 'it is empty';
    return documents.flatMap(({ errors }) => errors)[0]?.message.split('\n')[0];
  },
  csv(text) {
    const { data, errors } = papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd());
    const fault = errors.find(({ code }) => code !== 'UndetectableDelimiter');
    if (fault) return `${fault.message} (row ${(fault.row ?? 0) + 1})`;
    const width = data[0]?.length ?? 0;
    if (text.trim() === '') return 'it is empty';
    const ragged = data.findIndex((row) => row.length !== width);
    return ragged > 0
      ? `row ${ragged + 1} has ${data[ragged]?.length} fields, the first has ${width}`
      : undefined;
  },
};

async function readXml(text: string) {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: true });
  let root: { name: string; namespace: string } | undefined;
  parser.on('opentag', ({ local, uri }) => {
    root ??= { name: local, namespace: uri };
  });
  const fault = faultOf(() => parser.write(text).close());
  return { fault: fault ?? (root ? undefined : 'it has no root element'), root };
}

function faultOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
