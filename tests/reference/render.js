// Writes gallery.json: each construct of gallery.txt with the text that markdown-it shows for it. Run it with `npm ci && npm run render`.
import { readFileSync, writeFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: true, linkify: true });
const entities = { amp: '&', lt: '<', gt: '>', quot: '"' };

// The text that a reader sees: without tags and comments, with the words of pictures, and with white space made equal.
const textOf = html => html
  .replace(/<!--.*?-->/gs, '')
  .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, '$1')
  .replace(/<\/?(?:a|b|code|em|s|strong)(?: [^>]*)?>/g, '')
  .replace(/<[^>]*>/g, ' ')
  .replace(/&(amp|lt|gt|quot);/g, (_, name) => entities[name])
  .replace(/\s+/g, ' ')
  .trim();

const constructs = readFileSync('gallery.txt', 'utf8').replace(/\n$/, '').split('\n===\n');
const gallery = constructs.map(construct => ({ markdown: construct, text: textOf(markdown.render(construct)) }));
writeFileSync('gallery.json', JSON.stringify(gallery, null, 2) + '\n');
