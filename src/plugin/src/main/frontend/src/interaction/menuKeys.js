const STEPS = { ArrowDown: 1, ArrowUp: -1 };
const EDGE = 8;

/**
 * The keys and clicks of a menu button: Enter, Space, arrows and a click open the menu; arrows, Home, End and first letters go
 * through it; Escape, Tab, a choice and a click beside it put it away. It ends where its button does, or begins there where it
 * would leave the window. `opening` is called before it opens.
 */
export function menuKeys(menu, opening) {
  const { button, list, items, open } = menu;
  const isOpen = () => !list.hidden;
  const place = () => {
    delete list.dataset.side;
    if (list.getBoundingClientRect().left < EDGE) list.dataset.side = 'start';
  };
  const show = (index) => {
    opening();
    open(true);
    place();
    items().at(index).focus();
  };
  const close = () => {
    if (!isOpen()) return;
    open(false);
    button.focus();
  };
  button.addEventListener('click', () => (isOpen() ? close() : show(0)));
  button.addEventListener('keydown', (event) => {
    if (!Object.hasOwn(STEPS, event.key)) return;
    event.preventDefault();
    show(event.key === 'ArrowUp' ? -1 : 0);
  });
  list.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const wanted = stepIn(items(), event);
    if (wanted) wanted.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === ' ') document.activeElement.click();
    else return event.key === 'Tab' ? open(false) : undefined;
    return event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => target.closest('[role=menuitem]') && close());
  menu.element.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !menu.element.contains(relatedTarget)) open(false);
  });
  window.addEventListener('resize', () => isOpen() && place());
  document.addEventListener('pointerdown', ({ target }) => menu.element.contains(target) || open(false));
}

function stepIn(items, { key, ctrlKey, metaKey, altKey }) {
  if (ctrlKey || metaKey || altKey) return null;
  const at = items.indexOf(document.activeElement);
  if (Object.hasOwn(STEPS, key)) return items.at((at + STEPS[key]) % items.length);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return null;
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return after.find(({ textContent }) => textContent.toLowerCase().startsWith(key.toLowerCase())) ?? null;
}
