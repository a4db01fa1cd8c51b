// Development only: reloads this page when the content changes, and shows problems on top of it.
const panel = document.createElement('dialog');
panel.lang = 'en';
panel.setAttribute('aria-label', 'What is wrong in the content');
let version;

// Here, and not in the style sheet, which patients would load.
const styles = new CSSStyleSheet();
styles.replaceSync(`
  dialog {
    position: fixed;
    inset: var(--space-5);
    z-index: 2;
    inline-size: auto;
    max-inline-size: 60rem;
    margin: auto;
    padding: var(--space-5);
    overflow: auto;
    background: var(--color-page);
    border: 3px solid var(--color-emergency-edge);
    border-radius: var(--radius-small);
    color: var(--color-text);
  }

  dialog h2 {
    margin-block-start: var(--space-5);
    font: 600 var(--step-0) / 1.4 var(--font-text);
  }

  dialog pre {
    overflow-x: auto;
  }
`);
document.adoptedStyleSheets.push(styles);

const line = (text, tag = 'p') => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

const show = faults => {
  const close = line('Close', 'button');
  close.addEventListener('click', () => panel.close());
  panel.replaceChildren(close, ...faults.flatMap(fault => [
    line(`${fault.place}: ${fault.kind}: ${fault.message}`, 'h2'),
    ...(fault.line === null ? [] : [line(`${fault.line}\n${fault.marks}`, 'pre')]),
    line(`hint: ${fault.hint}`),
  ]));
  if (!panel.isConnected) document.body.append(panel);
  if (!panel.open) panel.show();
};

new EventSource('/_dev/changes').addEventListener('message', event => {
  const change = JSON.parse(event.data);
  if (version !== undefined && version !== change.version) {
    location.reload();
  } else if (change.faults.length > 0) {
    show(change.faults);
  } else {
    panel.close();
  }
  version = change.version;
});
