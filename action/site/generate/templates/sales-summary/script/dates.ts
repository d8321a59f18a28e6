/**
 * Reads dates as people write them, in the page and while it is made: the same code runs in both. Text stays text
 * where it is no date; of `03/04/2024` the column as a whole says whether the day or the month is first.
 */
export const DATE_CODE = String.raw`
    const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

    function putsDayFirst(texts) {
      return texts.some((text) => Number(/^(\d{1,2})[-/]\d{1,2}[-/]\d{4}\b/.exec(text)?.[1]) > 12);
    }

    // "2024-03-09" for a date in any usual form, undefined for anything else.
    function isoDate(text, isDayFirst) {
      const year = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/.exec(text);
      if (year) return checkedDate(year[1], year[2], year[3] ?? 1);
      const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ,].*)?$/.exec(text);
      if (numbers) {
        const [, first, mark, second, full] = numbers;
        return isDayFirst || mark === '.' ? checkedDate(full, second, first) : checkedDate(full, first, second);
      }
      const words = /^(?:(\d{1,2})[. -]+)?([a-z]{3})[a-z]*\.?(?:[ -]+(\d{1,2})(?:st|nd|rd|th)?,?)?[ ,-]+(\d{4})$/i.exec(text);
      return words ? checkedDate(words[4], MONTHS.indexOf(words[2].toLowerCase()) + 1, words[1] ?? words[3] ?? 1) : undefined;
    }

    function checkedDate(year, month, day) {
      const [m, d] = [Number(month), Number(day)];
      if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
      return year + '-' + String(m).padStart(2, '0') + '-' + String(d).padStart(2, '0');
    }
`;
