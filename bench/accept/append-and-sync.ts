/**
 * The limit of what is durable: bare `node:http` that appends each body to a file and answers once it is synced. What comes
 * while a sync is under way is appended and synced together (group commit).
 */
import { open } from 'node:fs/promises';
import { createServer } from 'node:http';

const [port, path = ''] = process.argv.slice(2);
const file = await open(path, 'a');
let waiting: { bytes: Buffer[]; answer: () => void }[] = [];
let isSyncing = false;

async function sync(): Promise<void> {
  if (isSyncing) return;
  isSyncing = true;
  while (waiting.length > 0) {
    const group = waiting;
    waiting = [];
    await file.writev(group.flatMap(({ bytes }) => bytes));
    await file.datasync();
    for (const { answer } of group) answer();
  }
  isSyncing = false;
}

createServer((req, res) => {
  const bytes: Buffer[] = [];
  req.on('data', (chunk) => bytes.push(chunk));
  req.on('end', () => {
    const answer = () => res.writeHead(200, { 'content-length': 2 }).end('{}');
    if (bytes.length === 0) return answer();
    waiting.push({ bytes, answer });
    void sync();
  });
}).listen(Number(port), '127.0.0.1');
