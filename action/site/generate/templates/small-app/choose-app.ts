/** Which small app a brief asks for, if any: the one it names first, and how sure that is. */
import type { SitePlan } from '../../plan-types.ts';
import type { App } from './app.ts';
import { apps } from './apps/index.ts';
import { assignRoles } from './assign-roles.ts';

export interface Choice {
  app: App;
  points: number;
}

/** A brief says what it wants early; a word further on may be about a part of some other page. */
const OPENING = 160;
const SENT_DATA = /\.(?:csv|tsv|xlsx|md|html|py|png|jpe?g|webp|gif|svg|pdf|ya?ml)$/i;
/** What a site is about, and not what it does: "a landing page for my timer app". */
const ABOUT =
  /\b(?:landing\s?page|portfolio|blog|article|documentation|docs|essay|history|website\s+(?:for|about)|shop|store|game|résumé|resume|cv)\b[^.]{0,100}$/i;
/** "a timer", but not "the README counter", "word count" or "no calculator". */
const DENIED =
  /(?:\bno|\bnot an?|\bwithout an?|\bword|\bcharacter|\bvisit(?:or)?|\bview|\bhit|\bpage|\bmoves?|\bscore|\bcart|\bitem|\blife|\blives)[\s-]+$/i;

export function chooseApp(plan: SitePlan): Choice | undefined {
  const found = apps.flatMap((app) => {
    const index = app.isMeant?.(plan) === false ? undefined : indexOfWords(plan.brief, app.words);
    return index === undefined ? [] : [{ app, index }];
  });
  const [first] = found.toSorted((a, b) => a.index - b.index);
  if (!first) return undefined;
  const { app, index } = first;
  const needsFiles = plan.files.some((name) => SENT_DATA.test(name));
  if (needsFiles && !app.readsFiles) return { app, points: 1 };
  const roles = Object.keys(assignRoles(app.roles(plan, undefined), { plan, earlier: {} })).length;
  if (ABOUT.test(plan.brief.slice(0, index))) return undefined;
  const isHeadline = index < OPENING;
  if (!isHeadline && roles === 0) return { app, points: 1 };
  return { app, points: (isHeadline ? 4 : 2) + (roles >= 2 ? 1 : 0) };
}

function indexOfWords(brief: string, words: RegExp): number | undefined {
  const matches = [...brief.matchAll(new RegExp(words.source, 'giu'))].map(
    ({ index, 0: text }) => index + text.length - text.trimStart().length,
  );
  return matches.find((index) => !DENIED.test(brief.slice(Math.max(0, index - 20), index)));
}
