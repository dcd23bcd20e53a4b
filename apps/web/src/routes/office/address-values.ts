/** What pages take from their addresses; what is not of the form is left out. */
const of =
  (form: RegExp) =>
  (value: unknown): string | undefined =>
    typeof value === 'string' && form.test(value) ? value : undefined;

/** Code of the country of a centre: `IT`. */
export const centreIn = of(/^[A-Z]{2}$/);
/** A day, as `YYYY-MM-DD`. */
export const dayIn = of(/^\d{4}-\d\d-\d\d$/);
/** Id of a record. */
export const idIn = of(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
