/** Where a process can be made to die, to see that nothing is lost there (newsletters.md 8, C2). */
export type FailPoint =
  | 'after_claim'
  | 'after_gate'
  | 'before_dot'
  | 'after_dot'
  | 'after_250'
  | 'after_journal'
  | 'before_flush'
  | 'after_flush';

let where = '';
let left = 0;

/** Makes the process die at a place: `after_gate` at the first time, `after_gate:3` at the third. Tests only. */
export function dieAt(place: string): void {
  const [name = '', times = '1'] = place.split(':');
  where = name;
  left = Number(times);
}

/** Ends the process at once, as SIGKILL does, when it is to die here. */
export function failPoint(at: FailPoint): void {
  if (at !== where) return;
  left -= 1;
  if (left <= 0) process.kill(process.pid, 'SIGKILL');
}
