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

const wanted = process.env.SEEDBED_FAILPOINT ?? '';
const [where = '', times = '1'] = wanted.split(':');
let left = Number(times);

/** Ends the process at once, as SIGKILL does, when the environment names this place (`after_gate:3`: the third time). */
export function failPoint(at: FailPoint): void {
  if (at !== where) return;
  left -= 1;
  if (left <= 0) process.kill(process.pid, 'SIGKILL');
}
