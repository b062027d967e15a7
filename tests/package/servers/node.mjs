import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { renderToString } from 'article-viewer/ssr';

const server = createServer(async (request, response) => {
  try {
    const article = renderToString(await text(request), { styles: '/styles.css' });
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><meta charset="utf-8"><title>Article</title>${article}`);
  } catch (error) {
    response.writeHead(422, { 'Content-Type': 'text/plain' }).end(error.message);
  }
});

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
