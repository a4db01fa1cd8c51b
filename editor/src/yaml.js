// Writes changed values into a YAML document, and leaves everything else in it as it is.
import { isMap, isScalar, isSeq } from 'yaml';

const NUMBER = /^-?\d+(?:\.(\d+))?$/;

/** Makes the document say what the values say; a blank value removes its key. */
export function updateDocument(document, values) {
  document.contents = update(document, document.contents, values);
}

/** The values without empty texts, lists, and maps, and without what is false, which is what a missing value means. */
export function withoutBlanks(value) {
  if (Array.isArray(value)) {
    return value.map(withoutBlanks).filter(item => !isBlank(item));
  }

  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutBlanks(item)]).filter(([, item]) => !isBlank(item)))
    : value;
}

function update(document, node, value) {
  if (isSame(node?.toJS(document), value)) {
    return node;
  }

  if (isMap(node) && isObject(value)) {
    updateMap(document, node, value);
    return node;
  }

  if (isSeq(node) && Array.isArray(value)) {
    updateList(document, node, value);
    return node;
  }

  if (isScalar(node) && !isObject(value) && !Array.isArray(value)) {
    updateScalar(node, value);
    return node;
  }

  return document.createNode(withoutBlanks(value));
}

function updateMap(document, map, values) {
  map.items = map.items.filter(({ key, value: node }) => {
    const value = withoutBlanks(values[key.value]);
    return !isBlank(value) || value === false || isSame(node?.toJS(document), value);
  });

  let place = 0;
  for (const [key, value] of Object.entries(values)) {
    const at = map.items.findIndex(pair => pair.key.value === key);
    if (at >= 0) {
      map.items[at].value = update(document, map.items[at].value, value);
      place = at + 1;
    } else if (!isBlank(withoutBlanks(value))) {
      map.items.splice(place++, 0, document.createPair(key, withoutBlanks(value)));
    }
  }
}

/** What is the same at the beginning and at the end stays; what is between them becomes the new items. */
function updateList(document, list, values) {
  const isSameAt = (from, to) => isSame(list.items[from]?.toJS(document), values[to]);
  const shorter = Math.min(list.items.length, values.length);
  let start = 0;
  while (start < shorter && isSameAt(start, start)) {
    start++;
  }

  let end = 0;
  while (end < shorter - start && isSameAt(list.items.length - 1 - end, values.length - 1 - end)) {
    end++;
  }

  const old = list.items.slice(start, list.items.length - end);
  const items = values.slice(start, values.length - end).map((value, at) => update(document, old[at], value));
  list.items.splice(start, old.length, ...items);
}

function updateScalar(node, value) {
  const number = typeof node.value === 'number' ? NUMBER.exec(value) : null;
  node.value = number ? Number(value) : value;
  if (number) {
    node.minFractionDigits = number[1]?.length;
  }
}

/** The editor has some numbers as text, and missing values as blank ones. */
function isSame(one, other) {
  return [one, other].every(value => isBlank(withoutBlanks(value))) || toText(one) === toText(other);
}

function toText(value) {
  return JSON.stringify(withoutBlanks(value) ?? null, (key, item) => {
    if (isObject(item)) {
      return Object.fromEntries(Object.entries(item).sort(([first], [second]) => (first < second ? -1 : 1)));
    }

    return typeof item === 'number' ? String(item) : item;
  });
}

function isBlank(value) {
  return value === undefined || value === null || value === '' || value === false
    || (Array.isArray(value) && value.length === 0)
    || (isObject(value) && Object.keys(value).length === 0);
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
