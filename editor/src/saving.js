/** Milliseconds: the rich text passes on what was typed after 100 ms, and a block in it needs as long again. */
const REST = 500;

/**
 * Delays a click on a button, such as Save, and its keys until everything that was typed has arrived: without that, the editor saves the
 * text without its last words. Buttons of a field, such as bold, do not wait.
 */
export function waitForText(target) {
  let typed = -REST;
  const remaining = () => typed + REST - performance.now();
  for (const name of ['beforeinput', 'input', 'paste', 'drop']) {
    target.addEventListener(name, () => { typed = performance.now(); }, true);
  }

  target.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button && !button.closest('[data-key-path]') && remaining() > 0) {
      repeat(event, () => button.click());
    }
  }, true);

  target.addEventListener('keydown', event => {
    if (event.key === 's' && (event.ctrlKey || event.metaKey) && remaining() > 0) {
      const { key, code, ctrlKey, metaKey } = event;
      const again = new KeyboardEvent('keydown', { key, code, ctrlKey, metaKey, bubbles: true, cancelable: true });
      repeat(event, () => event.target.dispatchEvent(again));
    }
  }, true);

  function repeat(event, action) {
    event.stopImmediatePropagation();
    event.preventDefault();
    setTimeout(action, remaining());
  }
}
