// The browser of the browser tests: a Chromium that the machine has, named by CHROMIUM or found
// where Debian puts it. Nothing is downloaded.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((file) => file && existsSync(file));

export const hasChromium = executablePath !== undefined;
if (!hasChromium)
  console.error(
    '\nBROWSER TESTS ARE SKIPPED: no Chromium. Install one (apt-get install chromium) or name one in CHROMIUM.\n',
  );

/** Quiet: no first run, no updates, no sync, no network of its own. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executablePath as string,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
