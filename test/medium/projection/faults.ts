import pg from 'pg';

/** Faults of the compiled SQL, as replacements in its text that leave it valid: each must be noticed. */
export const FAULTS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'forgets the policy of linked records': [
    [
      /(left join "\w+" (t\d+) on \2\.id = t\d+\."\w+" and )(\2\."visibility" = any\(\$\d+::text\[\]\))/g,
      '$1($3 or true)',
    ],
  ],
  'forgets the policy of linked records in the keys only': [
    [
      /(left join "\w+" (t\d+) on \2\.id = t\d+\."\w+_id" and )(\2\."visibility" = any\(\$\d+::text\[\]\))/g,
      '$1($3 or true)',
    ],
  ],
  'forgets the policy of the records themselves': [
    [/(archived_at is null and )(t\d+\."visibility" = any\(\$\d+::text\[\]\))/g, '$1($2 or true)'],
  ],
  'counts archived records': [[/(t\d+\.archived_at is null)/g, '($1 or true)']],
  'counts equal values as different ones': [[/count\(distinct /g, 'count(']],
  'takes no values for zero in a sum': [[/(sum\(t\d+\.\w+(?:::text::numeric)?\))/g, 'coalesce($1, 0)']],
  'takes no value for zero in an average': [[/avg\((t\d+\.\w+(?:::text::numeric)?)\)/g, 'avg(coalesce($1, 0))']],
  'adds up different currencies': [
    [/select u\.c, (\w+\(u\.m\) as m from unnest\([^)]*\) u\(m, c\)) group by u\.c/g, 'select min(u.c) as c, $1'],
  ],
  'takes days without a year for old ones': [[/date '0005-01-01'/g, "date '0001-01-01'"]],
  'orders small groups first': [[/ n desc/g, ' n']],
  'leaves out groups without a key': [[/ group by (t\d+\.\w+)(?=[,)])/g, ' where $1 is not null group by $1']],
  'says that there is more when all is there': [[/(\(select count\(\*\)::int from t\d+\)) > /g, '$1 >= ']],
  'gives a group too many': [[/(order by place limit \$\d+::int)/g, '$1 + 1']],
};

/** Faults in reading the past. */
export const FAULTS_OF_THE_PAST: typeof FAULTS = {
  'takes a version that came later': [[/\b(at <= \$\d+::timestamptz)/g, '($1 or true)']],
  'counts what changed since twice, as it is and as it was': [
    [/not exists \(select from journal c where [^)]*c\.at > \$\d+::timestamptz\)/g, 'true'],
  ],
  'forgets what changed since': [[/(and \(c\.at > \$\d+::timestamptz or c\.erased_at is not null\))/g, '$1 and false']],
  'shows what was hidden then': [
    [/( where t\d+\.archived_at is null and )(t\d+\."visibility" = any\(\$\d+::text\[\]\))/g, '$1($2 or true)'],
  ],
};

interface Sent {
  readonly text: string;
  readonly name?: string;
}
type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/** Runs a question while the fault is in every statement of the read engine that this process sends. */
export async function withFault<T>(fault: string, ask: () => Promise<T>): Promise<T> {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function faulty(sent, ...rest) {
    const { name: _, ...statement } = (typeof sent === 'object' ? sent : { text: sent }) as Sent;
    if (!statement.text?.includes('json_build_object')) return original.call(this, sent, ...rest);
    const text = (FAULTS[fault] ?? FAULTS_OF_THE_PAST[fault] ?? []).reduce(
      (all, [pattern, by]) => all.replace(pattern, by),
      statement.text,
    );
    return original.call(this, { ...statement, text }, ...rest);
  };
  try {
    return await ask();
  } finally {
    prototype.query = original;
  }
}
