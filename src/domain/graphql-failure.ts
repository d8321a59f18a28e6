/** GitHub's types of GraphQL errors as the statuses that REST has for the same. */
const STATUSES: Record<string, number> = {
  RATE_LIMITED: 429,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  STALE_DATA: 409,
  UNPROCESSABLE: 422,
};
/** GitHub's own trouble has no type. */
const TROUBLE = /something went wrong|timed? ?out|unavailable|internal/i;

interface GraphqlError {
  type?: string;
  message: string;
}

/** GraphQL says no with HTTP 200 and a list of errors: the same failure as REST would tell it, or null for a yes. */
export function graphqlFailure(data: unknown): { status: number; message: string } | null {
  const { errors } = Object(data) as { errors?: unknown };
  if (!Array.isArray(errors)) return null;
  const [first] = errors as GraphqlError[];
  if (!first) return null;
  return { status: statusOf(first), message: errors.map(({ message }) => message).join('; ') };
}

function statusOf({ type = '', message }: GraphqlError): number {
  if (/rate limit/i.test(message)) return 429;
  return STATUSES[type] ?? (TROUBLE.test(message) ? 502 : 422);
}
