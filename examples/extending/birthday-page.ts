/** A page that counts the days to a date which the brief names. */

import { addMissing } from '../../action/site/generate/templates/kit/add-missing.ts';
import {
  attributesHtml,
  pickElement,
  plannedAttributes,
  says,
} from '../../action/site/generate/templates/kit/elements.ts';
import { pageFiles } from '../../action/site/generate/templates/kit/page.ts';
import type { Template } from '../../action/site/generate/templates/template.ts';

const DATE = /\b\d{4}-\d{2}-\d{2}\b/;

export const birthdayPage: Template = {
  name: 'birthday-page',

  score: ({ brief }) => (/\bbirthday\b/i.test(brief) && DATE.test(brief) ? 3 : 0),

  produce({ plan }) {
    const date = DATE.exec(plan.brief)?.[0] ?? '';
    // Ids come from the task: "how many days in #left" and a check for #days-to-go both mean this element.
    const days = pickElement(plan.elements, (element) => says(element, [[/\bdays?\b|\bleft\b|count/, 1]]));
    const id = days?.id ?? 'days-left';
    const title = plan.title ?? 'Days to the birthday';
    const page = pageFiles({
      plan,
      title,
      description: `How many days are left until ${date}.`,
      main: [
        `<section class="card"><p>Days until <time datetime="${date}">${date}</time>:
        <output${attributesHtml({ ...(days && plannedAttributes(days)), id })}>–</output></p></section>`,
      ],
      script: `const day = new Date('${date}T00:00:00Z') - Date.now();
      document.getElementById('${id}').textContent = Math.max(0, Math.ceil(day / 86400000));`,
      libraries: plan.libraries,
    });
    const { files, notes } = addMissing(new Map(page), { plan, provided: [id] });
    return {
      files,
      title,
      settings: {},
      changes: [`The page counts the days to ${date}.`],
      notes,
      documentation: {
        summary: `Counts the days to ${date}.`,
        features: ['The number of days is worked out at each visit, by the clock of whoever visits it.'],
        usage: ['Open the page.'],
        code: ['`index.html` holds the date and one line of script.'],
        data: [],
      },
    };
  },
};
