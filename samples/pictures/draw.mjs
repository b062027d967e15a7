// Draws the pictures of the sample articles. The same numbers give the same pictures.
//
//   node samples/pictures/draw.mjs

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));

/**
 * Numbers from 0 to 1 in an order that looks random (mulberry32).
 * @param {number} seed
 */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {number} value */
const round = (value) => String(Math.round(value * 10) / 10);

/**
 * A heap of cloud: lobes on a flat base, larger toward the middle, lit from the upper left.
 * @param {{ x: number, y: number, width: number, height: number, seed: number, id: string }} cloud
 * @param {{ light: string, middle: string, shade: string }} colors
 */
function heap({ x, y, width, height, seed, id }, { light, middle, shade }) {
  const random = numbers(seed);
  const lobes = [];
  const count = 26;
  for (let i = 0; i < count; i++) {
    const along = (i + 0.5) / count;
    const dome = Math.sin(Math.PI * along) ** 0.7;
    const rise = height * dome * (0.25 + 0.75 * random());
    const radius = height * (0.13 + 0.2 * dome * random() + 0.08 * dome);
    lobes.push([x + width * along, y - Math.max(rise - radius * 0.4, radius * 0.55), radius]);
  }
  const circle = (/** @type {number[]} */ [cx, cy, r], dx = 0, dy = 0, scale = 1) =>
    `<circle cx="${round(cx + dx)}" cy="${round(cy + dy)}" r="${round(r * scale)}"/>`;
  const shift = height * 0.07;
  return `<clipPath id="${id}"><rect x="${x - height}" y="${y - height * 2}" width="${
    width + 2 * height
  }" height="${height * 2}"/></clipPath>
<g clip-path="url(#${id})">
<g fill="${shade}">${lobes.map((lobe) => circle(lobe)).join('')}</g>
<g fill="${middle}">${lobes.map((lobe) => circle(lobe, -shift * 0.6, -shift, 0.86)).join('')}</g>
<g fill="${light}">${lobes.map((lobe) => circle(lobe, -shift, -shift * 2, 0.62)).join('')}</g>
</g>`;
}

/**
 * Ice that falls in threads and is left behind: each a hook with a tuft at its head.
 * @param {{ x: number, y: number, width: number, spread: number, count: number, seed: number,
 *   color: string }} streaks
 */
function hooks({ x, y, width, spread, count, seed, color }) {
  const random = numbers(seed);
  const lines = [];
  for (let i = 0; i < count; i++) {
    const startX = x + width * random() * 0.7;
    const startY = y + spread * random();
    const length = width * (0.25 + 0.4 * random());
    const fall = spread * (0.16 + 0.2 * random());
    for (let j = 0; j < 7; j++) {
      const dx = j * (3 + 2 * random());
      const dy = j * (2 + random());
      const reach = length * (1 - 0.09 * j);
      lines.push(
        `<path d="M${round(startX + dx)} ${round(startY + dy)}q${round(-length * 0.06)} ${round(
          fall * 0.75,
        )} ${round(reach * 0.3)} ${round(fall)}t${round(reach * 0.7)} ${round(
          -fall * (0.15 + 0.25 * random()),
        )}" stroke-width="${round(5.5 - 0.65 * j)}" stroke-opacity="${round(0.75 - 0.08 * j)}"/>`,
      );
    }
  }
  return `<g fill="none" stroke="${color}" stroke-linecap="round">${lines.join('\n')}</g>`;
}

/**
 * A layer: long lenses, one beside the other.
 * @param {{ y: number, height: number, seed: number, color: string, width: number }} layer
 */
function layer({ y, height, seed, color, width }) {
  const random = numbers(seed);
  const lenses = [];
  for (let i = 0; i < 16; i++) {
    const rx = width * (0.1 + 0.18 * random());
    const ry = height * (0.09 + 0.14 * random());
    lenses.push(
      `<ellipse cx="${round(width * random())}" cy="${round(y + height * random())}" rx="${round(
        rx,
      )}" ry="${round(ry)}" fill-opacity="${round(0.35 + 0.4 * random())}"/>`,
    );
  }
  return `<g fill="${color}">${lenses.join('')}</g>`;
}

