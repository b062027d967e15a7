// Lets the scorer of extraction quality ask the command line: lines {"id","url","html"} in, lines
// {"id","title","byline","published","text"} out, where `text` is the running text alone.
//
//   node SCORER --mode ndjson --cmd 'node tests/bench/extraction-adapter.mjs' …

import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const program = path.resolve(import.meta.dirname, '../../build/release/article-viewer');
const fields = 'id,title,byline,published,body,error';
const child = spawn(program, ['--batch', '--fields', fields], {
  stdio: ['pipe', 'pipe', 'inherit'],
});

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const { id, url, html } = JSON.parse(line);
    child.stdin.write(`${JSON.stringify({ id, url, content: html, from: 'html' })}\n`);
  })
  .on('close', () => child.stdin.end());

createInterface({ input: child.stdout }).on('line', (line) => {
  const { body, error, ...known } = JSON.parse(line);
  if (error) console.error(`${known.id}: ${error.message}`);
  console.log(JSON.stringify({ ...known, text: body ?? '' }));
});
child.on('close', (status) => {
  process.exitCode = status ?? 1;
});
