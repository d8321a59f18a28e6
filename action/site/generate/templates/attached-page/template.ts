/** The page was sent: it is published as it is, and nothing is claimed about it. */
import type { Template } from '../template.ts';

export const attachedPage: Template = {
  name: 'attached-page',
  isFallback: true,

  /** It fits no brief: it is taken where `index.html` is an attachment. */
  score: () => 0,

  produce({ plan, input }) {
    const title = plan.title ?? input.task.task;
    return {
      files: new Map(),
      title,
      settings: {},
      changes: ['The attached page is published as it was sent.'],
      notes: [
        'index.html was attached and is kept byte for byte; what the brief asks for beyond that was not worked in.',
      ],
      documentation: {
        summary: 'The page is the attached `index.html`, published as it was sent.',
        features: ['The attached files are published byte for byte.'],
        usage: ['Open the page.'],
        code: ['`index.html` and its files are those that were sent.'],
        data: [],
      },
    };
  },
};
