import { SITUATIONS } from './situations.ts';
import { troubleTable } from './trouble-table.ts';

troubleTable(SITUATIONS.laterRoundInTheApp);
troubleTable(SITUATIONS.refusedToken);
troubleTable(SITUATIONS.laterRoundInTheRun);
troubleTable(SITUATIONS.otherFiles);
troubleTable(SITUATIONS.pagesElsewhere);
