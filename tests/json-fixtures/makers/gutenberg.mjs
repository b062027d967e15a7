import { parse } from '@wordpress/block-serialization-default-parser';

/** @param {string} name @param {string} html @param {object} [attributes] */
const block = (name, html, attributes) =>
  `<!-- wp:${name} ${attributes ? `${JSON.stringify(attributes)} ` : ''}-->\n${html}\n<!-- /wp:${name} -->`;

/** @param {string} text */
const item = (text) => block('list-item', `<li>${text}</li>`);

/** As WordPress keeps them: the HTML of each block between comments. */
const posts = {
  post: [
    block('heading', '<h2 class="wp-block-heading">The lock</h2>'),
    block(
      'paragraph',
      '<p>A boat waits <strong>below</strong> and <em>then</em> rises, in <code>9</code> minutes; <a href="https://canal.example/lock">more</a>.</p>',
    ),
    block(
      'image',
      '<figure class="wp-block-image"><img src="https://canal.example/gate.jpg" alt="A gate"/><figcaption class="wp-element-caption">Shut.</figcaption></figure>',
      { id: 7, sizeSlug: 'large' },
    ),
    '<!-- wp:separator -->\n<hr class="wp-block-separator has-alpha-channel-opacity"/>\n<!-- /wp:separator -->',
    block(
      'quote',
      `<blockquote class="wp-block-quote">${block('paragraph', '<p>Water does the work.</p>')}<cite>A keeper</cite></blockquote>`,
    ),
    block(
      'list',
      `<ul class="wp-block-list">${item('rope')}\n${block('list-item', `<li>hook${block('list', `<ol class="wp-block-list">${item('long')}${item('short')}</ol>`, { ordered: true })}</li>`)}</ul>`,
    ),
    block('code', '<pre class="wp-block-code"><code>let depth = 2;\n  fill();</code></pre>'),
  ],
  columns: [
    block(
      'columns',
      `<div class="wp-block-columns">${['Left', 'Right']
        .map((text) =>
          block(
            'column',
            `<div class="wp-block-column">${block('paragraph', `<p>${text} bank.</p>`)}</div>`,
          ),
        )
        .join('')}</div>`,
    ),
    block(
      'table',
      '<figure class="wp-block-table"><table class="has-fixed-layout"><thead><tr><th>Lock</th><th>Rise</th></tr></thead><tbody><tr><td>Upper</td><td>2 m</td></tr></tbody></table></figure>',
    ),
    // What stands outside of blocks is of the classic editor.
    '<p>Written before there were blocks.</p>',
  ],
};

export function make() {
  return Object.fromEntries(
    Object.entries(posts).map(([title, blocks]) => {
      const content = blocks.join('\n\n');
      return [title, { json: parse(content), html: content.replace(/<!--[^]*?-->/g, '') }];
    }),
  );
}
