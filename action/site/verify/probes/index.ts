/** All probes; the first that understands a check decides it. A new one is one file and one line here. */
import { attachmentUnchanged } from './attachment-unchanged.ts';
import { fileExists } from './file-exists.ts';
import { mitLicence } from './mit-licence.ts';
import type { Probe } from './probe.ts';
import { readmeContent } from './readme-content.ts';

export const probes: readonly Probe[] = [mitLicence, readmeContent, attachmentUnchanged, fileExists];
