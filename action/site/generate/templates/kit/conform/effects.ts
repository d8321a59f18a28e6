/** Gives controls that are yet to be built the effects that the brief says they have. */
import { descendants, type OutlineNode } from './outline.ts';
import { saidEffects } from './said-effects.ts';

const FIELD = /^(input|textarea|select)$/;

export function effects(root: OutlineNode, brief: string): void {
  const nodes = new Map([...descendants(root)].map((node) => [node.attributes.id ?? '', node]));
  for (const node of nodes.values()) {
    if (!node.place && node.tag === 'div' && isClicked(node.attributes.id ?? '', brief)) node.tag = 'button';
  }
  const kindOf = (id: string) => {
    const tag = nodes.get(id)?.tag;
    if (tag === undefined) return undefined;
    return tag === 'button' ? 'button' : FIELD.test(tag) ? 'field' : 'text';
  };
  for (const effect of saidEffects(brief, kindOf)) {
    const control = nodes.get(effect.control);
    if (!control || control.place) continue;
    Object.assign(control.attributes, { 'data-does': effect.does, 'data-target': effect.target });
    if (effect.does === 'tell') control.attributes['data-text'] = effect.text;
    if (effect.does === 'toggle') control.attributes['aria-controls'] = effect.target;
  }
}

/** "when #say is clicked", "pressing #say": people press buttons. */
function isClicked(id: string, brief: string): boolean {
  const name = `#${RegExp.escape(id)}(?![\\w-])`;
  const before = `\\b(?:click|press|tap|klick)\\w*\\s+(?:on\\s+|the\\s+|auf\\s+)*["'\`(]*${name}`;
  const after = `${name}["'\`)]*\\s+(?:is|gets|was)\\s+(?:clicked|pressed|tapped)`;
  return id !== '' && new RegExp(`${before}|${after}`, 'i').test(brief);
}
