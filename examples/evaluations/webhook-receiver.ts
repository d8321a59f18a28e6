// Prints what Errand's webhooks say: node webhook-receiver.ts whsec_… [port]
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { ErrandError, verifyWebhook } from 'errand/client';

const [secret = '', port = '8080'] = process.argv.slice(2);
const seen = new Set<string>();

const server = createServer(async (req, res) => {
  try {
    // The bytes as they came, because those were signed.
    const { type, data } = verifyWebhook(await buffer(req), req.headers, secret);
    // Whatever is answered with 2xx has arrived; everything else comes again.
    res.writeHead(204).end();
    const id = String(req.headers['webhook-id']);
    if (seen.has(id)) return;
    seen.add(id);
    console.log(type, 'eval_id' in data ? data.eval_id : data.batch_id, data.status);
  } catch (error) {
    res.writeHead(error instanceof ErrandError ? 400 : 500).end();
  }
});
server.listen(Number(port), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
