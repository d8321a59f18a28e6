/**
 * A value as a JavaScript literal that is safe inside `<script>`: no `</script>`, no `<!--`, no line separators
 * that older engines end a string at.
 */
export function scriptLiteral(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
