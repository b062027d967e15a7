import 'article-viewer/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

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

createRoot(document.getElementById('app')!).render(<Page />);
