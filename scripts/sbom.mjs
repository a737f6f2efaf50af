// `npm run sbom`: writes what the published package is made of and stands on, as CycloneDX and SPDX, into
// .cache/release, and refuses a licence that is not permissive. Dependencies are those of the lock file
// without the development tree; `npm sbom --omit dev` in place leaves out what both trees share.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PERMISSIVE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, '.cache/release');
const work = mkdtempSync(path.join(os.tmpdir(), 'saripati-sbom-'));
const npm = (...args) => execFileSync('npm', args, { cwd: work, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

try {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const field of ['devDependencies', 'peerDependencies', 'peerDependenciesMeta', 'overrides', 'scripts'])
    delete manifest[field];
  writeFileSync(path.join(work, 'package.json'), JSON.stringify(manifest));
  cpSync(path.join(root, 'package-lock.json'), path.join(work, 'package-lock.json'));
  npm('install', '--package-lock-only', '--prefer-offline', '--no-audit', '--no-fund');
  mkdirSync(out, { recursive: true });
  const [cyclonedx, spdx] = ['cyclonedx', 'spdx'].map((format) =>
    npm('sbom', '--package-lock-only', '--sbom-type', 'library', '--sbom-format', format),
  );
  writeFileSync(path.join(out, 'sbom.cdx.json'), cyclonedx);
  writeFileSync(path.join(out, 'sbom.spdx.json'), spdx);
  const { components } = JSON.parse(cyclonedx);
  const licenceOf = ({ licenses = [] }) =>
    licenses.map(({ license, expression }) => license?.id ?? expression).join(' ');
  const odd = components.filter((one) => !PERMISSIVE.has(licenceOf(one)));
  const direct = Object.keys(manifest.dependencies).filter((name) => !components.some((one) => one.name === name));
  if (odd.length) throw new Error(`not permissive: ${odd.map((one) => `${one.name} (${licenceOf(one)})`).join(', ')}`);
  if (direct.length) throw new Error(`missing: ${direct.join(', ')}`);
  console.log(
    `.cache/release/sbom.cdx.json, sbom.spdx.json: ${components.length} components, all under permissive licences`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
