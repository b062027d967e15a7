// Hostile input of every kind, by the thousand: what comes out is made of what an article may have.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hostileInput } from '../safety/hostile-markup.mjs';
import { render } from '../safety/render.mjs';
import { findFault } from '../safety/structure.mjs';

const count = process.env.ARTICLE_TEST_ALL ? 100_000 : 5_000;

describe('the check itself', () => {
  const bad = [
    ['<script>1</script>', /element/],
    ['<p onclick="x">a</p>', /attribute onclick/],
    ['<a href="javascript:1">a</a>', /href/],
    ['<a href="java\tscript:1">a</a>', /href/],
    ['<img src="data:image/svg+xml,x" alt="">', /src/],
    ['<p>a', /left open/],
    ['<p>a</em></p>', /where/],
    ['<h2 id="x">a</h2>', /id/],
    ['<a href="#x">a</a>', /into the page/],
    ['a & b', /text has/],
    ['<p title=x>', /no tag/],
    ['<!-- x -->', /no tag/],
  ];
  for (const [html, fault] of /** @type {[string, RegExp][]} */ (bad)) {
    test(`finds ${html}`, () => assert.match(findFault(html), fault));
  }
  test('lets an article pass', () => {
    assert.equal(
      findFault(render('# A\n\n[b](https://e.org "t") ![c](d.png)\n\n- [x] e', 'markdown')),
      '',
    );
  });
});

test(`${count} hostile inputs give safe HTML`, () => {
  for (let seed = 1; seed <= count; seed++) {
    const { kind, payload } = hostileInput(seed);
    let html = '';
    try {
      html = render(payload, kind);
    } catch (error) {
      // JSON that holds no article.
      assert.ok(
        kind === 'json' && /** @type {Error} */ (error).name === 'ArticleError',
        String(error),
      );
    }
    const fault = findFault(html);
    assert.equal(fault, '', `seed ${seed}, ${kind}:\n${payload}\n\n${html}`);
  }
});
