/** Closes pockets of tools by Escape, which leads back to their buttons, and by a click or the focus beside them. */
export function closePockets(root) {
  const open = () => [...root.querySelectorAll('.mp-pocket[open]')];
  const closeBeside = ({ target }) =>
    open()
      .filter((pocket) => !pocket.contains(target))
      .forEach((pocket) => pocket.removeAttribute('open'));
  root.addEventListener('keydown', (event) => {
    const pocket = event.key === 'Escape' ? event.target.closest('.mp-pocket[open]') : null;
    if (!pocket) return;
    pocket.removeAttribute('open');
    pocket.querySelector('summary').focus();
  });
  root.ownerDocument.addEventListener('pointerdown', closeBeside);
  root.addEventListener('focusin', closeBeside);
}
