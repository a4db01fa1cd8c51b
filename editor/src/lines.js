// The rich text editor writes some Markdown in another way that means the same, such as _x_ for *x*, or an empty line next to a fence.

const FENCE_OR_RULE = /^(:::|---$|\*\*\*$)/;

/** The text, in which each line that means the same as one of the old text is written as it was there. */
export function restoreLines(text, old) {
  const before = toLines(old);
  const places = new Map();
  before.forEach(({ meaning }, place) => places.set(meaning, [...(places.get(meaning) ?? []), place]));

  let previous = -1;
  return toLines(text)
    .map(line => {
      const place = takeNext(places.get(line.meaning));
      const written = before[place] ?? line;
      const hadSameGap = place === previous + 1 && [written, before[previous]].some(one => FENCE_OR_RULE.test(one?.text));
      previous = place ?? NaN;
      return '\n'.repeat(hadSameGap ? written.gap : line.gap) + written.text;
    })
    .join('\n');
}

/** The lines that are not empty, each with the number of empty lines above it. */
function toLines(text) {
  const lines = [];
  let gap = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      gap++;
    } else {
      lines.push({ text: line, meaning: toMeaning(line), gap });
      gap = 0;
    }
  }

  return lines;
}

/** Lines that mean the same are taken in their order; the last one again for each further one. */
function takeNext(places) {
  return places && (places.length > 1 ? places.shift() : places[0]);
}

function toMeaning(line) {
  if (/^\|[\s:|-]+\|\s*$/.test(line)) {
    return line.replace(/\s/g, '').replace(/-+/g, '-');
  }

  return line
    .trimEnd()
    .replace(/^\*\*\*$/, '---')
    .replace(/^(\s*)[*+-] /, '$1- ')
    .replace(/(?<![\w\\])_(?=\S)([^_]*?\S)_(?!\w)/g, '*$1*')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
