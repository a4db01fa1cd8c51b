// Makes a component of the editor from the declaration of a block: its fields, and its form, a text with {name} for each field.
// A line of which every field is empty is left out, with the empty lines above it.

const PLACEHOLDER = /\{(\w+)\}/g;
const MULTILINE = ['richtext', 'text'];

/** Lines up to the end of the block. */
const LINES = '(?!:::)[^\\n]*(?:\\n(?!:::)[^\\n]*)*?';

/** @returns the definition for CMS.registerEditorComponent */
export function createComponent({ id, label, fields, form }) {
  return {
    id,
    label,
    icon: 'widgets',
    fields,
    pattern: toPattern(form, fields),
    fromBlock: match => Object.fromEntries(fields.map(({ name }) => [name, match.groups?.[name] ?? ''])),
    toBlock: values => fill(form, values),
    toPreview: values => fill(form, values),
  };
}

/** Matches a block of the form; a block that differs from it is shown as text. */
export function toPattern(form, fields) {
  const lines = linesOf(form).map(line => {
    const pattern = `${toLinePattern(line, fields)}\n`;
    return line.startsWith(':::') || !hasField(line) ? pattern : `(?:${pattern})?`;
  });
  return new RegExp(`^${lines.join('').trimEnd()}[ \\t]*$`, 'm');
}

/** The block with these values. */
export function fill(form, values) {
  const text = name => String(values[name] ?? '').trim();
  return linesOf(form)
    .filter(line => line.startsWith(':::') || !hasField(line) || namesIn(line).some(text))
    .map(line => line.replace(PLACEHOLDER, (_, name) => text(name)))
    .map(line => (line.startsWith(':::') ? line.replace(/ +/g, ' ').trimEnd() : line))
    .join('\n');
}

/** The lines of the form, each with the empty lines above it. */
function linesOf(form) {
  return form.match(/\n*[^\n]+/g).map((line, at) => (at === 0 ? line : line.slice(1)));
}

function toLinePattern(line, fields) {
  const parts = line.split(/( ?\{\w+\})/);
  return parts.map(part => toPartPattern(part, line, fields)).join('');
}

function toPartPattern(part, line, fields) {
  const [, space, name] = part.match(/^( ?)\{(\w+)\}$/) ?? [];
  if (!name) {
    return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  }

  const group = `${space}(?<${name}>${toValuePattern(fields.find(field => field.name === name))})`;
  return line.startsWith(':::') ? `(?:${group})?` : group;
}

function toValuePattern({ widget, options, pattern }) {
  if (options) {
    return options.map(option => option.value ?? option).filter(Boolean).join('|');
  }

  return pattern ? pattern[0].replace(/^\^|\$$/g, '') : MULTILINE.includes(widget) ? LINES : '[^\\n]+?';
}

function hasField(line) {
  return namesIn(line).length > 0;
}

function namesIn(line) {
  return [...line.matchAll(PLACEHOLDER)].map(match => match[1]);
}
