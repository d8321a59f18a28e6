/** "Repo has MIT license", "LICENSE contains the MIT License text". */
import type { Probe } from './probe.ts';

const FULL_TEXT = [
  /MIT License/,
  /Copyright \(c\) \d{4} \S/,
  /is hereby granted, free of charge/,
  /WITHOUT WARRANTY OF ANY KIND/,
];
/** A check that speaks of anything else ("MIT and Apache licences", "a licence other than MIT") needs a reader. */
const ABOUT_LICENCE =
  /^(mit|licen[cs]ed?|file|the|an?|repo|repository|project|root|has|have|is|are|be|must|should|exists?|present|contains?|includes?|text|full|valid|complete|standard|in|at|of|with|under|and|there|added|github)$/i;

export const mitLicence: Probe = {
  name: 'mit-licence',
  decide({ check, files }) {
    if (!/\bMIT\b/.test(check) || !/licen[cs]e/i.test(check)) return undefined;
    const words = check.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (!words.every((word) => ABOUT_LICENCE.test(word))) return undefined;
    const text = files.get('LICENSE')?.toString('utf8') ?? '';
    const passed = FULL_TEXT.every((part) => part.test(text));
    return {
      passed,
      detail: passed
        ? 'LICENSE at the root holds the full MIT text.'
        : 'LICENSE at the root does not hold the full MIT text.',
    };
  },
};
