import { runPolicy } from '../../src/outgoing/run-policy.ts';
import { decodeAttachments } from './prepare/decode-attachments.ts';
import { readHead, readSite } from './publish/read-repository.ts';
import type { Stage } from './stage.ts';

/** GitHub refuses files over 100 MB, and one commit's request over about 40 MB, in which files are base64. */
const ATTACHMENT_BYTES = 20 * 1024 * 1024;
const ALL_BYTES = 28 * 1024 * 1024;

/** What the site is made from: the attachments byte for byte, and from round 2 on the site as it is. */
export const prepare: Stage = {
  name: 'prepare',
  title: 'Prepare',
  async run(work) {
    const { payload, claim, input, signal } = work;
    const { files, notes } = await decodeAttachments(claim.task.attachments, {
      guard: { policy: runPolicy(payload.app_url) },
      signal,
      maxBytes: ATTACHMENT_BYTES,
      maxAllBytes: ALL_BYTES,
    });
    input.attachments = files;
    input.notes.push(...notes);
    for (const note of notes) work.reporter.log(note);
    if (claim.task.round === 1) work.head = await readHead(work);
    else ({ head: work.head, files: input.previous } = await readSite(work));
    const sizes = [...files].map(([path, content]) => `${path} (${content.byteLength} bytes)`);
    return `Attachments: ${sizes.join(', ') || 'none'}; files of earlier rounds: ${input.previous.size}`;
  },
};
