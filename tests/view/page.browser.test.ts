// The page of `saripati view` in a real browser: what it shows, by mouse, by keyboard and to
// assistive technology, on wide and narrow screens; that it runs no text and asks no network.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src';
import { renderView, type ViewDocument } from '../../src/view';
import { hasChromium, launch } from './chromium';
import { contrastsBelow, focused, focusOutline, overflows, times, wasHacked } from './in-page.mjs';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');
const folder = mkdtempSync(path.join(os.tmpdir(), 'saripati-view-'));

function document(id: string, text: string, publishedAt?: string): ViewDocument {
  return { text, result: extract(text, publishedAt ? { id, publishedAt } : { id }) };
}

const releases = readdirSync(fixtures)
  .sort()
  .map((slug) => {
    const { publishedAt } = JSON.parse(readFileSync(path.join(fixtures, slug, 'meta.json'), 'utf8'));
    return document(slug, readFileSync(path.join(fixtures, slug, 'release.txt'), 'utf8'), publishedAt);
  });
const indexOf = (slug: string) => releases.findIndex(({ result }) => result.id === slug);

const TEXT = `PADANG – Wali Kota Padang Rahmat Sikumbang menyampaikan lima langkah, yaitu pendataan pedagang, pelatihan kasir, dan bantuan modal, Senin (3/3/2025).

"Kami mulai 1 April 2025," kata Rahmat.`;

