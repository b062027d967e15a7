import 'article-viewer';

const viewer = document.querySelector('article-viewer');
if (viewer) viewer.source = '# Hello\n\nAny *form* will do.';
