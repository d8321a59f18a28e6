/** The ids of elements that a task gives none. */
import type { LookupField } from './fields.ts';

export function inputId(name: string): string {
  return `lookup-${name}`;
}

export function fieldId(field: LookupField, index: number): string {
  return field.id ?? `page-field-${index + 1}`;
}
