// The text that editors which read HTML are given, in parts: not each of them has all.

export const text = {
  blocks: `<h2>The lock</h2><p>A boat waits <strong>below</strong> and <em>then</em> rises.<br>It takes <code>9</code> minutes; <a href="https://canal.example/lock">more</a>.</p><blockquote><p>Water does the work.</p></blockquote><hr><h3>By hand</h3><p>The gates weigh <s>six</s> seven tonnes.</p>`,
  marks: `<p>One <strong>bold and <em>both</em></strong> and <a href="https://canal.example/a"><strong>a bold link</strong> goes on</a>, <u>under</u>, end.</p>`,
  lists: `<ul><li><p>rope</p></li><li><p>hook</p><ol><li><p>long</p></li><li><p>short</p></li></ol></li></ul><ol start="3"><li><p>third</p></li></ol>`,
  code: `<p>Run:</p><pre><code class="language-js">let depth = 2;\n  if (depth &lt; 3) fill();</code></pre>`,
  image: `<p>See:</p><img src="https://canal.example/gate.jpg" alt="A gate"><p>Done.</p>`,
  table: `<table><tbody><tr><th><p>Lock</p></th><th><p>Rise</p></th></tr><tr><td><p>Upper</p></td><td><p><strong>2 m</strong></p></td></tr><tr><td colspan="2"><p>closed</p></td></tr></tbody></table>`,
  tasks: `<ul data-type="taskList"><li data-type="taskItem" data-checked="true"><p>grease</p></li><li data-type="taskItem" data-checked="false"><p>paint</p></li></ul>`,
};
