// Bundles the editor into dist/, with its fonts and codecs, so that the browser asks no host but this one and the git host.
import { build } from 'esbuild';
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { correctSveltia } from './corrections.js';
import { subsetIcons } from './icons.js';

const OUT = 'dist';
const ASSETS = join(OUT, 'assets');

// No field holds code, and the interface is in English or Spanish.
const UNUSED = /^@shikijs\/|\/locales\/.*\.json$/;
const SPANISH = 'es-CO.json';

const leaveOut = {
  name: 'leave-out',
  setup: build => {
    build.onResolve({ filter: UNUSED }, ({ path }) => (path.endsWith(SPANISH) ? undefined : { path: 'unused', namespace: 'unused' }));
    build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {};' }));
  },
};

await rm(OUT, { recursive: true, force: true });
await build({
  entryPoints: ['src/main.js'],
  outdir: OUT,
  bundle: true,
  format: 'esm',
  splitting: true,
  minify: true,
  target: 'es2022',
  legalComments: 'linked',
  logLevel: 'warning',
  plugins: [leaveOut, correctSveltia],
});
await cp('public', OUT, { recursive: true });
await cp('node_modules/@sveltia/cms/npm/assets', ASSETS, { recursive: true, filter: source => !source.endsWith('.map') });
await cp('node_modules/@sveltia/cms/LICENSE.txt', join(ASSETS, 'sveltia-cms.LICENSE.txt'));
await writePolicy();
await subsetIcons(join(ASSETS, await findIcons()), await readCode());

/** For hosts that send no headers of one's own, the policy is in the page, too. There, nothing can be said about frames. */
async function writePolicy() {
  const [, policy] = (await readFile('public/_headers', 'utf8')).match(/Content-Security-Policy: (.*)/);
  const page = join(OUT, 'index.html');
  const withPolicy = (await readFile(page, 'utf8')).replace('{policy}', policy.replace(/; frame-ancestors [^;]*/, ''));
  await writeFile(page, withPolicy);
}

async function findIcons() {
  const names = await readdir(ASSETS);
  return names.find(name => name.startsWith('material-symbols') && name.endsWith('.woff2'));
}

async function readCode() {
  const names = (await readdir(OUT)).filter(name => name.endsWith('.js'));
  return (await Promise.all(names.map(name => readFile(join(OUT, name), 'utf8')))).join('\n');
}
