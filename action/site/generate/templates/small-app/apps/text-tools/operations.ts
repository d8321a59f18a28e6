/** What the page can do to a text. A new operation is one entry here. */
export interface Operation {
  name: string;
  label: string;
  /** How a brief asks for it. */
  asked: RegExp;
  /** Words in the id of its button. */
  words: RegExp;
  /** JavaScript: the text that comes of a text. */
  code: string;
}

export const operations: readonly Operation[] = [
  {
    name: 'upper',
    label: 'UPPER CASE',
    asked: /\bupper\s?-?case\b|#upper|\bcase\s+(?:converter|changer)\b|großbuchstaben/i,
    words: /upper|caps|gross/,
    code: '(text) => text.toUpperCase()',
  },
  {
    name: 'lower',
    label: 'lower case',
    asked: /\blower\s?-?case\b|#lower|\bcase\s+(?:converter|changer)\b|kleinbuchstaben/i,
    words: /lower|klein/,
    code: '(text) => text.toLowerCase()',
  },
  {
    name: 'title',
    label: 'Title Case',
    asked: /\btitle\s?-?case\b|\bcapitali[sz]e|\bcase\s+(?:converter|changer)\b/i,
    words: /title|capital/,
    code: '(text) => text.toLowerCase().replace(/(^|[\\s-])(\\p{L})/gu, (all, before, letter) => before + letter.toUpperCase())',
  },
  {
    name: 'reverse',
    label: 'Reverse',
    asked:
      /\brevers(?:e[drs]?|ing)\b.{0,40}\b(?:text|string|letters|words?)\b|\b(?:text|string|word)\s+revers/is,
    words: /revers/,
    code: "(text) => [...text].reverse().join('')",
  },
  {
    name: 'encode',
    label: 'Encode as Base64',
    asked: /\bbase\s?-?64\b/i,
    words: /encod/,
    code: '(text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)))',
  },
  {
    name: 'decode',
    label: 'Decode Base64',
    asked: /\bbase\s?-?64\b/i,
    words: /decod/,
    code: `(text) => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(text.trim()), (one) => one.charCodeAt(0)));
      } catch {
        return 'This is no Base64 of a text.';
      }
    }`,
  },
  {
    name: 'palindrome',
    label: 'Check',
    asked: /\bpalindromes?\b/i,
    words: /palindrom/,
    code: `(text) => {
      const letters = [...text.toLowerCase().normalize('NFD').replace(/[^\\p{L}\\p{N}]/gu, '')];
      if (letters.length === 0) return 'There are no letters to check.';
      return letters.join('') === letters.reverse().join('') ? 'Yes, this is a palindrome.' : 'No, this is not a palindrome.';
    }`,
  },
];
