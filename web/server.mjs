// Serves the demo page on this machine only, under a strict Content-Security-Policy.
//
//   node web/server.mjs [FILE…]
//
// PORT says where (8080 when not said, 0 for any free one). Files named on the command line are
// served too, at /local/NAME; /?src=local/NAME shows one. When --built is given, build/site/ is served
// instead of the sources.

import { createServer } from 'node:http';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { vendored } from './vendor.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.wav': 'audio/wav',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** What the page may do: run our scripts and module, and show what articles point to. */
export const securityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  'img-src * data:',
  'media-src *',
  'connect-src *',
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types article-viewer',
].join('; ');

/** The demo page as it is built. */
export const builtSite = path.join(root, 'build/site');

/**
 * Folders and files by the address they appear under; the first that fits counts.
 * @param {string} [folder]  in place of the sources
 * @returns {[address: string, place: string][]}
 */
function places(folder) {
  return folder
    ? [['/', folder]]
    : [
        ...vendored,
        ['/article.wasm', path.join(root, 'build/wasm/article.wasm')],
        ['/article-first.wasm', path.join(root, 'build/wasm/article-first.wasm')],
        ['/samples/', path.join(root, 'samples')],
        ['/', path.join(root, 'web')],
      ];
}

/**
 * @param {{ files?: string[], folder?: string, policy?: string }} [options]
 */
export function makeServer({ files = [], folder, policy = securityPolicy } = {}) {
  const local = new Map(files.map((file) => [`/local/${path.basename(file)}`, path.resolve(file)]));

  /** @param {string} address  path of a URL, decoded */
  async function find(address) {
    const own = local.get(address);
    if (own) return own;
    const [prefix, place] = places(folder).find(([start]) => address.startsWith(start)) ?? [];
    if (prefix === undefined || place === undefined) return undefined;
    if (!prefix.endsWith('/')) return address === prefix ? place : undefined;
    const wanted = path.join(place, address.slice(prefix.length) || 'index.html');
    // Neither dots nor links lead out of the folder.
    const real = await realpath(wanted);
    return real.startsWith((await realpath(place)) + path.sep) ? real : undefined;
  }

  return createServer(async (request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-cache');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = await find(decodeURIComponent(pathname));
      const status = file === undefined ? undefined : await stat(file);
      if (file === undefined || !status?.isFile()) throw new Error('no such file');
      response.writeHead(200, {
        'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
        'Content-Length': status.size,
      });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    }
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { built: { type: 'boolean', default: false } },
  });
  const server = makeServer({
    files: positionals,
    folder: values.built ? builtSite : undefined,
  });
  server.on('error', (error) => {
    console.error(`error: ${error.message}`);
    process.exitCode = 1;
  });
  server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : address;
    console.log(`http://127.0.0.1:${port}/`);
    for (const file of positionals) {
      console.log(`http://127.0.0.1:${port}/?src=local/${encodeURIComponent(path.basename(file))}`);
    }
  });
}
