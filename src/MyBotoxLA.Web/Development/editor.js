// Development only: shows the page that is being edited next to the editor. The page refreshes itself when its file is saved.
const editor = document.getElementById('editor');
const page = document.getElementById('page');
const folders = { pages: '/', paginas: '/es/', safety: '/safety/' };

const follow = () => {
  const [, collection, name] = editor.contentWindow.location.hash.match(/^#\/collections\/(\w+)\/entries\/([\w-]+)/) ?? [];
  if (!(collection in folders)) return;
  const isSpanishWarning = collection === 'safety' && name.endsWith('-es');
  const path = isSpanishWarning ? `/es/safety/${name.slice(0, -3)}` : folders[collection] + name;
  const address = path.replace(/\/index$/, '') || '/';
  if (page.contentWindow.location.pathname !== address) page.src = address;
};

editor.addEventListener('load', () => {
  editor.contentWindow.addEventListener('hashchange', follow);
  follow();
});
