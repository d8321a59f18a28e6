/** Who the same site says to be sent by, as most services of this kind do: a request of the Contents API and a commit for each file. */
export const COMMON_WAY = 'common-way';

export interface CommonWay {
  /** Of the API, with its prefix. */
  apiUrl: string;
  token: string;
  owner: string;
  name: string;
}

export interface Sent {
  requests: number;
  writes: number;
}

/** Creates the repository, puts each file and enables Pages. That it has to look at the build as well is left out. */
export async function firstRound(way: CommonWay, files: ReadonlyMap<string, Buffer>): Promise<Sent> {
  const { ask, sent } = open(way);
  await ask('POST', `/orgs/${way.owner}/repos`, { name: way.name, private: false });
  await put(ask, way, files, false);
  await ask('POST', `${at(way)}/pages`, { source: { branch: 'main', path: '/' } });
  return sent;
}

/** Reads each file's id and puts it. */
export async function laterRound(way: CommonWay, files: ReadonlyMap<string, Buffer>): Promise<Sent> {
  const { ask, sent } = open(way);
  await put(ask, way, files, true);
  return sent;
}

type Ask = ReturnType<typeof open>['ask'];
const at = ({ owner, name }: CommonWay) => `/repos/${owner}/${name}`;

function open({ apiUrl, token }: CommonWay) {
  const sent: Sent = { requests: 0, writes: 0 };
  async function ask(method: string, path: string, body?: object): Promise<Answer> {
    sent.requests += 1;
    if (method !== 'GET') sent.writes += 1;
    const response = await fetch(`${apiUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'user-agent': COMMON_WAY },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Answer;
    // Not there yet is an answer as well.
    if (!response.ok && response.status !== 404)
      throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }
  return { ask, sent };
}

interface Answer {
  sha?: string;
}

async function put(
  ask: Ask,
  way: CommonWay,
  files: ReadonlyMap<string, Buffer>,
  mayExist: boolean,
): Promise<void> {
  for (const [path, content] of files) {
    const file = `${at(way)}/contents/${path}`;
    const sha = mayExist ? (await ask('GET', file)).sha : undefined;
    const body = { message: `Add ${path}`, content: content.toString('base64'), ...(sha && { sha }) };
    await ask('PUT', file, body);
  }
}
