/** Keys and tokens in the files: once committed, they stay in the history. Only where and what kind, never the key. */
import type { SecretLintCoreConfig } from '@secretlint/types';
import { KEY_PATTERNS } from './key-patterns.ts';
import { type FileCheck, listed } from './quality-check.ts';

/** A byte that text does not have, near the start: git's own test for binary files. */
const LOOKED_AT_BYTES = 8_000;
/** A comment in a file must not switch the scan off. */
const OBEYS_COMMENTS = '@secretlint/secretlint-rule-filter-comments';
/** Passwords in addresses as documentation writes them. */
const EXAMPLES = [
  '/:(?:pass(?:word|wd)?|pwd|secret|changeme|x{3,}|\\*+|<[^>]*>|\\$\\{[^}]*\\})@/i',
  '/@(?:localhost|127\\.0\\.0\\.1|(?:[\\w-]+\\.)*example\\.(?:com|org|net))\\b/i',
];

export const secrets: FileCheck = {
  check: 'No keys or tokens in the files',
  async find({ files }) {
    const scan = await openScanner();
    const found: string[] = [];
    for (const [path, content] of files) {
      if (content.subarray(0, LOOKED_AT_BYTES).includes(0)) continue;
      for (const kind of await scan(path, content.toString('utf8'))) found.push(`${path}: ${kind}`);
    }
    return { problem: listed(found) };
  },
};

async function openScanner(): Promise<(path: string, text: string) => Promise<string[]>> {
  const [{ lintSource }, { rules }, pattern] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
    import('@secretlint/secretlint-rule-pattern'),
  ]);
  const config: SecretLintCoreConfig = {
    rules: [
      ...rules
        .filter(({ meta }) => meta.id !== OBEYS_COMMENTS)
        .map((rule) => ({ id: rule.meta.id, rule, options: { allows: EXAMPLES } })),
      // One rule for each pattern: masked messages do not tell which of a rule's patterns matched.
      ...KEY_PATTERNS.map((one) => ({ id: one.name, rule: pattern.creator, options: { patterns: [one] } })),
    ],
  };
  return async (path, text) => {
    const { messages } = await lintSource({
      source: { filePath: path, content: text, ext: '', contentType: 'text' },
      options: { locale: 'en', maskSecrets: true, noPhysicFilePath: true, config },
    });
    return messages.map(({ ruleId, messageId }) => (messageId === 'PATTERN' ? ruleId : messageId));
  };
}
