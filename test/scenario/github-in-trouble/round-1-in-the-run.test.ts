import { SITUATIONS } from './situations.ts';
import { troubleTable } from './trouble-table.ts';

troubleTable(SITUATIONS.newSiteInTheRun);
