// A table that is pasted from Word lacks the line below its first row, and in the block for tables it has tabs between its cells.

const ROW = /^\|.*\|$/;
const DIVIDER = /^\|[\s:|-]+\|$/;

/** The text, in which each table has a line below its first row. */
export function completeTables(text) {
  const lines = text.replace(/^:::table[^\n]*\n[\s\S]*?^:::$/gm, splitCells).split('\n');
  return lines.flatMap((line, at) => (lacksDivider(lines, at) ? [line, toDivider(line)] : [line])).join('\n');
}

function splitCells(block) {
  return block.replace(/^.*\t.*$/gm, line => (ROW.test(line) ? line : `| ${line.split('\t').map(cell => cell.trim()).join(' | ')} |`));
}

/** True for the first of several rows, if the second is not a line below it. */
function lacksDivider(lines, at) {
  const [above, row, below] = [lines[at - 1], lines[at], lines[at + 1]].map(line => line?.trim() ?? '');
  return !ROW.test(above) && ROW.test(row) && ROW.test(below) && !DIVIDER.test(row) && !DIVIDER.test(below);
}

function toDivider(row) {
  const cells = row.trim().slice(1, -1).split(/(?<!\\)\|/);
  return `|${cells.map(() => ' --- ').join('|')}|`;
}
