import { RequestError } from '@octokit/request-error';

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

export type Request = ConstructorParameters<typeof RequestError>[2]['request'];
export type Response = NonNullable<ConstructorParameters<typeof RequestError>[2]['response']>;

/** GraphQL says no with HTTP 200 and a list of errors: the same failure as REST would throw it, or null for a yes. */
export function graphqlFailure(request: Request, response: Response): RequestError | null {
  const { errors } = Object(response.data) as { errors?: GraphqlError[] };
  const [first] = errors ?? [];
  if (!errors || !first) return null;
  const message = errors.map((error) => error.message).join('; ');
  return new RequestError(message, statusOf(first), {
    request,
    response: { ...response, data: { message } },
  });
}

function statusOf({ type = '', message }: GraphqlError): number {
  if (/rate limit/i.test(message)) return 429;
  return STATUSES[type] ?? (TROUBLE.test(message) ? 502 : 422);
}
