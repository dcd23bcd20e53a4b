// @ts-check
/**
 * A mail server that takes everything and costs little, as its own process: `node bench/newsletters/sink.mjs [--log FILE]
 * [--delay 2]`. It prints its port. Before it says 250 to a message it writes the first seven characters of the address
 * and a line break to the file, so the file says who has got it whatever becomes of the sender. `--delay`: ms until it answers.
 */
import { openSync, writeSync } from 'node:fs';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { log: { type: 'string', default: '' }, delay: { type: 'string', default: '0' } },
});
const DELAY_MS = Number(values.delay);
const file = values.log === '' ? undefined : openSync(values.log, 'a');
const EXTENSIONS = ['sink', 'PIPELINING', '8BITMIME', 'SMTPUTF8', 'DSN', 'SIZE 50000000'];
const HELLO = EXTENSIONS.map((line, at) => `250${at === EXTENSIONS.length - 1 ? ' ' : '-'}${line}\r\n`).join('');
const END = Buffer.from('\r\n.\r\n');

const server = createServer((socket) => {
  socket.setNoDelay(true);
  socket.on('error', () => {}); // senders are killed
  let [pending, to, isData] = [Buffer.alloc(0), '', false];

  const took = () => {
    if (file !== undefined) writeSync(file, `${to.slice(0, 7)}\n`);
    if (DELAY_MS === 0) socket.write('250 2.0.0 taken\r\n');
    else setTimeout(() => socket.write('250 2.0.0 taken\r\n'), DELAY_MS);
  };
  /** @param {string} line */
  const command = (line) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'EHLO' || verb === 'HELO') return HELLO;
    if (verb === 'DATA') {
      isData = true;
      return '354 go on\r\n';
    }
    if (verb === 'RCPT') to = line.slice(line.indexOf('<') + 1);
    if (verb === 'QUIT') socket.end();
    return verb === 'QUIT' ? '221 bye\r\n' : '250 2.1.0 ok\r\n';
  };
  socket.on('data', (chunk) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (;;) {
      const end = pending.indexOf(isData ? END : '\r\n');
      if (end < 0) return;
      if (isData) {
        isData = false;
        took();
        pending = pending.subarray(end + END.length);
      } else {
        const line = pending.toString('latin1', 0, end);
        pending = pending.subarray(end + 2);
        socket.write(command(line));
      }
    }
  });
  socket.write('220 sink\r\n');
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`listening ${typeof address === 'object' ? address?.port : ''}`);
});
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
