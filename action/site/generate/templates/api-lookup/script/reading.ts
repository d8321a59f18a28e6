/** JavaScript of a lookup page: finds fields in an answer of any shape and puts them into words. */
export const READING_CODE = `
    const plain = (name) => name.toLowerCase().replace(/[^\\p{L}\\p{N}]/gu, '');

    // A longer name that begins so will do, unless it is only an address of something else.
    const isSame = (key, name) => key === name;
    const beginsSo = (key, name, value) =>
      name.length > 2 && key.startsWith(name) && !/^https?:/.test(readable(value));

    // The first member with one of the names, wherever it is.
    function find(answer, names) {
      const members = [];
      const levels = [answer];
      for (const value of levels) {
        if (typeof value !== 'object' || value === null || levels.length > 5000) continue;
        for (const [key, inner] of Object.entries(value)) {
          if (!Array.isArray(value)) members.push([plain(key), inner]);
          // Units are named as what they belong to: "temperature": "°C".
          if (!/units?$/i.test(key)) levels.push(inner);
        }
      }
      const wanted = names.map(plain).filter((name) => name !== '');
      for (const fits of [isSame, beginsSo]) {
        for (const name of wanted) {
          const member = members.find(([key, value]) => value !== null && fits(key, name, value));
          if (member) return member[1];
        }
      }
      return undefined;
    }

    function readable(value) {
      if (Array.isArray(value)) return value.map(readable).filter((text) => text !== '').join(', ');
      if (typeof value === 'object' && value !== null) return readable(Object.values(value)[0] ?? '');
      return value === undefined || value === null ? '' : String(value);
    }

    // Dates are shown by UTC's calendar; what is no date is shown as it is.
    function dateText(value) {
      const date = new Date(value);
      if (Number.isNaN(date.getTime()) || typeof value !== 'string') return readable(value);
      const [year, month, day] = date.toISOString().slice(0, 10).split('-');
      return config.dateFormat.replace('YYYY', year).replace('MM', month).replace('DD', day);
    }

    function ageText(value) {
      const since = new Date(value);
      const now = new Date();
      const isBefore =
        now.getUTCMonth() < since.getUTCMonth() ||
        (now.getUTCMonth() === since.getUTCMonth() && now.getUTCDate() < since.getUTCDate());
      const years = now.getUTCFullYear() - since.getUTCFullYear() - (isBefore ? 1 : 0);
      return years === 1 ? '1 year' : \`\${years} years\`;
    }
`;
