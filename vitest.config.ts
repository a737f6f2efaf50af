// Tests run on the sources; dictionaries are imported as text, as the build does.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const textModules = {
  name: 'text-modules',
  enforce: 'pre' as const,
  load(id: string) {
    if (!/\.(?:tsv|txt|html)$/.test(id)) return null;
    return `export default ${JSON.stringify(readFileSync(id, 'utf8'))};`;
  },
};

const neighbours = ['tests/neighbours/**/*.test.ts', 'tests/docs.test.ts'];
const slow = 'tests/**/*.slow.test.ts';
const browser = 'tests/**/*.browser.test.ts';

export default defineConfig({
  plugins: [textModules],
  cacheDir: '.cache/vite',
  // The package's own name means the sources, so that what the README shows is tested without a build.
  resolve: {
    alias: [
      { find: /^saripati$/, replacement: `${import.meta.dirname}/src/index.ts` },
      { find: /^saripati\/(\w+)$/, replacement: `${import.meta.dirname}/src/$1` },
    ],
  },
  test: {
    passWithNoTests: true,
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
    projects: [
      {
        extends: true,
        // The library keeps no state, so test files may share a worker: dictionaries are compiled once, not once per file.
        test: {
          name: 'unit',
          include: ['tests/**/*.{test,spec}.ts'],
          exclude: [...neighbours, slow, browser],
          isolate: false,
        },
      },
      // Packages that change built-in prototypes must not meet other tests.
      { extends: true, test: { name: 'neighbours', include: neighbours, isolate: true } },
      // Tests that start processes: for `npm test`, not for the fast check.
      { extends: true, test: { name: 'slow', include: [slow], isolate: false } },
      // Tests of pages in a real Chromium.
      { extends: true, test: { name: 'browser', include: [browser], isolate: false } },
    ],
  },
});
