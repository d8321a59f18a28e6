/**
 * Reads a file of exchange rates, in the page and while it is made: the same code runs in both. Undefined where
 * the content is no such file.
 */
export const RATES_CODE = `
    const isObject = (value) => typeof value === 'object' && value !== null;
    // Text like "usd" is a code like "USD"; what is no code of a currency stays as it is.
    const codeOf = (text) => (/^[a-z]{3}$/.test(text) ? text.toUpperCase() : String(text ?? ''));
    const isCode = (text) => /^[A-Z]{3,5}$/.test(text);

    // { USD: 1 }, { base, rates: { … } }, [["USD", 1]], [{ code, rate }], and the answers of the usual services.
    function ratesIn(content) {
      if (!isObject(content)) return undefined;
      const members = Array.isArray(content) ? [] : Object.entries(content);
      const named = members.find(([name, value]) => /(?:rates|quotes|currencies)$/i.test(name) && isObject(value));
      const said = members.find(([name, value]) => /^(?:base|source)(?:[ _]?(?:code|currency))?$/i.test(name) && typeof value === 'string');
      const base = said && codeOf(said[1]);
      const table = named?.[1] ?? content;
      // A list beside the numbers is data, and its neighbours are no rates.
      if (!named && members.some(([, value]) => Array.isArray(value))) return undefined;
      const pairs = (Array.isArray(table) ? table.map(pairOf) : Object.entries(table).map(([code, one]) => [code, one?.rate ?? one?.value ?? one]))
        .map(([code, rate]) => [codeOf(withoutBase(code, base)), isObject(rate) ? NaN : Number(rate)]);
      const known = pairs.filter(([code, rate]) => rate > 0 && Number.isFinite(rate) && code !== '' && code.length <= 10);
      const areAll = known.length === pairs.length;
      if (Array.isArray(table) && !(areAll && known.every(([code]) => isCode(code)))) return undefined;
      const rates = areAll ? known : known.filter(([code]) => isCode(code));
      return rates.length > 0 ? { base, rates: Object.fromEntries(rates) } : undefined;
    }

    function pairOf(one) {
      if (Array.isArray(one)) return one;
      return [one?.code ?? one?.currency ?? one?.name, one?.rate ?? one?.value];
    }

    // "USDEUR" beside the source "USD" is the rate of "EUR".
    function withoutBase(code, base) {
      const text = String(code ?? '');
      return base && text.length === 2 * base.length && text.startsWith(base) ? text.slice(base.length) : text;
    }
`;
