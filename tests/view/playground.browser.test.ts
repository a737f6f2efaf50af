// The playground as visitors get it: one file, opened from the disk with the network off.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launch } from './chromium';

const root = path.resolve(import.meta.dirname, '../..');
const address = pathToFileURL(path.join(root, 'site/index.html')).href;
const RELEASE =
  'BANTUL - Bupati Bantul Sri Lestantun, S.E. meluncurkan Program Sawah Lestari di Kapanewon Sewon, Senin (2/6).\n\n' +
  '“Petani harus untung,” ujarnya.';

describe.skipIf(!hasChromium)('playground', () => {
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    // fails when the page is over its 600 kB
    execFileSync('node', ['scripts/playground.mjs'], { cwd: root });
    browser = await launch();
    page = await open('');
  }, 120_000);
  afterAll(() => browser?.close());

  async function open(hash: string): Promise<Page> {
    const context = await browser.newContext({ offline: true });
    const opened = await context.newPage();
    opened.on('pageerror', (error) => errors.push(error.message));
    opened.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    opened.on('request', (request) => requests.push(request.url()));
    await opened.goto(address + hash);
    await opened.waitForSelector('#article');
    return opened;
  }

  const marks = (on: Page) =>
    on.$$eval('#article mark', (all) => all.map((one) => [one.className, one.textContent] as [string, string]));

  it('opens with an example that is read', async () => {
    expect((await marks(page)).length).toBeGreaterThan(5);
    expect(await page.getByRole('option').count()).toBeGreaterThan(3);
  });

  it('reads a release as it is pasted, with its date', async () => {
    await page.getByLabel('Tempel siaran pers').fill(RELEASE);
    await page.getByLabel('Tanggal terbit').fill('2025-06-03');
    expect(await marks(page)).toEqual(
      expect.arrayContaining([
        ['official', 'Sri Lestantun'],
        ['program', 'Program Sawah Lestari'],
        ['date', 'Senin (2/6)'],
      ]),
    );
    expect(await page.getByRole('complementary').textContent()).toContain('2025-06-02');
  });

  it('shows the rule behind each finding, and the finding in the text', async () => {
    await page.locator('mark', { hasText: 'Senin (2/6)' }).click();
    const picked = page.locator('.finding.picked');
    expect(await picked.textContent()).toMatch(/Senin \(2\/6\).*date\/\w+/);
    await page.getByRole('button', { name: /Program Sawah Lestari.*program\/\w+/ }).click();
    expect(await page.locator('mark.picked').textContent()).toBe('Program Sawah Lestari');
  });

  it('shows the JSON', async () => {
    await page.getByText('JSON', { exact: true }).click();
    const json = JSON.parse((await page.locator('pre').textContent()) ?? '');
    expect(json).toMatchObject({
      publishedAt: '2025-06-03',
      officials: [{ position: 'Bupati', jurisdiction: '34.02' }],
    });
  });

  it('shares the text in the fragment', async () => {
    await page.getByRole('button', { name: 'Salin tautan' }).click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#isi=[\w-]+&terbit=2025-06-03$/);
    const shared = await open(new URL(page.url()).hash);
    await expect.poll(() => shared.getByLabel('Tempel siaran pers').inputValue()).toBe(RELEASE);
    expect(await marks(shared)).toContainEqual(['date', 'Senin (2/6)']);
  });

  it('takes plain text in the fragment too, and says when a fragment is broken', async () => {
    const plain = await open(`#teks=${encodeURIComponent('Rapat digelar Senin (2/6/2025).')}`);
    await expect.poll(() => marks(plain)).toEqual([['date', 'Senin (2/6/2025)']]);
    const broken = await open('#isi=bukan-data');
    await expect.poll(() => broken.locator('#shared').textContent()).toBe('Tautan ini tidak dapat dibaca.');
  });

  it('never takes a text for markup', async () => {
    const text = '<img src=x onerror="document.title=1"> </script><script>document.title=1</script> Bupati Bantul';
    await page.getByLabel('Tempel siaran pers').fill(text);
    expect(await page.locator('#article').textContent()).toBe(text);
    expect(await page.title()).not.toBe('1');
  });

  it('asks the network for nothing and throws nothing', () => {
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
