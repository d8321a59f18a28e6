/** The last producer: a file that the brief lists, that nobody sent, and that nothing here can make, is said to be missing. */
import { buildProducts } from '../build-products.ts';
import type { Producer } from './producer.ts';

/** Every site has these, whoever writes them. */
const ALWAYS_MADE = /^(?:index\.html|styles\.css|readme\.md|licen[cs]e|site\.json|\.nojekyll)$/i;

export const missing: Producer = {
  name: 'missing',
  async produce({ path, description, isListed }, { files, plan }) {
    const isThere = files.has(path) || ALWAYS_MADE.test(path) || buildProducts(plan).includes(path);
    if (!isListed || isThere) return undefined;
    const isBrought = /\battach|\bas[- ]is\b|\bupload/i.test(description);
    return {
      unmade: isBrought
        ? 'it should have come with the brief, and no attachment has this name.'
        : 'it was not attached, and making it needs a language model or a person.',
    };
  },
};
