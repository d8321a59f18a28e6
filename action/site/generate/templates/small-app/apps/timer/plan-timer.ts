/** What kind of timer a brief asks for, how long it runs, and how it writes time. */
import { z } from 'zod';
import type { PlannedElement, SitePlan } from '../../../../plan-types.ts';
import type { AppData } from '../../app.ts';

const data = z.object({
  mode: z.enum(['countdown', 'stopwatch', 'pomodoro', 'event']),
  seconds: z.number(),
  breakSeconds: z.number(),
  longBreakSeconds: z.number(),
  /** Local time of the event, as in `2027-01-01T00:00:00`; empty if it must be entered. */
  target: z.string(),
  hasHours: z.boolean(),
  /** Digits of the second's fraction. */
  fraction: z.number(),
});
export type TimerPlan = z.infer<typeof data>;

const UNIT_SECONDS: readonly [RegExp, number][] = [
  [/^h/i, 3600],
  [/^m/i, 60],
  [/^s/i, 1],
];
const DURATION = /\b(\d+(?:\.\d+)?)[\s-]*(hours?|hrs?|h|minutes?|mins?|min|seconds?|secs?|s)\b/gi;
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

export function planTimer({ brief, elements }: SitePlan, earlier: AppData | undefined): TimerPlan {
  const kept = data.safeParse(earlier).data;
  if (kept) return kept;
  const mode = modeOf(brief);
  const shape = shapeOf(brief, elements);
  const all = durations(brief);
  const about = (word: RegExp) => all.find((one) => word.test(one.around))?.seconds;
  const clock = /(?<!\d)(\d{1,2}):(\d{2})(?!\d)/.exec(mode === 'stopwatch' || mode === 'event' ? '' : brief);
  const written = clock ? Number(clock[1]) * 60 + Number(clock[2]) : 0;
  const usual = mode === 'pomodoro' ? 25 * 60 : 5 * 60;
  const work = all.find(({ around }) => !/break|rest/.test(around))?.seconds;
  return {
    mode,
    seconds: work ?? (written > 0 ? written : usual),
    breakSeconds: about(/(?<!long )(?<!long-)(?:break|rest)/) ?? 5 * 60,
    longBreakSeconds: about(/long[\s-](?:break|rest)/) ?? 15 * 60,
    target: mode === 'event' ? targetOf(brief) : '',
    hasHours: /\bhh?:mm\b|\d\d:\d\d:\d\d/i.test(shape) || (work ?? 0) >= 3600,
    fraction: fractionOf(brief, shape, mode),
  };
}

function modeOf(brief: string): TimerPlan['mode'] {
  if (/\bpomodoro\b/i.test(brief)) return 'pomodoro';
  if (/\bstop-?\s?watch\b|\bstoppuhr\b|\bchronom\w+|\bcron(?:ó|o)metro\b|\belapsed\b/i.test(brief))
    return 'stopwatch';
  const isToDate = /\bcount(?:s|ing)?[\s-]*down\b[^.]{0,60}\b(?:to|until|till)\b(?!\s*(?:zero|0\b|00))/i.test(
    brief,
  );
  return isToDate ? 'event' : 'countdown';
}

/** How time is to be written: from the brief's `mm:ss`, or from the form of a text that a check compares. */
function shapeOf(brief: string, elements: readonly PlannedElement[]): string {
  const texts = [brief, ...elements.flatMap(({ words }) => words)];
  return (
    texts.flatMap(
      (text) => text.match(/\b(?:hh?:)?mm:ss(?:[.:]\w+)?|\b\d\d:\d\d(?::\d\d)?(?:\.\d+)?\b/i) ?? [],
    )[0] ?? ''
  );
}

function fractionOf(brief: string, shape: string, mode: TimerPlan['mode']): number {
  if (/\bmilliseconds?\b/i.test(brief) || /[.:](?:sss|mss|ms|\d{3})$/i.test(shape)) return 3;
  if (/\b(?:hundredths?|centiseconds?)\b/i.test(brief) || /ss[.:](?:\w{2})$|\.\d\d$/i.test(shape)) return 2;
  if (/\btenths?\b/i.test(brief) || /\.\w$/.test(shape)) return 1;
  return mode === 'stopwatch' && shape === '' ? 1 : 0;
}

/** "25 minutes of work and a 5-minute break", each with the words around it. */
function durations(brief: string): { seconds: number; around: string }[] {
  return [...brief.matchAll(DURATION)].flatMap(({ 0: text, 1: amount, 2: unit = '', index }) => {
    const factor = UNIT_SECONDS.find(([name]) => name.test(unit))?.[1] ?? 1;
    const before =
      brief
        .slice(Math.max(0, index - 14), index)
        .split(/[,.;]|\band\b/)
        .at(-1) ?? '';
    const after =
      brief.slice(index + text.length, index + text.length + 24).split(/[,.;\d]|\band\b/)[0] ?? '';
    const seconds = Number(amount) * factor;
    // "updates every second", "within 10 seconds" and the like are no durations of the timer.
    return seconds <= 0 || /\b(?:every|within|each)\s*$/i.test(before)
      ? []
      : [{ seconds, around: `${before} ${after}`.toLowerCase() }];
  });
}

function targetOf(brief: string): string {
  const iso = /\b(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?/.exec(brief);
  if (iso) return normalised(`${iso[1]}T${iso[2] ?? '00:00'}`);
  const named = new RegExp(
    `\\b(?:(${MONTHS})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})|(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTHS}),?\\s+(\\d{4}))\\b`,
    'i',
  ).exec(brief);
  if (!named) return '';
  const [, monthA, dayA, yearA, dayB, monthB, yearB] = named;
  const month = MONTHS.split('|').indexOf((monthA ?? monthB ?? '').toLowerCase()) + 1;
  const two = (value: string | number | undefined) => String(value).padStart(2, '0');
  return normalised(`${yearA ?? yearB}-${two(month)}-${two(dayA ?? dayB)}T00:00`);
}

function normalised(text: string): string {
  return Number.isNaN(Date.parse(text)) ? '' : text;
}
