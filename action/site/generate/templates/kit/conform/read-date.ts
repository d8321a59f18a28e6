/** The first day that a text names, as machines read it: "12 May 2031", "May 12, 2031", "12.05.2031", "2031-05-12". */
const MONTHS = [
  /^jan|^ene|^gen/i,
  /^f[eé][bv]/i,
  /^m(?:ar|är|rz)/i,
  /^a[pvb]r/i,
  /^ma[iyg](?!o?z)/i,
  /^ju(?:n|in)|^giu/i,
  /^ju(?:l|il)|^lug/i,
  /^a(?:ug|oû|go)/i,
  /^sep|^set/i,
  /^o[ckt]t/i,
  /^nov/i,
  /^d[eéi][czs]/i,
];
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;

export function readDate(text: string): { iso: string; said: string } | undefined {
  const iso = ISO.exec(text);
  if (iso) return dated(iso[0], iso[1], Number(iso[2]), iso[3]);
  const dotted = DOTTED.exec(text);
  if (dotted) return dated(dotted[0], dotted[3], Number(dotted[2]), dotted[1]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dated(dayFirst[0], dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (!monthFirst) return undefined;
  return dated(monthFirst[0], monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

function monthOf(name = ''): number {
  return MONTHS.findIndex((pattern) => pattern.test(name)) + 1;
}

function dated(said: string, year: string | undefined, month: number, day: string | undefined) {
  const iso = `${year}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const isDay = month > 0 && !Number.isNaN(Date.parse(iso));
  return isDay ? { iso, said } : undefined;
}
