/** An example row: its values by field (links by id), and a word that stands in each of its texts and in no other row. */
export interface Row {
  readonly id: string;
  readonly place: number;
  readonly mark: string;
  readonly steward: string | undefined;
  readonly visibility: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}
