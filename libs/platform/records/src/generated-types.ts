export type AnyClass = new () => object;
/** The generated types of one record type. */
export interface Generated {
  readonly connection: AnyClass;
  readonly filter: AnyClass;
  readonly listFilter: AnyClass;
  readonly order: AnyClass;
  readonly aggregate: AnyClass;
  /** The enum of what its records can be grouped by. */
  readonly groupKey: object;
}
