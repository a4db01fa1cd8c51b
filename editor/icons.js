// The icon font has thousands of icons, and the editor uses a few hundred: the others would be half of the first load.
import { readFile, writeFile } from 'node:fs/promises';
import fontverter from 'fontverter';
import opentype from 'opentype.js';
import subsetFont from 'subset-font';

const NAME_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789_';

/** Any text of the code that is the name of an icon counts as its use. */
const TEXT = /[`'"]([a-z0-9_]{2,40})[`'"]/g;

/**
 * Leaves in the font only the icons that the code names.
 * @param {string} file the font, which is changed
 * @param {string} code the code
 */
export async function subsetIcons(file, code) {
  const font = await readFile(file);
  const used = new Set([...code.matchAll(TEXT)].map(match => match[1]));
  const characters = await readIcons(font);
  const text = [...characters].filter(([name]) => used.has(name)).map(([, character]) => character).join('');
  await writeFile(file, await subsetFont(font, NAME_CHARACTERS + text, { targetFormat: 'woff2', noLayoutClosure: true }));
}

/** The name of each icon, which is a ligature, and the character that stands for the same icon. */
async function readIcons(font) {
  const bytes = await fontverter.convert(font, 'truetype');
  const { tables } = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const characterOf = new Map();
  for (const [code, glyph] of Object.entries(tables.cmap.glyphIndexMap)) {
    characterOf.set(glyph, String.fromCodePoint(Number(code)));
  }

  const icons = new Map();
  for (const { coverage, ligatureSets } of tables.gsub.lookups.flatMap(lookup => lookup.subtables).map(table => table.extension ?? table)) {
    for (const [at, first] of toGlyphs(coverage).entries()) {
      for (const { components, ligGlyph } of ligatureSets[at]) {
        icons.set([first, ...components].map(glyph => characterOf.get(glyph)).join(''), characterOf.get(ligGlyph));
      }
    }
  }

  return icons;
}

function toGlyphs({ glyphs, ranges }) {
  return glyphs ?? ranges.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, at) => start + at));
}
