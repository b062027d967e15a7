/**
 * Ways for a source to come in: typed or pasted into the box, dropped anywhere, chosen as a file.
 * @module
 */

/** The box holds no more than this; longer texts are read all the same, but not shown in it. */
const maxShownLength = 400_000;

/** How long typing has to rest before the article follows. */
const restMilliseconds = 150;

/**
 * @param {(source: string | File, isNew: boolean) => void} onSource  `isNew` unless it is what was
 *   there before, edited
 */
export function startInput(onSource) {
  const box = /** @type {HTMLTextAreaElement} */ (document.getElementById('manuscript'));
  const file = /** @type {HTMLInputElement} */ (document.getElementById('file'));
  const drop = /** @type {HTMLElement} */ (document.getElementById('drop'));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let rest;

  /** @param {string} text */
  function showText(text) {
    clearTimeout(rest);
    const whole = text.length <= maxShownLength;
    box.value = whole ? text : '';
    box.placeholder = whole
      ? (box.dataset.placeholder ?? '')
      : `${(text.length / 1e6).toFixed(1)} million characters: read, but too many to show here`;
  }

  /** @param {File} chosen */
  async function take(chosen) {
    onSource(chosen, true);
    showText(await chosen.text());
  }

  box.dataset.placeholder = box.placeholder;
  box.addEventListener('input', () => {
    clearTimeout(rest);
    rest = setTimeout(() => onSource(box.value, false), restMilliseconds);
  });
  box.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.files[0];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!text && pasted) {
      event.preventDefault();
      void take(pasted);
    } else if (text.length > maxShownLength) {
      event.preventDefault();
      onSource(text, true);
      showText(text);
    }
  });

  document.getElementById('choose')?.addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    if (file.files?.[0]) void take(file.files[0]);
    file.value = '';
  });
  document.getElementById('clear')?.addEventListener('click', () => {
    showText('');
    onSource('', true);
    box.focus();
  });

  // Elements within the page are entered and left all the time; only the depth tells.
  let depth = 0;
  let fromHere = false;
  addEventListener('dragstart', () => {
    fromHere = true;
  });
  addEventListener('dragend', () => {
    fromHere = false;
  });
  /** @param {DragEvent} event */
  const carriesSource = ({ dataTransfer }) =>
    !fromHere && ['Files', 'text/plain'].some((type) => dataTransfer?.types.includes(type));
  addEventListener('dragenter', (event) => {
    if (!carriesSource(event)) return;
    depth += 1;
    drop.hidden = false;
  });
  addEventListener('dragleave', (event) => {
    if (!carriesSource(event)) return;
    depth = Math.max(0, depth - 1);
    drop.hidden = depth === 0;
  });
  addEventListener('dragover', (event) => {
    if (carriesSource(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    depth = 0;
    drop.hidden = true;
    if (!carriesSource(event)) return;
    const dropped = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData('text/plain');
    if (dropped) {
      event.preventDefault();
      void take(dropped);
    } else if (text) {
      event.preventDefault();
      showText(text);
      onSource(text, true);
    }
  });

  return { showText };
}
