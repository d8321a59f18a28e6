import { SITUATIONS } from './situations.ts';
import { troubleTable } from './trouble-table.ts';

troubleTable(SITUATIONS.emptyRepository);
troubleTable(SITUATIONS.unknownName);
troubleTable(SITUATIONS.otherPages);
troubleTable(SITUATIONS.noBuild);
troubleTable(SITUATIONS.ownWorkflow);
