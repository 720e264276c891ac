import { isRestFailure } from '../../api/rest.js';
import { controlOf, markWrong, valueOf } from '../../render/dialogs/fields.js';
import { problemCount, problemTexts } from '../../render/dialogs/problems.js';
import { failureText } from '../../render/failures.js';

/**
 * Shows a dialog and hands over what people do in it: `input(path, value)`, `press(name, data)`, `submit()`,
 * `toggle(key, isOpen)`, and `isChanged()`: what is not saved is not given up unasked. The focus goes back to where it was.
 */
export function openDialog(host, frame, handlers) {
  const from = document.activeElement;
  const dialog = frame.element;
  const close = () => {
    dialog.close();
    dialog.remove();
    stillThere(from)?.focus();
    handlers.closed?.();
  };
  const ways = {
    leave: () => (handlers.isChanged?.() ? askToDiscard(frame) : close()),
    discard: close,
    stay: () => stay(frame),
  };
  listen(dialog, handlers, ways);
  host.append(dialog);
  dialog.showModal();
  frame.name.focus();
  return { close };
}

/** A row that was drawn anew meanwhile, as another width asks for, is known again by its id. */
function stillThere(from) {
  if (!from || from.isConnected) return from;
  return from.dataset.id ? document.querySelector(`[data-id="${CSS.escape(from.dataset.id)}"]`) : null;
}

function askToDiscard(frame) {
  frame.ask(AJS.I18n.getText('milepost.plan.discard.ask'), [
    ['stay', AJS.I18n.getText('milepost.plan.discard.no')],
    ['discard', AJS.I18n.getText('milepost.plan.discard.yes')],
  ]);
}

function stay(frame) {
  frame.alert('');
  frame.name.focus();
}

function listen(dialog, handlers, ways) {
  const edit = ({ target }) => {
    if (target.dataset.path) handlers.input(target.dataset.path, valueOf(target), target);
  };
  dialog.addEventListener('input', edit);
  dialog.addEventListener('click', (event) => press(event, handlers, ways));
  dialog.addEventListener('toggle', ({ target }) => handlers.toggle?.(target.dataset.open, target.open), true);
  dialog.addEventListener('cancel', (event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    ways.leave();
  });
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    ways.leave();
  });
  dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    handlers.submit();
  });
}

function press(event, handlers, ways) {
  const button = event.target.closest('button');
  event.stopPropagation();
  if (!button?.dataset.do) return undefined;
  return (ways[button.dataset.do] ?? handlers.press)(button.dataset.do, button.dataset, button);
}

/** Shows what is wrong at each field, says how much, and goes to the first of them. */
export function showProblems(frame, problems, formats) {
  mark(frame, problems, formats);
  frame.count(countText(problems, formats));
  const first = frame.body.querySelector('[aria-invalid]');
  first?.focus();
  first?.parentElement.scrollIntoView?.({ block: 'nearest' });
}

/** Shows what is wrong at each field, and how much still is, and leaves the focus where it is. */
export function mark(frame, problems, formats) {
  markWrong(frame.body, problemTexts(problems, formats));
  frame.recount(countText(problems, formats));
}

function countText(problems, formats) {
  return problems.size > 0 ? problemCount(problems, formats) : '';
}

export function focusOn(frame, path) {
  controlOf(frame.body, path)?.focus();
}

/** Draws anew and keeps the focus at the same path. */
export function keepingFocus(frame, draw) {
  const path = document.activeElement?.dataset.path;
  const { scrollTop } = frame.content;
  draw();
  frame.content.scrollTop = scrollTop;
  if (path) controlOf(frame.body, path)?.focus();
}

/** What somebody else has saved meanwhile; every other failure stays one. */
export function conflictIn(failure) {
  const isConflict = isRestFailure(failure) && failure.kind === 'conflict' && failure.answer.current;
  if (!isConflict) throw failure;
  return { conflict: failure.answer.current };
}

/** Does what goes to the server, with the buttons closed meanwhile; a refusal is shown and nothing is lost. */
export async function attempt(frame, doing, deed) {
  frame.alert('');
  frame.busy(doing);
  try {
    return await deed();
  } catch (failure) {
    if (!isRestFailure(failure)) throw failure;
    frame.alert(failureText(failure));
    return undefined;
  } finally {
    frame.busy('');
  }
}
