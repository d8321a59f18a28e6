/** One selector of a check and what is then asked of the elements that it finds. */
export interface SelectorUse {
  selector: string;
  tag?: string;
  dataset: string[];
  numeric: boolean;
  /** Attributes it must have; values of data attributes are left out, since they may be answers. */
  attributes: Record<string, string>;
  /** Parts of the address that it loads or leads to. */
  addresses: { attribute: string; contains: string }[];
  /** Words its text, value or data attribute is compared with; never bare numbers, which would be answers. */
  words: string[];
  /** Whether it must have some text: `….textContent.length > 0`. */
  nonEmpty: boolean;
}

/** What an element is or is for, never what it has found out. */
const SAFE_ATTRIBUTE =
  /^(aria-[a-z]+|role|lang|title|class|type|name|placeholder|for|alt|method|required|disabled|multiple|readonly|autocomplete|inputmode|accept|min|max|step|minlength|maxlength|pattern|target|rel|tabindex|scope|controls|open)$/;
/** Properties whose attributes have other names. */
const ATTRIBUTE_NAMES = new Map([
  ['htmlFor', 'for'],
  ['className', 'class'],
  ['ariaLabel', 'aria-label'],
  ['ariaLive', 'aria-live'],
]);

export function newUse(selector: string): SelectorUse {
  return { selector, dataset: [], numeric: false, attributes: {}, addresses: [], words: [], nonEmpty: false };
}

export function attributeName(property: string): string {
  return ATTRIBUTE_NAMES.get(property) ?? property.toLowerCase();
}

export function isSafeAttribute(name: string): boolean {
  return SAFE_ATTRIBUTE.test(name);
}

export function addAttribute(use: SelectorUse, name: string, value: string): void {
  if (!isSafeAttribute(name)) return;
  const earlier = name === 'class' ? use.attributes.class : undefined;
  use.attributes[name] = earlier === undefined ? value : `${earlier} ${value}`;
}
