// What is often put together instead: marked, and DOMPurify on jsdom's document.

import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';

const purify = createDOMPurify(new JSDOM('').window);

const server = createServer(async (request, response) => {
  const html = purify.sanitize(marked.parse(await text(request)));
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><meta charset="utf-8"><title>Article</title>${html}`);
});

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
