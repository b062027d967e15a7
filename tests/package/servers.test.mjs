// Servers under load, each with its own runtime: Node and Cloudflare's workerd, beside what is often put
// together instead. A short run always; 10,000 requests to each by `script/test --all`.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { pack, root } from './support/package.mjs';
import { setUp } from './support/projects.mjs';

const requests = process.env.ARTICLE_TEST_ALL ? 10_000 : 600;
const atOnce = 8;
/**
 * Memory may not have grown by more between the first fifth and the end, in megabytes. Both runtimes let
 * garbage lie while there is room, so they are told to collect it now and then.
 */
const mostGrowth = 48;

const folder = path.join(root, 'samples/markdown');
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'));

/** @param {{ port: number, agent: Agent }} to @param {string} source */
async function ask({ port, agent }, source) {
  const asked = request({ port, agent, host: '127.0.0.1', method: 'POST' });
  asked.end(source);
  const [response] = await once(asked, 'response');
  let body = '';
  response.setEncoding('utf8');
  for await (const piece of response) body += piece;
  return { status: response.statusCode, body };
}

async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** In megabytes. @param {number} pid */
function memoryOf(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/**
 * @param {string} cwd
 * @param {(port: number) => [command: string, ...arguments: string[]]} commandFor
 */
async function start(cwd, commandFor) {
  const port = await freePort();
  const [command, ...parts] = commandFor(port);
  const child = spawn(command, parts, {
    cwd,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const server = { port, agent, pid: Number(child.pid) };
  for (let attempt = 0; ; ++attempt) {
    try {
      await ask(server, '# Ready');
      break;
    } catch (error) {
      if (attempt === 200 || child.exitCode !== null) throw error;
      await wait(100);
    }
  }
  return {
    ...server,
    async stop() {
      agent.destroy();
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** @param {Awaited<ReturnType<typeof start>>} server */
async function load(server) {
  /** @type {number[]} */
  const times = [];
  let next = 0;
  let failed = 0;
  let early = 0;
  const from = performance.now();
  const one = async () => {
    while (next < requests) {
      const source = sources[next++ % sources.length];
      if (next === requests / 5) early = memoryOf(server.pid);
      const begun = performance.now();
      const { status, body } = await ask(server, source);
      times.push(performance.now() - begun);
      if (status !== 200 || !body.includes('<p')) ++failed;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  const seconds = (performance.now() - from) / 1000;
  times.sort((a, b) => a - b);
  const quantile = (/** @type {number} */ q) =>
    times[Math.floor(q * (times.length - 1))].toFixed(1);
  return {
    failed,
    growth: memoryOf(server.pid) - early,
    told:
      `${requests} requests, ${atOnce} at once: ${(requests / seconds).toFixed(0)} a second, ` +
      `p50 ${quantile(0.5)} ms, p99 ${quantile(0.99)} ms, memory ${early.toFixed(0)} MB after ` +
      `${requests / 5}, ${memoryOf(server.pid).toFixed(0)} MB in the end`,
  };
}

describe('servers', () => {
  /** @type {string} */
  let cwd;
  before(async () => {
    const project = await setUp('servers', pack().file);
    await project.run('build');
    cwd = project.folder;
    const file = (/** @type {string} */ name) => path.join(cwd, name);
    const config = readFileSync(file('workerd.capnp'), 'utf8');
    const collecting = config
      .replace('services =', 'v8Flags = ["--expose-gc"], services =')
      .replace(
        'modules = [',
        'modules = [(name = "collecting.js", esModule = embed "collecting.js"),',
      );
    writeFileSync(file('collecting.capnp'), collecting);
    writeFileSync(
      file('collecting.js'),
      `import articles from './worker.js';
let count = 0;
export default {
  fetch(request) {
    if (++count % 200 === 0) gc();
    return articles.fetch(request);
  },
};
`,
    );
    writeFileSync(file('collect.mjs'), 'setInterval(gc, 500).unref();\n');
  });

  /** @type {Record<string, (port: number) => [string, ...string[]]>} */
  const kinds = {
    node: () => [process.execPath, '--expose-gc', '--import', './collect.mjs', 'node.mjs'],
    workerd: (port) => [
      path.join(cwd, 'node_modules/@cloudflare/workerd-linux-64/bin/workerd'),
      'serve',
      'collecting.capnp',
      `--socket-addr=http=127.0.0.1:${port}`,
    ],
    'marked + DOMPurify + jsdom': () => [process.execPath, 'peer.mjs'],
  };

  for (const [name, command] of Object.entries(kinds)) {
    test(name, async (context) => {
      const server = await start(cwd, command);
      after(() => server.stop());
      const { failed, growth, told } = await load(server);
      context.diagnostic(`${name}: ${told}`);
      assert.equal(failed, 0);
      if (!name.startsWith('marked')) {
        assert.ok(growth < mostGrowth, `memory grew by ${growth.toFixed(0)} MB`);
        const broken = await ask(server, '---\ntitle: x\n---\n# T\n\n<script>alert(1)</script>ok');
        assert.doesNotMatch(broken.body, /alert\(1\)<\/script>/);
      }
      await server.stop();
    });
  }

  test('both give the same bytes', async () => {
    const both = await Promise.all([start(cwd, kinds.node), start(cwd, kinds.workerd)]);
    try {
      for (const source of sources) {
        const [a, b] = await Promise.all(both.map((server) => ask(server, source)));
        assert.equal(a.body, b.body);
      }
    } finally {
      await Promise.all(both.map((server) => server.stop()));
    }
  });
});
