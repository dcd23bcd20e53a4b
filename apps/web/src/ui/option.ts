/** One of the values to choose from, with its word. */
export interface Option {
  readonly value: string;
  readonly label: string;
}
