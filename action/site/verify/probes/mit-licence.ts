/** "Repo has MIT license", "LICENSE contains the MIT License text". */
import type { Probe } from './probe.ts';

const FULL_TEXT = [
  /MIT License/,
  /Copyright \(c\) \d{4} \S/,
  /is hereby granted, free of charge/,
  /WITHOUT WARRANTY OF ANY KIND/,
];

export const mitLicence: Probe = {
  name: 'mit-licence',
  decide({ check, files }) {
    if (!/\bMIT\b/.test(check) || !/licen[cs]e/i.test(check)) return undefined;
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
