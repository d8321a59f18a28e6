/** What a page shows before the API has answered: known facts, as text that is true whenever the page is opened. */
import type { LookupField } from './fields.ts';
import type { Service } from './services/service.ts';

/** `undefined` where nothing is known. */
export function exampleText(
  { names, format }: LookupField,
  { service, year, dateFormat }: { service: Service | undefined; year: number; dateFormat: string },
): string | undefined {
  const value = service?.example.answer[names[0] ?? ''];
  if (value === undefined) return undefined;
  if (format === 'date') return formatDate(value, dateFormat);
  // So many on the first day of the year in which the page is made; the page's script counts on from there.
  if (format === 'age') return `${year - 1 - Number(value.slice(0, 4))}+ years`;
  return value;
}

function formatDate(iso: string, pattern: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return pattern.replace('YYYY', year).replace('MM', month).replace('DD', day);
}
