import { JSDOM } from 'jsdom';

import { text } from '../text.mjs';

export async function make() {
  const { window } = new JSDOM('');
  for (const name of [
    'window',
    'document',
    'HTMLElement',
    'HTMLAnchorElement',
    'HTMLImageElement',
    'Node',
  ]) {
    Reflect.set(globalThis, name, name === 'window' ? window : Reflect.get(window, name));
  }
  Object.defineProperty(globalThis, 'navigator', { value: window.navigator });
  const { default: draft } = await import('draft-js');
  const { stateToHTML } = await import('draft-js-export-html');
  const { ContentState, convertFromHTML, convertToRaw } = draft;
  return Object.fromEntries(
    ['marks', 'lists', 'code', 'blocks'].map((title) => {
      const { contentBlocks, entityMap } = convertFromHTML(Reflect.get(text, title));
      const state = ContentState.createFromBlockArray(contentBlocks, entityMap);
      // The exporter doubles line ends within code.
      const html = title === 'code' ? undefined : stateToHTML(state);
      return [title, { json: convertToRaw(state), html }];
    }),
  );
}
