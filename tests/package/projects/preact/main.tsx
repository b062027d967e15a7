import 'article-viewer/preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';

function Page() {
  const [title, setTitle] = useState('');
  return (
    <main>
      <p id="title">{title}</p>
      <article-viewer
        theme="sepia"
        size={20}
        toc
        source={'# Hello\n\nAny *form* will do.'}
        onarticle-load={({ article }) => setTitle(article.outline[0].text)}
      />
    </main>
  );
}

render(<Page />, document.getElementById('app')!);
