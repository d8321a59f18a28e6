/** One record of a stream of server-sent events (WHATWG HTML, section 9.2). */
export interface SseRecord {
  /** The last `id` up to here, in this record or an earlier one. */
  id: string;
  /** `message` if the record names none. */
  event: string;
  data: string;
}

export interface SseParser {
  /** The records that are complete with these bytes; they may be cut anywhere, inside of a character, too. */
  push(bytes: Uint8Array): SseRecord[];
  /** Milliseconds to wait before coming back, if the stream has said so. */
  readonly retryMs: number | undefined;
}

/** A record that the stream ends in the middle of is none. */
export function createSseParser(): SseParser {
  // Takes a byte order mark at the beginning away.
  const decoder = new TextDecoder();
  let line = '';
  let endedWithCr = false;
  let id = '';
  let event = '';
  let data: string[] = [];
  let retryMs: number | undefined;

  function take(text: string): SseRecord | undefined {
    if (text === '') {
      const record = { id, event: event || 'message', data: data.join('\n') };
      const isEmpty = data.length === 0;
      event = '';
      data = [];
      return isEmpty ? undefined : record;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(text) ?? [];
    if (field === 'data') data.push(value);
    else if (field === 'event') event = value;
    else if (field === 'id' && !value.includes('\0')) id = value;
    else if (field === 'retry' && /^\d+$/.test(value)) retryMs = Number(value);
    return undefined;
  }

  return {
    get retryMs() {
      return retryMs;
    },
    push(bytes) {
      let text = decoder.decode(bytes, { stream: true });
      if (text === '') return [];
      // The second half of a line end whose first half was taken for a whole one.
      if (endedWithCr && text.startsWith('\n')) text = text.slice(1);
      endedWithCr = text === '' ? false : text.endsWith('\r');
      const lines = text.split(/\r\n|\r|\n/);
      const rest = lines.pop() ?? '';
      const records = lines.flatMap((part, i) => take(i === 0 ? line + part : part) ?? []);
      line = lines.length === 0 ? line + rest : rest;
      return records;
    },
  };
}
