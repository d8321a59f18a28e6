import { SITUATIONS } from './situations.ts';
import { troubleTable } from './trouble-table.ts';

troubleTable(SITUATIONS.noExecutor);
troubleTable(SITUATIONS.emptyExecutor);
troubleTable(SITUATIONS.olderExecutor);
troubleTable(SITUATIONS.changedExecutor);
