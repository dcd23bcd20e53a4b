import type { Option } from '../ui/option.js';

/** A record of a list as its cells are changed: its version, what it is called, and what it says by field. */
export interface Target {
  readonly id: string;
  readonly rev: number;
  readonly name: string;
  /** Column → value as an input says it; empty: nothing is stated. */
  readonly values: Readonly<Record<string, string>>;
}

/** A field that can be changed in the list itself. */
export interface ListField {
  /** The column it is shown in. */
  readonly id: string;
  readonly label: string;
  /** Its name in the input of the mutation, and in the conflicts of its answer. */
  readonly input: string;
  readonly kind: 'text' | 'choice' | 'country';
  readonly max?: number;
  readonly isRequired?: boolean;
  /** Each record has its own: it makes no sense to give many the same. */
  readonly isOwn?: boolean;
  readonly options?: readonly Option[];
}

/** What an input says: nothing is null. */
export const inputValue = (value: string): string | null => value.trim() || null;
