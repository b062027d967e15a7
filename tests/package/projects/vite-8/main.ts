import 'article-viewer';

const viewer = document.querySelector('article-viewer')!;
viewer.source = '# Hello\n\nAny *form* will do.';
viewer.addEventListener('article-load', ({ article }) => {
  document.title = article.outline[0].text;
});
