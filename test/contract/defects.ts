/** Where GitHub's description is wrong about GitHub: each was looked into before it was put here. */

export interface Defect {
  /** The members that lead to a schema. */
  at: string[];
  /** The keyword there that is wrong, and the one it should be; null: none. */
  keyword: string;
  instead: string | null;
  reason: string;
}

/** Refusals ask for nothing, so an answer fits both schemas, and `oneOf` wants exactly one. */
const refusal = (operation: string, status: string): Defect => ({
  at: ['operations', operation, 'responses', status, 'schema'],
  keyword: 'oneOf',
  instead: 'anyOf',
  reason: 'both schemas fit the same answers',
});

/** GitHub's own address of a bot is `1+name[bot]@users.noreply.github.com`. */
const botEmail = (...place: string[]): Defect[] =>
  ['author', 'committer'].map((person) => ({
    at: ['schemas', ...place, 'properties', person, 'properties', 'email'],
    keyword: 'format',
    instead: null,
    reason: "a bot's address has brackets in it, which the format does not allow",
  }));

export const REST_DEFECTS: Defect[] = [
  ...botEmail('nullable-simple-commit'),
  refusal('PUT /repos/{owner}/{repo}/contents/{path}', '409'),
  refusal('POST /repos/{owner}/{repo}/git/blobs', '422'),
  {
    at: [
      ...['operations', 'GET /app/installations', 'responses', '200', 'schema'],
      ...['items', 'properties', 'account', 'anyOf', '0'],
    ],
    keyword: 'allOf',
    instead: 'anyOf',
    reason: 'an account is a user or an enterprise, as the schema `installation` has it, and never both',
  },
];

export const WEBHOOK_DEFECTS: Defect[] = ['requested', 'in-progress', 'completed'].flatMap((action) =>
  botEmail(`webhook-workflow-run-${action}`, 'properties', 'workflow_run', 'properties', 'head_commit'),
);

/** The extract with its defects mended; throws where one is no longer there and has to be looked at again. */
export function mend<Extract extends object>(extract: Extract, defects: Defect[]): Extract {
  for (const { at, keyword, instead } of defects) {
    const schema = at.reduce<Record<string, unknown> | undefined>(
      (inside, member) => inside?.[member] as Record<string, unknown> | undefined,
      extract as Record<string, unknown>,
    );
    if (schema?.[keyword] === undefined) {
      throw new Error(`GitHub no longer describes ${at.join(' › ')} with ${keyword}`);
    }
    if (instead !== null) schema[instead] = schema[keyword];
    delete schema[keyword];
  }
  return extract;
}
