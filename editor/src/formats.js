// Reads and writes the files of content/. Only what was changed in the editor differs in the file: everything else, comments and
// quotation marks included, comes from the text that was read, which each entry carries along in the key SOURCE.
import { parseDocument, stringify } from 'yaml';
import { restoreLines } from './lines.js';
import { completeTables } from './tables.js';
import { updateDocument, withoutBlanks } from './yaml.js';

const SOURCE = '_source';

/** Set on a file that cannot be read, such as one with a merge conflict: its whole text is in the body. */
const WHOLE = '_whole';

/** Each text that was written, and the text that its form was filled from. */
const sources = new Map();

const FENCED = /^---\n([\s\S]*?)\n---(?:\n+([\s\S]*))?$/;
const CONFLICT = /^<{7} /m;

/** A Markdown file with fields between two lines of three hyphens, or without fields. */
export const pageFormat = {
  fromFile: text => {
    const { head, body } = split(text);
    const fields = CONFLICT.test(text) ? null : readFields(head);
    return fields ? { ...fields, body, [SOURCE]: text } : readWhole(text);
  },

  toFile: ({ [SOURCE]: source, ...content }) => remember(writePage(content, source), source),
};

/** A YAML file. */
export const dataFormat = {
  fromFile: text => {
    const fields = readFields(text);
    if (!fields) {
      throw new Error('The file is not YAML that can be read.');
    }

    return { ...fields, [SOURCE]: text };
  },

  toFile: ({ [SOURCE]: source, ...fields }) => remember(writeFields(source, fields), source),
};

/** The text that the form of a text was filled from: empty for a new file, undefined for a text that is not from a form. */
export function sourceOf(text) {
  return sources.get(text.trim());
}

function remember(text, source) {
  sources.set(text.trim(), source ?? '');
  return text;
}

function writePage({ body, [WHOLE]: isWhole, ...fields }, source) {
  const before = split(source ?? '');
  if (isWhole) {
    return restoreLines(body ?? '', source);
  }

  const text = restoreLines(completeTables(body ?? ''), before.body);
  const head = writeFields(before.head, fields.draft === false ? { ...fields, draft: null } : fields);
  return head ? `---\n${head}---\n${text ? `\n${text}` : ''}` : text;
}

function split(text) {
  const [, head, body] = text.match(FENCED) ?? [];
  return head === undefined ? { head: '', body: text } : { head, body: body ?? '' };
}

/** The fields; null if the text is not a map of YAML. */
function readFields(text) {
  const document = parseDocument(text);
  const fields = document.toJS() ?? {};
  return document.errors.length === 0 && typeof fields === 'object' && !Array.isArray(fields) ? fields : null;
}

function readWhole(text) {
  return {
    title: 'This file has a mistake, so its whole text is below',
    description: 'Correct the text below. A developer can help.',
    body: text,
    [SOURCE]: text,
    [WHOLE]: true,
  };
}

function writeFields(source, fields) {
  if (!source) {
    const written = withoutBlanks(fields);
    return Object.keys(written).length > 0 ? stringify(written, { lineWidth: 0 }) : '';
  }

  const document = parseDocument(source);
  updateDocument(document, fields);
  return document.toString({ lineWidth: 0 });
}
