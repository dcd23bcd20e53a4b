/** The day it is, in UTC, as the API takes days: `YYYY-MM-DD`. */
export const today = (): string => new Date().toISOString().slice(0, 10);
