/** All producers; the first that makes a file has made it. A new one is one file and one line here. */
import { convertedTable } from './converted-table.ts';
import { correctedAttachment } from './corrected-attachment.ts';
import { missing } from './missing.ts';
import { plainText } from './plain-text.ts';
import type { Producer } from './producer.ts';
import { shareData } from './share-data.ts';
import { structuredJson } from './structured-json.ts';
import { svgCard } from './svg-card.ts';
import { workflow } from './workflow.ts';

export const producers: readonly Producer[] = [
  shareData,
  convertedTable,
  correctedAttachment,
  workflow,
  structuredJson,
  plainText,
  svgCard,
  missing,
];