/**
 * A line of hills from the left edge to the right.
 * @param {number} width @param {number} height
 * @param {{ y: number, swing: number, seed: number, color: string }} hills
 */
function hills(width, height, { y, swing, seed, color }) {
  const random = numbers(seed);
  const waves = [1, 2.3, 4.1, 9].map((pitch) => [pitch, random() * 6.3, swing / pitch ** 0.9]);
  let line = `M0 ${height}`;
  for (let x = 0; x <= width; x += 20) {
    const lift = waves.reduce((sum, [pitch, phase, size]) => {
      return sum + size * Math.sin((x / width) * pitch * 4 + phase);
    }, 0);
    line += `L${x} ${round(y - lift)}`;
  }
  return `<path fill="${color}" d="${line}L${width} ${height}Z"/>`;
}

/**
 * @param {number} width @param {number} height
 * @param {string[]} sky  colors from the top down
 * @param {string[]} parts
 */
function scene(width, height, sky, parts) {
  const stops = sky.map(
    (color, i) => `<stop offset="${round((i / (sky.length - 1)) * 100)}%" stop-color="${color}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">${stops.join('')}</linearGradient>
<rect width="${width}" height="${height}" fill="url(#sky)"/>
${parts.join('\n')}
</svg>
`;
}

const white = { light: '#ffffff', middle: '#eef2f5', shade: '#ccd8e2' };

const lead = scene(
  1600,
  900,
  ['#2f6fa8', '#6ba3cc', '#b7d4e3', '#f0e6d0'],
  [
    hooks({ x: 60, y: 60, width: 1400, spread: 210, count: 13, seed: 11, color: '#ffffff' }),
    layer({ y: 330, height: 110, seed: 5, color: '#f7f3ea', width: 1600 }),
    heap(
      { x: -120, y: 610, width: 620, height: 210, seed: 21, id: 'a' },
      { light: '#fffdf8', middle: '#f1eee8', shade: '#cfd7dd' },
    ),
    heap(
      { x: 560, y: 640, width: 460, height: 150, seed: 7, id: 'b' },
      { light: '#fffdf8', middle: '#f1eee8', shade: '#d3dade' },
    ),
    heap(
      { x: 1060, y: 590, width: 640, height: 260, seed: 33, id: 'c' },
      { light: '#fffdf8', middle: '#f1eee8', shade: '#cdd5dc' },
    ),
    hills(1600, 900, { y: 745, swing: 16, seed: 3, color: '#a9c3c4' }),
    hills(1600, 900, { y: 785, swing: 22, seed: 9, color: '#7fa38f' }),
    hills(1600, 900, { y: 835, swing: 20, seed: 14, color: '#4f7a5d' }),
    hills(1600, 900, { y: 880, swing: 12, seed: 27, color: '#2f5742' }),
  ],
);

const cumulus = scene(
  1200,
  675,
  ['#2c73b4', '#77aed8', '#cfe3ee'],
  [
    heap({ x: 150, y: 470, width: 880, height: 330, seed: 42, id: 'a' }, white),
    heap({ x: -160, y: 560, width: 380, height: 90, seed: 4, id: 'b' }, white),
    heap({ x: 980, y: 575, width: 330, height: 80, seed: 8, id: 'c' }, white),
  ],
);

const cirrus = scene(
  1200,
  600,
  ['#16508c', '#3f7fb9', '#9cc3df'],
  [hooks({ x: -80, y: 60, width: 1350, spread: 400, count: 19, seed: 6, color: '#ffffff' })],
);

/** Words above, a row of bits in the middle, the word that is asked for below. */
function bloomFilter() {
  const bits = 16;
  const cell = 56;
  const left = 72;
  const top = 200;
  const center = (/** @type {number} */ bit) => left + bit * cell + cell / 2;
  /** @type {[string, number, number[], string][]} */
  const words = [
    ['owl', 300, [1, 5, 11], '#1d4ab0'],
    ['heron', 740, [4, 9, 14], '#1d4ab0'],
  ];
  const taken = new Set(words.flatMap(([, , positions]) => positions));
  const cells = Array.from({ length: bits }, (_, bit) => {
    const set = taken.has(bit);
    return `<rect x="${left + bit * cell}" y="${top}" width="${cell}" height="${cell}" fill="${
      set ? '#1d4ab0' : '#ffffff'
    }" stroke="#8d97a8" stroke-width="1.5"/><text x="${center(bit)}" y="${top + 37}" fill="${
      set ? '#ffffff' : '#5e636e'
    }">${set ? 1 : 0}</text>`;
  });
  const above = words.map(
    ([word, x, positions]) =>
      `<text x="${x}" y="62" font-style="italic" fill="#1b1d22">${word}</text>` +
      positions
        .map((bit) => `<path d="M${x} 80C${x} 140 ${center(bit)} 130 ${center(bit)} ${top - 8}"/>`)
        .join(''),
  );
  const below = [1, 9, 14]
    .map(
      (bit) => `<path d="M520 376C520 316 ${center(bit)} 326 ${center(bit)} ${top + cell + 8}"/>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1040 440" width="1040" height="440">
<rect width="1040" height="440" fill="#f3f5f9"/>
<g font-family="Charter, Georgia, serif" font-size="28" text-anchor="middle" stroke="none">
<g fill="none" stroke="#1d4ab0" stroke-width="2">${above.join('').replaceAll('<text', '<text stroke="none"')}</g>
<g fill="none" stroke="#b3261e" stroke-width="2" stroke-dasharray="6 5">${below}</g>
<text x="520" y="408" font-style="italic" fill="#b3261e">wren?</text>
${cells.join('\n')}
</g>
</svg>
`;
}

/** A ship at night: two rows of lit windows, each with its light on the water. */
function nightFerry() {
  const random = numbers(51);
  const windows = [...Array(26).keys()].flatMap((i) =>
    [372, 404].map((y) => [430 + i * 23, y]).filter(() => random() < 0.86),
  );
  const glints = windows.map(([x]) => {
    const y = 505 + 130 * random() ** 2;
    return `<rect x="${round(x - 4)}" y="${round(y)}" width="${round(8 + 22 * random())}" height="2.5" rx="1.2" fill-opacity="${round(0.25 + 0.6 * random())}"/>`;
  });
  return scene(
    1200,
    675,
    ['#070f20', '#101f3c', '#24406a', '#3b5d86'],
    [
      '<path fill="#f4ecd2" d="M212 92a46 46 0 1 0 46 66a38 38 0 1 1-46-66z"/>',
      hills(1200, 492, { y: 470, swing: 26, seed: 12, color: '#0c1a31' }),
      '<rect y="490" width="1200" height="185" fill="#0b1830"/>',
      '<path fill="#e9edf2" d="M352 432h742l-38 72H408z"/><path fill="#16305c" d="M381 462h697l-22 42H408z"/>',
      '<path fill="#f6f8fa" d="M410 352h640v80H410zM470 306h420v46H470z"/>',
      '<path fill="#b3261e" d="M640 244h92l12 62H640z"/><path fill="#101f3c" d="M640 262h95l3 14h-98z"/>',
      '<g stroke="#c9d3de" stroke-width="4"><path d="M540 306v-70M930 352v-96"/></g>',
      `<g fill="#ffd778">${windows.map(([x, y]) => `<rect x="${x}" y="${y}" width="11" height="13" rx="2"/>`).join('')}<rect x="484" y="320" width="390" height="14" rx="2"/></g>`,
      `<g fill="#ffd778">${glints.join('')}</g>`,
    ],
  );
}

writeFileSync(path.join(folder, 'clouds-lead.svg'), lead);
writeFileSync(path.join(folder, 'cumulus.svg'), cumulus);
writeFileSync(path.join(folder, 'cirrus.svg'), cirrus);
writeFileSync(path.join(folder, 'bloom-filter.svg'), bloomFilter());
writeFileSync(path.join(folder, 'ferry.svg'), nightFerry());
