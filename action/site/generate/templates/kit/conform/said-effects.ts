/**
 * What a brief says a control does to another element: "When #greet is clicked, #msg shows "Hello"", "text typed
 * into #name appears in #preview". Only what the brief gives word for word is done.
 */
export type SaidEffect =
  | { does: 'tell'; control: string; target: string; text: string }
  | { does: 'mirror' | 'toggle'; control: string; target: string };

const CLICK = /\b(?:click\w*|press\w*|push\w*|tap\w*|clique\w*|clic\w*|pulsar?|klick\w*|drück\w*)(?!\p{L})/iu;
const LIVE =
  /\b(?:appears?|mirror\w*|shown|shows?|display\w*|echo\w*|live|preview\w*|angezeigt|erschein\w*|affich\w*)\b/i;
const HIDES =
  /\b(?:shows?|reveals?|opens?|expands?)\s*(?:or|and|\/)\s*(?:hides?|closes?|collapses?)\b|\bhides?\s*(?:or|and|\/)\s*shows?\b|(?:\b(?:to|will|should|must)\s+toggle|\btoggles)\s+(?:the\s+)?(?:\w+\s+)?(?:visibility|paragraph|section|text|panel|details|#)/i;
const QUOTE = /["“„«]([^"“”„«»\n]{1,160})["”“»]|(?<![\p{L}\p{N}])['‘`]([^'‘’`\n#]{2,160})['’`](?!\p{L})/u;
const SENTENCE = /(?<=[.!?])\s+(?=[\p{Lu}#])|\n+/u;

/** `kindOf` tells what an id is: a button, a field, or something that shows; `undefined` if it is none of the page's. */
export function saidEffects(
  brief: string,
  kindOf: (id: string) => 'button' | 'field' | 'text' | undefined,
): SaidEffect[] {
  const effects: SaidEffect[] = [];
  let last: Partial<Record<'button' | 'field', string>> = {};
  for (const sentence of brief.split(SENTENCE)) {
    const ids = [...sentence.matchAll(/#([\p{L}_][\p{L}\p{N}_-]*)/gu)].map(([, id = '']) => id);
    const of = (kind: string) => ids.filter((id) => kindOf(id) === kind);
    const [button = last.button] = of('button');
    const [field = last.field] = of('field');
    last = { ...last, ...(button && { button }), ...(field && { field }) };
    const target = of('text').at(-1);
    if (target === undefined) continue;
    const quote = QUOTE.exec(afterClick(sentence));
    const text = quote?.[1] ?? quote?.[2];
    if (button && !text && HIDES.test(sentence)) effects.push({ does: 'toggle', control: button, target });
    else if (CLICK.test(sentence)) {
      if (button && text) effects.push({ does: 'tell', control: button, target, text });
    } else if (field && !text && LIVE.test(sentence))
      effects.push({ does: 'mirror', control: field, target });
  }
  return effects.filter(
    ({ does, control }, index) =>
      effects.findIndex((one) => one.does === does && one.control === control) === index,
  );
}

/** A quote before the click is the button's label, unless nothing follows. */
function afterClick(sentence: string): string {
  const index = CLICK.exec(sentence)?.index ?? 0;
  const after = sentence.slice(index);
  return QUOTE.test(after) ? after : sentence;
}
