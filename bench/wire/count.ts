/** What is asked of the embedded GitHub's API, as that answers it: every request of App and runs, whoever sent it. */
import { type Exchange, exchanges } from '../../src/local/github/diagnostics.ts';
import { COMMON_WAY } from './common-way.ts';

/** One request: who sent it, what it was (names taken out), and whether GitHub may count it as creating content. */
export interface Counted {
  request: string;
  isWrite: boolean;
  /** For all jobs alike: asked once a minute or once an hour, however many there are. */
  isShared: boolean;
}

/** Neither makes anything that anybody sees: tokens come and go. */
const NO_CONTENT = /\/access_tokens$|^\/installation\/token$/;

export function countExchanges(executor: string) {
  let seen: Counted[] = [];
  /** Tokens that were handed to runs. */
  const runTokens = new Set<string>();

  function listen(message: unknown): void {
    const { method, path, request, response } = message as Exchange;
    if (request.headers['user-agent'] === COMMON_WAY) return;
    const [route = ''] = path.replace(/^\/api\/v3|^\/api(?=\/graphql)/, '').split('?');
    const token = request.headers.authorization?.split(' ').at(-1) ?? '';
    const isMint = route.endsWith('/access_tokens');
    const isForRun = isMint && handsToRun(request.body, response.body);
    if (isForRun) runTokens.add((JSON.parse(response.body) as { token: string }).token);
    const field = route === '/graphql' ? fieldOf(request.body) : undefined;
    const isRead = method === 'GET' || (field !== undefined && field !== 'createCommitOnBranch');
    const who = runTokens.has(token) ? 'run' : 'App';
    seen.push({
      request: `${who}: ${field ? `GraphQL ${field}` : `${method} ${patternOf(route)}`}`,
      isWrite: !isRead && !NO_CONTENT.test(route),
      isShared: isMint ? !isForRun : method === 'GET' && isAboutAll(route),
    });
  }

  /** The installation, and its executor repository with the organisation's settings. */
  const isAboutAll = (route: string) =>
    route.endsWith('/installation') || route.split('/').slice(0, 4).at(-1) === executor;

  /** A token for one repository that is not the executor. */
  function handsToRun(asked: string, answered: string): boolean {
    const { repository_ids = [] } = JSON.parse(asked || '{}') as { repository_ids?: number[] };
    const { repositories = [] } = JSON.parse(answered) as { repositories?: { name: string }[] };
    return repository_ids.length === 1 && repositories.every(({ name }) => name !== executor);
  }

  exchanges.subscribe(listen);
  return {
    /** What came since the last time. */
    take(): Counted[] {
      const taken = seen;
      seen = [];
      return taken;
    },
    stop: () => exchanges.unsubscribe(listen),
  };
}

function fieldOf(body: string): string {
  const { query } = JSON.parse(body) as { query: string };
  return /\{\s*(\w+)/.exec(query)?.[1] ?? '?';
}

/** As docs/github.md writes it. */
function patternOf(route: string): string {
  return route
    .replace(/^\/repos\/[^/]+\/[^/]+/, 'R')
    .replace(/^\/orgs\/[^/]+/, '/orgs/{org}')
    .replace(/(?<=\/installations\/)\d+/, '{id}')
    .replace(/(?<=\/contents\/).+|(?<=\/git\/\w+\/).+/, '…')
    .replace(/(?<=\/runs\/)\d+/, '{run_id}');
}
