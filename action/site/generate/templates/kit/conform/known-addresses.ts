/** Addresses that a task names or that lead to a part of its page; no other is made up. */
import type { SelectorStep } from '../../../checks/selector.ts';
import { hasValue } from './match.ts';

type Attribute = SelectorStep['attributes'][number];

const ADDRESS = /^(href|src|action|content|data)$/;

export function isAddress(name: string): boolean {
  return ADDRESS.test(name);
}

export function knownAddresses(brief: string, files: readonly string[], ids: readonly string[]): string[] {
  const emails = brief.match(/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
  const phones = brief.match(/(?<![\w.])\+?\d[\d ()/-]{6,}\d(?!\w|\.\d)/g) ?? [];
  return [
    ...files,
    ...webAddresses(brief),
    ...emails.map((one) => `mailto:${one}`),
    ...phones.map((one) => `tel:${one.replace(/[^\d+]/g, '')}`),
    ...ids.map((id) => `#${id}`),
  ];
}

export function webAddresses(brief: string): string[] {
  return (brief.match(/\bhttps?:\/\/[^\s"'`<>()]+/g) ?? []).map((one) => one.replace(/[.,;:!?]+$/, ''));
}

/** The address that a check means, or can be content with. */
export function addressFor(
  attribute: Attribute,
  known: readonly string[],
  brief: string,
): string | undefined {
  const found = known.find((address) => hasValue(address, attribute));
  const { value } = attribute;
  return found ?? (value !== undefined && brief.includes(value) ? value : undefined);
}
