// Faults of Sveltia CMS that are corrected while it is bundled; docs/editor-setup.md lists them. If a new version no longer has one of
// these texts, the build fails: see then whether the fault is gone, too.
import { readFile } from 'node:fs/promises';

const FILE = /@sveltia\/cms\/npm\/index\.js$/;
const FOCUS = 'window.requestAnimationFrame(()=>{e.closest(`[role="textbox"][aria-readonly="false"]`)&&e.focus()';

const corrections = [
  {
    what: 'A form opens at its first field: only a block that was just inserted gets the focus, not the last one of the text.',
    from: FOCUS,
    to: FOCUS.replace('window', 'e.isNew=!this.__props,window').replace('{e.closest', '{e.isNew&&e.closest'),
  },
  {
    what: 'A required field that is empty is named when somebody saves, not only when the change is sent for review.',
    from: /(?<==)(\w+)=>!\w+\(\1\)\|\|\(\w+\(\1\)\?\?`draft`\)!==`draft`/,
    to: '()=>!0',
  },
  {
    what: 'The fields of a block are validated: their block is looked up by its name, not by the name of its node.',
    from: /(\w+)\.get\((\w+)\);(?=return \w+\?\{\.\.\.\w+,id:`x-\$\{\2\}`\})/,
    to: '$1.get($2.replace(/^x-/,""));',
  },
];

/** @returns the program with the corrections */
export function correct(code) {
  return corrections.reduce((text, { what, from, to }) => {
    if (text.replace(from, '') === text) {
      throw new Error(`Sveltia CMS has changed, and this correction no longer fits: ${what}`);
    }

    return text.replace(from, to);
  }, code);
}

/** For esbuild. */
export const correctSveltia = {
  name: 'correct-sveltia',
  setup: build => {
    build.onLoad({ filter: FILE }, async ({ path }) => ({ contents: correct(await readFile(path, 'utf8')) }));
  },
};
