/**
 * "data.json has 'max' object with 'val' (number) and 'fy' (string) fields", "data.json has an 'entityName' field
 * matching 'Acme'", "prediction.json has the keys rate and reason", "data.json max.val is a number".
 */
import { hasType, type Json, readJson, TYPE, valueAt } from './json-value.ts';
import { listItems, phrase, read, unquoted } from './phrase.ts';
import type { Decision, Probe } from './probe.ts';

const HAS = '(?:has|have|contains?|includes?)';
const FIELD = '(?:field|key|property|attribute|value)';
const ITEM = `["'\`]?[A-Za-z_$][\\w.$-]*["'\`]?(?: \\(${TYPE}\\))?`;
const LIST = `(?<list>${ITEM}(?:(?:,? and|,) ${ITEM})*)`;
const PATTERNS = [
  phrase(`{the file} ${HAS} {a}{path} (?:object|${FIELD}) with ${LIST} (?:fields?|keys?|properties)`),
  phrase(
    `{the file} ${HAS} {a}{path} (?:object|${FIELD}) with (?:the )?(?:fields?|keys?|properties) ${LIST}`,
  ),
  phrase(`{the file} ${HAS} (?:the )?(?:fields|keys|properties):? ${LIST}`),
  phrase(`{the file} ${HAS} (?:the )?${LIST} (?:fields|keys|properties)`),
  phrase(`{the file} ${HAS} {a}{path} (?:(?<type>${TYPE})|${FIELD})(?: ${FIELD})?`),
  phrase(`{the file} ${HAS} {a}(?<type>${TYPE}) (?:${FIELD} )?(?:called |named )?{path}(?: ${FIELD})?`),
  phrase(`{the file} ${HAS} {a}{path} ${FIELD} (?:of type |that is {a}|\\()(?<type>${TYPE})\\)?`),
  phrase(`{the file}(?:'s)? (?<bare>{path})(?: ${FIELD})? is {a}(?<type>${TYPE})`),
  phrase(
    `{the file} ${HAS} {a}{path} ${FIELD} (?<match>matching|equal to|equals|set to|with value) {quoted}`,
  ),
];
/** "has no field" and the like speak of no field of that name. */
const NO_NAME = /^(?:no|any|every|each|some|one|other|same|required|valid|correct|following|all|a|an|the)$/i;

export const jsonFields: Probe = {
  name: 'json-fields',
  decide({ check, files }) {
    const found = read(check, PATTERNS);
    if (!found?.file || !/\.json$/i.test(found.file)) return undefined;
    const names = [found.path, ...listItems(found.list ?? '')].flatMap((name) => name ?? []);
    if (names.some((name) => NO_NAME.test(name))) return undefined;
    const json = readJson(files, found.file);
    if ('fault' in json) return { passed: false, detail: json.fault };
    const outer = found.path === undefined ? json.value : valueAt(json.value, found.path);
    // "content is an object" speaks of the file and not of a field.
    if (outer === undefined && /^[a-z]+$/i.test(found.bare ?? '')) return undefined;
    if (outer === undefined) return { passed: false, detail: `${found.file} has no ${found.path}.` };
    if (found.list) return decideFields(outer, found.list, found.file);
    if (found.match) return decideMatch(outer, found.match, unquoted(found.quoted));
    const passed = found.type === undefined || hasType(outer, found.type);
    return { passed, detail: `${found.path} is ${shown(outer)}.` };
  },
};

function decideFields(outer: Json, list: string, file: string): Decision {
  const faults = listItems(list).flatMap((item) => {
    const [name = '', type] = item.replace(/\)$/, '').split(' (');
    const value = valueAt(outer, name);
    if (value === undefined) return [`${unquoted(name)} is missing`];
    return type === undefined || hasType(value, type)
      ? []
      : [`${unquoted(name)} is ${shown(value)}, no ${type}`];
  });
  const isSound = faults.length === 0;
  return { passed: isSound, detail: `${file}: ${isSound ? `has ${list}` : faults.join(', ')}.` };
}

/** "Matching" may mean less than "equal": then only clear cases are decided. */
function decideMatch(value: Json, how: string, wanted: string): Decision | undefined {
  const text = String(value);
  const detail = `It is ${shown(value)}.`;
  if (text === wanted) return { passed: true, detail };
  const isClose = text.toLowerCase().includes(wanted.toLowerCase());
  return /match/i.test(how) && isClose ? undefined : { passed: false, detail };
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
