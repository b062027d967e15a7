/**
 * The pictures on buttons: lines on a grid of 24, drawn here so that nothing has to be fetched.
 * @module
 */

/** @type {Record<string, string>} */
const paths = {
  contents: 'M4 6h2M4 12h2M4 18h2M10 6h10M10 12h10M10 18h7',
  find: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21',
  settings: 'M3 18 8 6l5 12M4.7 14h6.6M14 18l3.5-8 3.5 8M15.2 15.4h4.6',
  speech: 'M4 9.5v5h3.5L12 19V5L7.5 9.5ZM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  notes: 'm5 15 9.5-9.5 4 4L9 19H5ZM12 8l4 4M4 22h16',
  more: 'M5 11v2M12 11v2M19 11v2M4 12h2M11 12h2M18 12h2',
  close: 'M6 6l12 12M18 6 6 18',
  previous: 'm6 15 6-6 6 6',
  next: 'm6 9 6 6 6-6',
  back: 'm15 6-6 6 6 6',
  forth: 'm9 6 6 6-6 6',
  play: 'M8 5v14l11-7Z',
  pause: 'M8.5 5v14M15.5 5v14',
  stop: 'M7 7h10v10H7Z',
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
};

const namespace = 'http://www.w3.org/2000/svg';

/** @param {string} name */
export function icon(name) {
  const picture = document.createElementNS(namespace, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  picture.classList.add('icon');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  picture.append(path);
  return picture;
}
