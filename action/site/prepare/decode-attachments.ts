/**
 * Turns attachments into files, byte for byte. A broken one is not fatal: it is left out, and a note says so in a
 * sentence for the README. Nothing is ever put in its place.
 */
import type { Attachment } from '../../../src/contract/task.ts';
import { clashingPath } from '../../../src/domain/safe-path.ts';
import type { FileTree } from '../context.ts';
import { DataUriError, decodeDataUri } from './data-uri.ts';
import { DownloadError, type DownloadOptions, fetchLimited } from './fetch-limited.ts';

interface Options extends Pick<DownloadOptions, 'guard' | 'signal'> {
  /** Per attachment. */
  maxBytes: number;
  /** Of what is downloaded, all together. */
  maxAllBytes: number;
}

export async function decodeAttachments(
  attachments: Attachment[],
  options: Options,
): Promise<{ files: FileTree; notes: string[] }> {
  const download = { ...options, room: { bytes: options.maxAllBytes } };
  const decoded = await Promise.all(attachments.map((attachment) => decode(attachment, download)));
  const files: FileTree = new Map();
  const notes: string[] = [];
  for (const { name, bytes, problem } of decoded) {
    const reason = problem ?? conflict(name, files);
    if (bytes && !reason) files.set(name, bytes);
    else notes.push(`The attachment ${name} was left out: ${reason}.`);
  }
  return { files, notes };
}

async function decode({ name, url }: Attachment, options: DownloadOptions) {
  try {
    const bytes = /^data:/i.test(url) ? decodeDataUri(url) : await fetchLimited(url, options);
    if (bytes.length > options.maxBytes) {
      return { name, problem: `it is larger than ${options.maxBytes} bytes` };
    }
    return { name, bytes };
  } catch (error) {
    if (error instanceof DataUriError || error instanceof DownloadError) {
      return { name, problem: error.message };
    }
    throw error;
  }
}

/** A name cannot be a file twice, nor a file and a folder at once: git would refuse the whole tree, or a checkout lose one. */
function conflict(name: string, files: FileTree): string | undefined {
  if (files.has(name)) return 'another attachment has the same name';
  const clash = clashingPath(name, files.keys());
  return clash && `its path cannot exist beside ${clash}`;
}
