/**
 * Whether the brief asks for a file that was sent to be changed, as in "fix the typo in the attached `run.py`".
 * Deliberately strict: "updates the total from data.csv" must not let a model rewrite the data.
 */

/** Not the participles: "the updated data.csv" was changed by its sender. */
const VERB =
  /(?<!\p{L})(?:fix(?:es|ing)?|(?:chang|updat|rewrit|replac)(?:e|es|ing)|(?:edit|correct|repair|debug|refactor)(?:s|ing)?|modif(?:y|ies|ying)|korrigieren?|ändern?|ändere|beheben?|reparieren?|corrige[rz]?|corregir|corrija|modifi(?:er|ez|ca)|modificar|répare[rz]?|correggi)(?!\p{L})/giu;
/** In characters: a verb farther away is about something else. */
const FAR = 80;
const NEGATED = /\b(?:not|never|no|without|don['’]t|must not|nicht|kein|ohne|sans|ne|sin)\b[^.;]{0,30}$/iu;
/** Words after which the file is what something is done with, not what is changed. */
const MERELY_USED =
  /\b(?:from|using|with|when|whenever|and|via|by|based|after|before|reading|for|then|so|to|aus|mit|von|avec|depuis|con|desde)\b/iu;
const TO_IT =
  /^\s+(?:(?:the|a|an|any|all|its|this|that|den|die|das|le|la|les|el)\s+)?(?:[\p{L}-]+\s+)?(?:it|them|errors?|bugs?|typos?|mistakes?|fehler|erreurs?|errores)\b/iu;
const IN_FILE = /\b(?:in|inside|within|dans|en)\s+(?:\p{L}+\s+){0,2}[`'"*]*$/iu;

export function mayChange(path: string, brief: string): boolean {
  const name = RegExp.escape(path.split('/').at(-1) ?? path);
  const named = new RegExp(`(?<![\\p{L}\\p{N}_-])${name}(?![\\p{L}\\p{N}_-]|\\.\\p{L})`, 'giu');
  return brief
    .split(/(?<=[.!?;])\s+|\n+/)
    .some((sentence) =>
      [...sentence.matchAll(named)].some(({ index, 0: { length } }) =>
        [...sentence.matchAll(VERB)].some((verb) => isAskedFor(sentence, verb, { index, length })),
      ),
    );
}

interface Place {
  index: number;
  length: number;
}

function isAskedFor(sentence: string, verb: RegExpExecArray, file: Place): boolean {
  if (NEGATED.test(sentence.slice(0, verb.index))) return false;
  const end = verb.index + verb[0].length;
  if (end <= file.index) {
    const between = sentence.slice(end, file.index);
    return between.length <= FAR && !MERELY_USED.test(between);
  }
  const follows = sentence.slice(file.index + file.length, verb.index);
  const isInFile = IN_FILE.test(sentence.slice(0, file.index)) && /^[`'"*]*[,:]?\s*$/.test(follows);
  return isInFile || TO_IT.test(sentence.slice(end));
}
