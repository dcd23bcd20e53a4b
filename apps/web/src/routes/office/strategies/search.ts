import { centreIn } from '../address-values.js';

export interface StrategiesSearch {
  /** Country of the centre whose strategies are shown; all when absent. */
  readonly centre?: string;
}

/** Reads the address of the page of strategies; what it does not understand it leaves out. */
export const strategiesSearch = ({ centre }: Record<string, unknown>): StrategiesSearch => ({
  centre: centreIn(centre),
});
