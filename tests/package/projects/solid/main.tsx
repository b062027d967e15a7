import 'article-viewer/solid';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';

function Page() {
  const [title, setTitle] = createSignal('');
  return (
    <main>
      <p id="title">{title()}</p>
      <article-viewer
        theme="sepia"
        size={20}
        toc
        prop:source={'# Hello\n\nAny *form* will do.'}
        on:article-load={({ article }) => setTitle(article.outline[0].text)}
      />
    </main>
  );
}

render(() => <Page />, document.getElementById('app')!);
