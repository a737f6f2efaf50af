// What the browser tests ask inside the page. Plain JavaScript: only here there is a document, and
// the types of the rest must not know one.

/** Which element has the focus, by id, class or tag. */
export function focused() {
  const e = document.activeElement;
  return e.id || e.className || e.tagName;
}

/** How the focus shows. */
export function focusOutline() {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  return `${outlineStyle} ${outlineWidth}`;
}

/** Whether the page is wider than the screen. */
export const overflows = () => document.documentElement.scrollWidth > window.innerWidth;

export const wasHacked = () => 'hacked' in window;

/** Milliseconds until the page was ready, for choosing a release and for a search. */
export function times() {
  const began = performance.now();
  const list = document.getElementById('list');
  for (let i = 0; i < 100; i++) list.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
  const chosen = performance.now();
  const search = document.getElementById('search');
  search.value = 'kecamatan banjir';
  search.dispatchEvent(new Event('input'));
  const [{ domInteractive }] = performance.getEntriesByType('navigation');
  return { ready: domInteractive, choose: (chosen - began) / 100, search: performance.now() - chosen };
}

/** Texts whose colour differs too little from what lies behind them, by WCAG 2. */
export function contrastsBelow(least) {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const layered = (colors) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const low = new Set();
  for (const e of document.querySelectorAll('body *')) {
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!own || e.closest('script, style, [aria-hidden=true]') || !e.getClientRects().length) continue;
    const behind = [];
    for (let up = e; up; up = up.parentElement) behind.unshift(getComputedStyle(up).backgroundColor);
    const [a, b] = [luminance(layered([...behind, getComputedStyle(e).color])), luminance(layered(behind))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < least) low.add(`${ratio.toFixed(2)} ${e.tagName}.${e.className} ${e.textContent.slice(0, 30)}`);
  }
  return [...low].slice(0, 20);
}
