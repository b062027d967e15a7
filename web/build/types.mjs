// The package's types: what tsc makes of the JSDoc comments, and the typings of frameworks.

import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { standalone } from './package-json.mjs';

/** @param {string} root  of the project @param {string} dist */
export function makeTypes(root, dist) {
  const made = path.join(root, 'build/types');
  rmSync(made, { recursive: true, force: true });
  const tsc = path.join(root, 'node_modules/.bin/tsc');
  execFileSync(tsc, ['--project', path.join(root, 'web/tsconfig.json'), '--outDir', made], {
    stdio: 'inherit',
  });
  cpSync(made, dist, { recursive: true });
  cpSync(path.join(root, 'web/frameworks'), path.join(dist, 'frameworks'), {
    recursive: true,
    filter: (file) => path.basename(file) !== 'element.d.ts',
  });
  const element = path.join(dist, 'article-viewer.d.ts');
  const addition = readFileSync(path.join(root, 'web/frameworks/element.d.ts'), 'utf8');
  appendFileSync(
    element,
    `import type { ArticleViewerEventMap } from './frameworks/attributes.js';\n${addition}`,
  );
  writeFileSync(path.join(dist, `${standalone}.d.ts`), "export * from './index.js';\n");
}
