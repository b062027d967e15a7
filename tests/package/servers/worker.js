import { renderToString } from 'article-viewer/ssr';

export default {
  async fetch(request) {
    try {
      const article = renderToString(await request.text(), { styles: '/styles.css' });
      return new Response(`<!doctype html><meta charset="utf-8"><title>Article</title>${article}`, {
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      });
    } catch (error) {
      return new Response(error.message, { status: 422 });
    }
  },
};
