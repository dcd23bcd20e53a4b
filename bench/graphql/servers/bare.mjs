// @ts-check
/** The bare limit: node:http and the very statements of Seedbed, prepared; the text of PostgreSQL goes out as it is. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';

const { BENCH_URL = '', BENCH_ROLE = '', BENCH_OPTIONS = '', BENCH_STATEMENTS = '', PORT } = process.env;
/** @typedef {{ variable: string } | { value: unknown }} Slot */
/** @type {{ query: string, name: string, text: string, slots: Slot[] }[]} */
const statements = JSON.parse(readFileSync(BENCH_STATEMENTS, 'utf8'));
const known = new Map(statements.map((statement) => [statement.query, statement]));
const pool = new pg.Pool({
  connectionString: BENCH_URL,
  max: 10,
  idleTimeoutMillis: 0,
  // the function of search asks who reads
  options: `-c role=${BENCH_ROLE} -c timezone=UTC ${BENCH_OPTIONS}`,
});

/** @param {Buffer[]} chunks @returns {Promise<string>} */
async function answer(chunks) {
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
  const statement = known.get(query);
  if (!statement) throw new Error('an unknown question');
  const values = statement.slots.map((slot) => ('variable' in slot ? variables[slot.variable] : slot.value));
  const { rows } = await pool.query({ name: statement.name, text: statement.text, values, rowMode: 'array' });
  return `{"data":${rows[0]?.[0]}}`;
}

createServer((request, response) => {
  /** @type {Buffer[]} */
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    try {
      const text = await answer(chunks);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
}).listen(Number(PORT), '127.0.0.1');
