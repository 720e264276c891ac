const TYPED_IN = ['input', 'textarea', 'select', '[contenteditable]', 'dialog', '[role=menu]'].join();

/** Whether a key belongs to what somebody types or to a dialog, and is none of the page's own. */
export function isTyped({ ctrlKey, metaKey, altKey, target }) {
  if (ctrlKey || metaKey || altKey) return true;
  return Boolean(target.closest?.(TYPED_IN) || document.querySelector('dialog[open]'));
}

/** A key that does something means nothing else. */
export function take(event, act = () => undefined) {
  event.preventDefault();
  event.stopImmediatePropagation();
  act();
}
