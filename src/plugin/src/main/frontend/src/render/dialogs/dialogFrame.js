import { button, element, setAttributes, setText, show } from '../dom.js';

/**
 * A modal dialog in the page's own look: a title, what is to be said, content that scrolls, and the buttons. The browser
 * keeps the focus inside and the page behind it out of reach.
 */
export function dialogFrame({ title, isWide = false, submit, leave = AJS.I18n.getText('milepost.plan.cancel') }) {
  const name = element('h2', { id: 'mp-dialog-title', tabindex: -1 }, title);
  const close = button('mp-close', { 'data-do': 'leave' }, '\u00d7');
  close.setAttribute('aria-label', AJS.I18n.getText('milepost.plan.close'));
  const alert = element('div', { class: 'mp-wrong', role: 'alert', hidden: true });
  const body = element('div', { class: 'mp-dialog-body' });
  const content = element('div', { class: 'mp-dialog-content' }, body);
  const footer = footerOf(submit, leave);
  const head = element('div', { class: 'mp-dialog-head' }, name, close);
  const form = element('form', { class: 'mp-dialog-form', novalidate: true }, head, alert, content, footer.element);
  const dialog = element('dialog', { class: 'mp-dialog', 'aria-labelledby': name.id, 'data-wide': isWide }, form);
  return {
    element: dialog,
    name,
    body,
    content,
    setTitle: (text) => setText(name, text),
    setSubmit: footer.setSubmit,
    alert: (text) => alertIn(alert, text),
    count: (text) => countIn(alert, text),
    recount: (text) => recountIn(alert, text),
    ask: (text, answers) => askIn(alert, text, answers),
    busy: footer.busy,
    status: footer.status,
  };
}

/** Said at once by a screen reader, also when the same text comes twice. */
function alertIn(alert, text) {
  setAttributes(alert, { 'data-kind': null });
  alert.replaceChildren(...(text ? [element('p', {}, text)] : []));
  show(alert, Boolean(text));
}

/** How much is wrong with the fields. */
function countIn(alert, text) {
  alertIn(alert, text);
  setAttributes(alert, { 'data-kind': text ? 'count' : null });
}

/** How much still is, while it is put right; anything else that was said stays. */
function recountIn(alert, text) {
  if (alert.dataset.kind === 'count' && alert.textContent !== text) countIn(alert, text);
}

/** Asks what to do, as [name, text] pairs; the first answer has the focus. */
function askIn(alert, text, answers) {
  const buttons = answers.map(([name, label]) => button('mp-button', { 'data-do': name }, label));
  setAttributes(alert, { 'data-kind': 'question' });
  alert.replaceChildren(element('p', {}, text), element('div', { class: 'mp-adders' }, ...buttons));
  show(alert, true);
  buttons[0].focus();
}

function footerOf(submit, leave) {
  const save = element('button', { type: 'submit', class: 'mp-button mp-button-primary' }, submit ?? '');
  const cancel = button('mp-button', { 'data-do': 'leave' }, leave);
  const said = element('p', { class: 'mp-said', role: 'status' });
  show(save, Boolean(submit));
  const setSubmit = (text) => {
    setText(save, text ?? '');
    show(save, Boolean(text));
  };
  const busy = (text) => {
    save.disabled = Boolean(text);
    setText(said, text ?? '');
  };
  const status = (text) => setText(said, text);
  return { element: element('div', { class: 'mp-dialog-foot' }, said, cancel, save), setSubmit, busy, status };
}
