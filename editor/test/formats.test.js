import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import schema from '../schema.json' with { type: 'json' };
import { createComponent } from '../src/components.js';
import { dataFormat, pageFormat } from '../src/formats.js';
import { restoreLines } from '../src/lines.js';
import { completeTables } from '../src/tables.js';

const CONTENT = join(import.meta.dirname, '..', '..', 'content');
const files = readdirSync(CONTENT, { recursive: true }).filter(name => /\.(md|yml)$/.test(name));
const read = name => readFileSync(join(CONTENT, name), 'utf8');
const formatOf = name => (name.endsWith('.md') ? pageFormat : dataFormat);
const change = (format, text, edit) => `${format.toFile(edit(format.fromFile(text.trim()))).trim()}\n`;

const PAGE = `---
title: "A: b" # why
nav: 2
sources: []
hours: { opens: "09:00", closes: "18:00" }
list:
  - id: one
    amount: 14.50
  # about two
  - id: two
    amount: 3
mood: happy
---

The text.
`;

test('every file of the content is written as it was read', () => {
  for (const name of files) {
    assert.equal(change(formatOf(name), read(name), content => content), read(name), name);
  }
});

test('every block of the content is read by exactly one component, and written as it was read', () => {
  const components = schema.components.map(createComponent);
  for (const name of files.filter(name => name.endsWith('.md'))) {
    for (const block of read(name).match(/^:::\w[^\n]*\n(?:(?!:::)[^\n]*\n)*:::$/gm) ?? []) {
      const own = components.filter(({ id }) => id.endsWith('-es') === name.startsWith('es'));
      const matches = own.map(component => [component, block.match(component.pattern)]).filter(([, match]) => match?.[0] === block);
      assert.equal(matches.length, 1, block);
      assert.equal(matches[0][0].toBlock(matches[0][0].fromBlock(matches[0][1])), block);
    }
  }
});

test('a block ends at its own end', () => {
  const [risk] = schema.components.filter(({ id }) => id === 'risk').map(createComponent);
  const block = ':::risk\n- 3 in 100 had it.\n:::';
  assert.equal(`${block}\n\n${block}`.match(risk.pattern)[0], block);
});

test('a changed value is the only change', () => {
  const changes = [
    [content => ({ ...content, title: 'C: d' }), '"A: b"', '"C: d"'],
    [content => ({ ...content, nav: 3 }), 'nav: 2', 'nav: 3'],
    [content => ({ ...content, hours: { opens: '10:00', closes: '18:00' } }), '09:00', '10:00'],
    [content => ({ ...content, list: [{ id: 'one', amount: '15.75' }, content.list[1]] }), '14.50', '15.75'],
    [content => ({ ...content, list: [content.list[1]] }), '  - id: one\n    amount: 14.50\n', ''],
    [content => ({ ...content, draft: true }), 'mood: happy\n', 'mood: happy\ndraft: true\n'],
    [content => ({ ...content, draft: false, review: null, names: [], expires: '' }), '', ''],
    [content => ({ ...content, nav: null }), 'nav: 2\n', ''],
    [content => ({ ...content, body: 'The text, changed.' }), 'The text.', 'The text, changed.'],
  ];
  for (const [edit, old, now] of changes) {
    assert.equal(change(pageFormat, PAGE, edit), PAGE.replace(old, now));
  }
});

test('a draft that is not one any more loses its line', () => {
  const draft = PAGE.replace('nav: 2', 'draft: true');
  assert.equal(change(pageFormat, draft, content => ({ ...content, draft: false })), PAGE.replace('nav: 2\n', ''));
});

test('a new page has only what was filled in', () => {
  const written = pageFormat.toFile({ title: 'Yes', description: 'A: b', nav: null, draft: false, sources: [], body: 'Text.' });
  assert.equal(written, '---\ntitle: Yes\ndescription: "A: b"\n---\n\nText.');
});

test('a file that cannot be read is shown as a whole, and kept', () => {
  const conflict = '<<<<<<< HEAD\nnav: 1\n=======\n>>>>>>> b\n';
  const texts = ['---\ntitle: [\n---\n\nText.\n', `---\ntitle: A\n${conflict}---\n\nText.\n`, `---\ntitle: A\n---\n\nText.\n${conflict}`];
  for (const text of texts) {
    const content = pageFormat.fromFile(text.trim());
    assert.equal(content.body, text.trim());
    assert.equal(change(pageFormat, text, content => content), text);
  }
});

test('lines that mean the same stay as they were', () => {
  const old = 'A *b* c.\n\n::::a\n:::do\n* x\n:::\n::::\n\n|a|b|\n|---|:-:|\n---';
  const now = 'A _b_ c.\n\n::::a\n\n:::do\n- x\n:::\n\n::::\n\n|a|b|\n| --- | :-: |\n\n***';
  assert.equal(restoreLines(now, old), old);
  assert.equal(restoreLines('A _b_ d.', old), 'A _b_ d.');
  assert.equal(restoreLines('one\n\ntwo', 'one\ntwo'), 'one\n\ntwo');
});

test('a table has a line below its first row', () => {
  const row = '| A | B |\n';
  const line = '| --- | --- |\n';
  assert.equal(completeTables(`Text.\n\n${row}${row}${row}\nText.`), `Text.\n\n${row}${line}${row}${row}\nText.`);
  assert.equal(completeTables(':::table What\nA\tB\nA\tB\n:::\n'), `:::table What\n${row}${line}${row}:::\n`);
  for (const text of [`${row}${line}${row}`, row, 'A\tB\nA\tB', '|A|B|\n|:-:|---|\n|A|B|']) {
    assert.equal(completeTables(text), text);
  }
});
