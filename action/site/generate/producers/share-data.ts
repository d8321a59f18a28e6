/** Makes a data file of the highest and lowest figure in a company's filings, from the SEC's address in the brief. */
import { codeSpan } from '../markdown.ts';
import { conceptUrl, readConcept, type SecConcept } from '../templates/share-data/concept.ts';
import { dataFile } from '../templates/share-data/data-file.ts';
import { type Finding, findFigures } from '../templates/share-data/figures.ts';
import { fillShape, readShape, USUAL_SHAPE, yearIsText } from '../templates/share-data/shape.ts';
import type { Producer, ProducerContext } from './producer.ts';
import { wasSent } from './was-sent.ts';

/** The SEC answers within a second or not at all. */
const LONGEST_MS = 20_000;

export const shareData: Producer = {
  name: 'share-data',

  async produce(file, context) {
    const { plan, files } = context;
    const concept = readConcept(plan.brief);
    if (!concept || wasSent(file.path, context) || file !== dataFile(plan)) return undefined;
    const url = conceptUrl(concept);
    const finding = await ask(url, concept, context);
    if ('problem' in finding) {
      const reason = `${url} could not be used: ${finding.problem}.`;
      return files.has(file.path)
        ? { kept: `${file.path} is the earlier round's: ${reason}` }
        : { unmade: reason };
    }
    const shape = readShape(plan.brief) ?? USUAL_SHAPE;
    const text = [plan.brief, ...plan.checks.map((check) => check.text)].join('\n');
    const { figures } = finding;
    const { content, missing } = fillShape(shape, { figures, concept, yearAsText: yearIsText(shape, text) });
    return {
      content: Buffer.from(`${JSON.stringify(content, null, 2)}\n`),
      how: `${codeSpan(file.path)} was made from ${codeSpan(url)} when this page was made: the highest and the lowest value in ${codeSpan(figures.unit)} among the entries the brief asks for.`,
      notes: missing.map((name) => `The SEC's answer has nothing for "${name}" in ${file.path}.`),
    };
  },
};

async function ask(url: string, concept: SecConcept, context: ProducerContext): Promise<Finding> {
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(LONGEST_MS)]);
  try {
    const response = await context.fetch(url, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) return { problem: `the SEC answered ${response.status}` };
    const body: unknown = await response.json();
    return findFigures(body, concept);
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: 'the answer is no JSON' };
    const message = error instanceof Error ? error.message : String(error);
    return { problem: `the SEC could not be reached (${message})` };
  }
}
