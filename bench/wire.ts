/**
 * Requests to GitHub's API for a site, counted where they arrive: a real run of the action in local mode, round 1 and round
 * 2, and the same files one request a file.
 */
import { join } from 'node:path';
import { EXECUTOR_REPOSITORY } from '../src/config/config.ts';
import type { JobView } from '../src/contract/job-view.ts';
import { listInstallations } from '../src/github/executor.ts';
import { appAuth } from '../src/github/installation-token.ts';
import { loadIdentity } from '../src/local/identity.ts';
import { APP_ID, ORGANISATION } from '../src/local/local-config.ts';
import type { Benchmark, Row, Table } from './report.ts';
import { type CommonWay, firstRound, laterRound, type Sent } from './wire/common-way.ts';
import { type Counted, countExchanges } from './wire/count.ts';
import { type LocalMode, startLocalMode } from './wire/local-mode.ts';
import { ROUND_1, ROUND_2 } from './wire/tasks.ts';

/** Pages of github.com takes half a minute or longer: looks at the build count as well. */
const SIZES = { full: { pagesMs: 30_000 }, smoke: { pagesMs: 50 } };

/** A row for each kind of request, then their sums. */
function tableOf(rounds: readonly (readonly Counted[])[]): Table {
  const all = rounds.flat();
  const row = (of: (one: Counted) => boolean, write: string): Row => ({
    content_write: write,
    ...Object.fromEntries(rounds.map((round, n) => [`round_${n + 1}`, round.filter(of).length])),
  });
  const kinds = new Map(all.map((one) => [one.request, one]));
  return {
    ...Object.fromEntries(
      [...kinds].map(([request, { isWrite }]) => [
        request,
        row((one) => one.request === request, isWrite ? 'yes' : 'no'),
      ]),
    ),
    'all requests': row(() => true, ''),
    'content writes': row(({ isWrite }) => isWrite, ''),
  };
}

async function commonWay({ local, dataDir }: LocalMode, name: string): Promise<CommonWay> {
  const apiUrl = `${local.githubUrl}/api/v3`;
  const { privateKey } = loadIdentity(join(dataDir, 'identity.json'));
  const auth = appAuth({ apiUrl, app: { id: APP_ID, privateKey } });
  const [installation] = await listInstallations(auth);
  if (!installation) throw new Error('the App is not installed');
  const permissions = { administration: 'write', contents: 'write', pages: 'write' } as const;
  const { installationId } = installation;
  const token = await auth.token({ installationId, permissions, repositories: 'all' });
  return { apiUrl, token, owner: ORGANISATION, name };
}

/** What the site serves at these paths. */
async function filesOf({ result }: JobView, paths: readonly string[]): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const path of paths) {
    const response = await fetch(new URL(path, result?.pages_url));
    files.set(path, Buffer.from(await response.arrayBuffer()));
  }
  return files;
}

const benchmark: Benchmark = {
  title: 'requests to GitHub and content writes for a site, against one request a file',
  async run(size) {
    const { pagesMs } = SIZES[size];
    const mode = await startLocalMode(pagesMs);
    const count = countExchanges(EXECUTOR_REPOSITORY);
    try {
      count.take();
      const first = await mode.make(ROUND_1);
      const made = await filesOf(first, first.result?.files.map(({ path }) => path) ?? []);
      const one = count.take();
      const way = await commonWay(mode, 'common-way');
      count.take();
      // Side by side, because both wait for Pages; the other side's requests are not counted here.
      const [second, sentFirst] = await Promise.all([mode.make(ROUND_2), firstRound(way, made)]);
      const changed = await filesOf(second, second.result?.changes?.files.map(({ path }) => path) ?? []);
      const two = count.take();

      const common = [sentFirst, await laterRound(way, changed)];
      const files = [made.size, changed.size];
      const isOwn = ({ isShared }: Counted) => !isShared;
      const own = [one.filter(isOwn), two.filter(isOwn)];
      const compared = own.map((round, n): Row => {
        const { requests, writes } = common[n] as Sent;
        const [ours, oursWriting] = [round.length, round.filter(({ isWrite }) => isWrite).length];
        return {
          files: files[n] ?? 0,
          requests: ours,
          one_a_file_requests: requests,
          requests_ratio: Number((requests / ours).toFixed(1)),
          content_writes: oursWriting,
          one_a_file_content_writes: writes,
          content_writes_ratio: Number((writes / oursWriting).toFixed(1)),
        };
      });
      return {
        'of one site': tableOf(own),
        'shared by all jobs of a minute or an hour': tableOf(
          [one, two].map((round) => round.filter(({ isShared }) => isShared)),
        ),
        'against one request a file': Object.fromEntries(compared.map((row, n) => [`round ${n + 1}`, row])),
      };
    } finally {
      count.stop();
      await mode.stop();
    }
  },
};
export default benchmark;