describe.skipIf(!hasChromium)('the page in Chromium', () => {
  let browser: Browser;
  let page: Page;
  let requests: string[] = [];
  let errors: string[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    await page.close();
  });

  async function open(
    documents: readonly ViewDocument[],
    options: { library?: string; width?: number; dark?: boolean } = {},
  ) {
    const file = path.join(folder, 'page.html');
    writeFileSync(file, renderView(documents, options.library));
    page = await browser.newPage({
      viewport: { width: options.width ?? 1300, height: 850 },
      colorScheme: options.dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    requests = [];
    errors = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => errors.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    return page;
  }
  const article = (): Locator => page.getByRole('article', { name: 'Teks rilis' });
  const filter = (name: string): Locator => page.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
  const options = (): Locator => page.getByRole('listbox', { name: 'Daftar rilis' }).getByRole('option');
  const choose = (i: number): Promise<void> => options().nth(i).click();
  const part = (heading: string): Locator =>
    page
      .locator('aside section')
      .filter({ has: page.getByRole('heading', { level: 2, name: new RegExp(`^${heading}`) }) });
  it('shows every release as written, with all its mentions marked', async () => {
    await open(releases);
    for (const [i, { text, result }] of releases.entries()) {
      await choose(i);
      expect(await article().evaluate((e) => e.textContent)).toBe(text);
      const marked = new Set(
        await article()
          .locator('mark')
          .evaluateAll((all) => all.map((e) => e.className.replace('outer ', ''))),
      );
      expect([...marked].sort()).toEqual([...new Set(result.mentions.map(({ type }) => type as string))].sort());
    }
    expect(await page.title()).toContain('saripati');
  });

  it('shows and hides kinds, and says how many there are', async () => {
    const i = indexOf('kementerian-sosial-lansia');
    await open(releases);
    await choose(i);
    const dates = releases[i]!.result.dates.length;
    expect(await filter('Waktu').textContent()).toBe(`Waktu ${dates}`);
    expect(await article().locator('mark.date').count()).toBeGreaterThanOrEqual(dates);
    await filter('Waktu').click();
    expect(await filter('Waktu').getAttribute('aria-pressed')).toBe('false');
    expect(await article().locator('mark.date').count()).toBe(0);
    expect(await article().locator('mark.region').count()).toBeGreaterThan(0);
    await filter('Waktu').click();
    expect(await article().locator('mark.date').count()).toBeGreaterThanOrEqual(dates);
    await filter('Kutipan').click();
    expect(await article().locator('.quote').count()).toBe(0);
  });

  it('shows lists with the announced and the found number, numbered in the text', async () => {
    const short = document('padang', TEXT, '2025-03-04');
    expect(short.result.policyLists[0]).toMatchObject({ declared: 5, complete: false });
    await open([short, ...releases]);
    expect(await part('Daftar kebijakan').locator('.badge').textContent()).toBe('3 dari 5 butir, tidak lengkap');
    expect(await part('Daftar kebijakan').getByRole('listitem').allTextContents()).toEqual(
      short.result.policyLists[0]!.items.map(({ text }) => text),
    );
    expect(
      await article()
        .locator('.item[data-number]')
        .evaluateAll((all) => all.map((e) => e.getAttribute('data-number'))),
    ).toEqual(['1', '2', '3']);
    await choose(1 + indexOf('kementerian-sosial-lansia'));
    expect(await part('Daftar kebijakan').locator('.badge').textContent()).toBe('3 dari 3 butir');
  });

  it('shows quotes under the name and office of who speaks, and leads to them', async () => {
    await open(releases);
    await choose(indexOf('koran-kendari-festival'));
    const card = part('Kutipan').locator('.card').filter({ hasText: 'Kami optimistis target tercapai' });
    expect(await card.locator('strong').textContent()).toBe('Wa Ode Nurhasanah');
    expect(await card.locator('.office').textContent()).toContain('Kepala Dinas Pariwisata');
    await card.getByRole('button').click();
    expect((await article().locator('.picked').allTextContents()).join('')).toContain(
      'Kami optimistis target tercapai',
    );
  });

  it('puts dates on a line, earliest first', async () => {
    await open([document('padang', TEXT, '2025-03-04')]);
    expect(await part('Waktu').getByRole('img').getAttribute('aria-label')).toBe(
      'Garis waktu 2025-03-03 sampai 2025-04-01, 2 penanda waktu',
    );
    const lefts = await part('Waktu')
      .locator('.dot')
      .evaluateAll((all) => all.map((e) => e.getAttribute('style')));
    expect(lefts.sort()).toEqual(['left: 0%;', 'left: 100%;']);
    expect(await part('Waktu').locator('.value').allTextContents()).toEqual(['2025-03-03', '2025-04-01']);
  });

  it('puts regions on a map of 38 provinces', async () => {
    await open(releases);
    await choose(indexOf('kementerian-sosial-lansia'));
    const map = page.getByRole('list', { name: 'Peta petak provinsi' });
    expect(await map.locator('li').count()).toBe(38);
    const named = (await map.getByRole('listitem').allTextContents()).join(' ');
    for (const province of ['Jakarta', 'Jawa Barat', 'Banten']) expect(named).toContain(province);
    expect(await map.getByRole('listitem').count()).toBe(3);
    expect(await map.locator('.home').textContent()).toContain('tempat rilis');
  });

  it('finds releases by their words', async () => {
    await open(releases);
    await page.getByLabel('Cari rilis').fill('lansia kartu');
    expect(await options().count()).toBe(1);
    expect(await page.locator('#matches').textContent()).toBe(`1 dari ${releases.length} rilis`);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(focused)).toBe('list');
    expect(await article().textContent()).toContain('Atensi');
    await page.getByLabel('Cari rilis').fill('kata-yang-tiada');
    expect(await options().count()).toBe(0);
    expect(await page.getByRole('listbox').getAttribute('aria-activedescendant')).toBe(null);
  });

  it('works by keyboard alone, with the focus in sight', async () => {
    await open(releases);
    const order: string[] = [];
    for (let i = 0; i < 17; i++) {
      await page.keyboard.press('Tab');
      order.push(await page.evaluate(focused));
      expect(await page.evaluate(focusOutline)).toBe('solid 3px');
    }
    expect(order.slice(0, 3)).toEqual(['skip', 'search', 'list']);
    expect(order.slice(3, 15).map((name) => name.replace(' empty', ''))).toEqual([
      ...['official', 'person', 'organization', 'region', 'place', 'program'],
      ...['law', 'date', 'amount', 'event', 'list', 'quoted'],
    ]);
    expect(order[15]).toMatch(/^pick /);

    await page.getByRole('listbox').focus();
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['End', releases.length - 1],
      ['ArrowDown', releases.length - 1],
      ['Home', 0],
      ['PageDown', 10],
    ] as const) {
      await page.keyboard.press(key);
      expect([key, await page.getByRole('option', { selected: true }).getAttribute('id')]).toEqual([
        key,
        `release-${at}`,
      ]);
      expect(await page.getByRole('listbox').getAttribute('aria-activedescendant')).toBe(`release-${at}`);
    }
    for (const key of ['Enter', ' ']) {
      await page.getByRole('listbox').focus();
      await page.keyboard.press(key);
      expect(await page.evaluate(focused)).toBe('article');
    }
    for (const key of ['Enter', ' ']) {
      const before = await filter('Wilayah').getAttribute('aria-pressed');
      await filter('Wilayah').focus();
      await page.keyboard.press(key);
      expect(await filter('Wilayah').getAttribute('aria-pressed')).not.toBe(before);
    }
    await page.locator('aside .pick').first().focus();
    await page.keyboard.press('Enter');
    expect(await article().locator('.picked').count()).toBeGreaterThan(0);
  });

  it('has the roles, names and language that a screen reader needs', async () => {
    await open(releases);
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    for (const [role, name] of [
      ['navigation', 'Rilis'],
      ['complementary', 'Hasil'],
      ['group', 'Tampilkan'],
      ['searchbox', 'Cari rilis'],
      ['heading', 'saripati'],
      ['link', 'Langsung ke teks'],
    ] as const)
      expect([name, await page.getByRole(role, { name, exact: true }).count()]).toEqual([name, 1]);
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await options().count()).toBe(releases.length);
    expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
    const nameless = await page
      .getByRole('button')
      .evaluateAll((all) => all.filter((e) => !e.textContent?.trim()).length);
    expect(nameless).toBe(0);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map((e) => e.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has enough contrast, light and dark', async () => {
    for (const dark of [false, true]) {
      await open(releases, { dark });
      const low = await page.evaluate(contrastsBelow, 4.5);
      expect([dark, low]).toEqual([dark, []]);
      if (!dark) await page.close();
    }
  });

  it('runs no text: tags, quotes and template marks stay letters', async () => {
    const evil = `SURABAYA - <script>window.hacked = 1</script><img src=x onerror="window.hacked = 2"> Bupati "Sleman" & 'Bantul' </article> <!-- "DATA" $& --> &lt;b&gt; \u2028 hadir, Senin (2/6/2025).`;
    await open([document('<b onmouseover=alert(1)>"id"</b>', evil), document('b', TEXT)]);
    expect(await article().evaluate((e) => e.textContent)).toBe(evil);
    expect(await page.evaluate(wasHacked)).toBe(false);
    expect(await page.locator('article :is(img, script, b), aside :is(img, script, b), [role=option] b').count()).toBe(
      0,
    );
    expect(await options().first().locator('small').textContent()).toContain('<b onmouseover=alert(1)>"id"</b>');
  });

  it('fits screens from 320 pixels on', async () => {
    for (const width of [320, 390, 768, 1000, 1600]) {
      await open(releases, { width });
      expect([width, await page.evaluate(overflows)]).toEqual([width, false]);
      await choose(3);
      expect(await article().isVisible()).toBe(true);
      if (width < 1600) await page.close();
    }
  });

  it('shows one release without a list of releases, and none without failing', async () => {
    await open([document('padang', TEXT)]);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await article().evaluate((e) => e.textContent)).toBe(TEXT);
    await page.close();
    await open([]);
    expect(await article().textContent()).toBe('');
  });

  it('holds 500 releases', async () => {
    const many = Array.from({ length: 500 }, (_, i) => releases[i % releases.length]!);
    await open(many);
    expect(await options().count()).toBe(500);
    const { ready, choose: chosen, search } = await page.evaluate(times);
    console.log(
      `500 releases: ready in ${ready.toFixed(0)} ms, one chosen in ${chosen.toFixed(1)} ms, searched in ${search.toFixed(0)} ms`,
    );
    expect(await options().count()).toBeGreaterThan(0);
    expect(await page.getByRole('option', { selected: true }).count()).toBeLessThanOrEqual(1);
  });

  it('reads what is typed, where it is given the library', async () => {
    const library = `globalThis.saripati = { extract: (text, options) => ({ ...${JSON.stringify(extract(''))}, ...options, structure: { headline: null, paragraphs: [], captions: [], credits: [], boilerplate: [] }, mentions: [{ type: 'region', start: 0, end: 4, text: text.slice(0, 4), entity: null, source: 'x', confidence: 1 }] }) }; "</script><!--";`;
    await open([document('padang', TEXT)], { library });
    await page.getByLabel('Tempel siaran pers').fill('Bali ramai.');
    expect(await article().textContent()).toBe('Bali ramai.');
    expect(await article().locator('mark.region').textContent()).toBe('Bali');
    await page.getByRole('button', { name: 'Salin tautan' }).click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#isi=[\w-]+$/);
  });
});
