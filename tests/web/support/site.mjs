// Serves the page to tests as web/server.mjs does, under the same policy, with pages and answers of a
// test's own beside it.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { makeServer, securityPolicy } from '../../../web/server.mjs';

/**
 * @typedef {object} Answer
 * @property {string | Uint8Array} [body]
 * @property {string} [type]     Content-Type, HTML when not said
 * @property {number} [status]
 * @property {string} [policy]   Content-Security-Policy
 * @property {number | Promise<unknown>} [after]  milliseconds or a promise to wait for
 */

/** @param {Parameters<typeof makeServer>[0]} [options] */
export async function startSite(options) {
  const project = makeServer(options);
  /** @type {Map<string, Answer>} */
  const answers = new Map();
  /** How often each address was asked for. @type {Map<string, number>} */
  const requests = new Map();

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.set(pathname, (requests.get(pathname) ?? 0) + 1);
    const answer = answers.get(pathname);
    if (!answer) {
      project.emit('request', request, response);
      return;
    }
    const { after } = answer;
    await (typeof after === 'number' ? wait(after) : after);
    response.writeHead(answer.status ?? 200, {
      'Content-Type': answer.type ?? 'text/html; charset=utf-8',
      'Content-Security-Policy': answer.policy ?? securityPolicy,
      'Cache-Control': 'no-store',
    });
    response.end(answer.body ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    url: `http://127.0.0.1:${address.port}/`,
    requests,
    /** @param {string} path  with its slash @param {Answer} answer */
    answer: (path, answer) => void answers.set(path, answer),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
