// Two people edit one page: the second one is told, instead of saving over what the first one saved. Sveltia CMS compares an entry only
// with the main branch, and only if it saves there; a proposal would contain the old text of everything that the other person changed.
import { sourceOf } from './formats.js';

const MESSAGE = 'Somebody else changed this file after you opened it, so nothing was saved. Copy what you typed, reload the editor, '
  + 'choose Discard if it asks, and type it into the new text.';

/** The text of each file that this browser saved last: its own changes are not another person's. */
const saved = new Map();

/** Compares each file of a commit with the branch that it is for, before the commit is sent. */
export function watchCommits(target) {
  const send = target.fetch.bind(target);
  target.fetch = async (url, options) => {
    const input = readCommit(options);
    const files = input ? toFiles(input) : [];
    if (files.length === 0) {
      return send(url, options);
    }

    const before = await send(url, { ...options, body: JSON.stringify(toQuery(input, files)) });
    const { data } = await before.clone().json().catch(() => ({}));
    if (!data?.repository) {
      return before;
    }

    if (!files.every((file, at) => isUnchanged(file, data.repository[`file_${at}`]?.text))) {
      return Response.json({ errors: [{ message: MESSAGE }] });
    }

    const response = await send(url, options);
    const { data: result } = await response.clone().json().catch(() => ({}));
    if (result?.createCommitOnBranch) {
      files.forEach(({ path, text }) => saved.set(path, text));
    }

    return response;
  };
}

/** The input of the mutation that makes a commit; undefined for another request. */
function readCommit(options) {
  const isCommit = typeof options?.body === 'string' && options.body.includes('createCommitOnBranch(');
  return isCommit ? JSON.parse(options.body).variables.input : undefined;
}

/** The files that a form was saved to. A file that was renamed has its old path. */
function toFiles({ fileChanges: { additions, deletions } }) {
  return additions
    .map(({ path, contents }) => ({ path, text: decode(contents) }))
    .map(file => ({ ...file, source: sourceOf(file.text) }))
    .filter(({ source }) => source !== undefined)
    .map(file => ({ ...file, from: file.source && deletions.length === 1 ? deletions[0].path : file.path }));
}

function toQuery({ branch, expectedHeadOid }, files) {
  const [owner, name] = branch.repositoryNameWithOwner.split('/');
  const objects = files.map(({ from }, at) =>
    `file_${at}: object(expression: ${JSON.stringify(`${expectedHeadOid}:${from}`)}) { ... on Blob { text } }`);
  return {
    query: `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id ${objects.join(' ')} } }`,
    variables: { owner, name },
  };
}

function isUnchanged({ from, source }, text = '') {
  return [source, saved.get(from)].some(known => known !== undefined && known.trim() === text.replaceAll('\r\n', '\n').trim());
}

function decode(base64) {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), character => character.charCodeAt(0)));
}
