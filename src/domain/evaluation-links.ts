/** Where an evaluation is looked at. */
export function evaluationLinks(url: string, id: string) {
  const status = `${url}/eval-status/${id}`;
  return {
    status_url: status,
    events_url: `${status}/events`,
    ws_url: `${toWebSocket(status)}/ws`,
    output_url: `${status}/output`,
    cancel_url: `${status}/cancel`,
  };
}

/** Where a batch is looked at. */
export function batchLinks(url: string, id: string) {
  const status = `${url}/eval-batches/${id}`;
  return {
    status_url: status,
    events_url: `${status}/events`,
    ws_url: `${toWebSocket(status)}/ws`,
    cancel_url: `${status}/cancel`,
  };
}

/** `http` becomes `ws`, `https` becomes `wss`. */
function toWebSocket(url: string): string {
  return url.replace(/^http/, 'ws');
}
