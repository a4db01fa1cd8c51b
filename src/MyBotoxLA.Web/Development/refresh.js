// Development only: reloads this page when the content changes, and shows problems on top of it.
const panel = document.createElement('dialog');
panel.lang = 'en';
panel.setAttribute('aria-label', 'What is wrong in the content');
let version;

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
