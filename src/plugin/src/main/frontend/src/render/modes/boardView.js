import { CARD_HEIGHT } from '../../layout/cardWindow.js';
import { arrange, button, element, rewrite, setAttributes, setStyle, setText, show } from '../dom.js';
import { cardsText, columnKinds, columnName } from './boardText.js';
import { cardOf } from './cardView.js';

/** The board: by what its columns are, and the columns beside each other, each with the cards that are in view. */
export function boardView() {
  const choice = element('select', { class: 'mp-tool-field mp-board-by', id: 'mp-board-by' });
  const label = element('label', { for: 'mp-board-by' }, AJS.I18n.getText('milepost.board.by'));
  const note = element('p', { class: 'mp-cal-note mp-faint', role: 'status' });
  const retry = button('mp-link', { 'data-board': 'retry' });
  retry.append(AJS.I18n.getText('milepost.roadmap.retry'));
  const row = element('div', { class: 'mp-columns' });
  const head = element('div', { class: 'mp-cal-head' }, label, choice);
  const view = element('section', { class: 'mp-cards', 'aria-label': AJS.I18n.getText('milepost.modes.board') });
  view.append(head, note, retry, row);
  const columns = new Map();
  const columnOf = (id, moved) => {
    if (!columns.has(id)) columns.set(id, columnView(moved));
    return columns.get(id);
  };
  const update = ({ by, fields, text, isFailed, isLoading, shown }, moved) => {
    const kinds = columnKinds(by, fields);
    rewrite(choice, kinds, () => kinds.map((kind) => element('option', { value: kind.by }, kind.name)));
    choice.value = by;
    show(note, text !== '');
    setText(note, text);
    show(retry, isFailed);
    setAttributes(view, { 'aria-busy': String(isLoading) });
    const views = shown.map((column) => columnOf(column.id, moved));
    putBeside(
      row,
      views.map(({ element: node }) => node),
    );
    return views;
  };
  const nameOfChoice = () => choice.selectedOptions[0]?.textContent ?? '';
  return { element: view, update, row, choice, nameOfChoice };
}

/**
 * Columns that come or go leave the one under the pointer where it is, else that with the focus, else the first in view: others
 * are scrolled, with room behind them where there are too few.
 */
function putBeside(row, nodes) {
  const there = [...row.children];
  if (there.length === nodes.length && nodes.every((node, index) => node === there[index])) return;
  const kept =
    there.find((node) => node.matches(':hover')) ??
    there.find((node) => node.contains(document.activeElement)) ??
    there.find((node) => node.offsetLeft - row.offsetLeft >= row.scrollLeft);
  const before = kept?.offsetLeft;
  arrange(row, nodes);
  setStyle(row, { '--mp-columns-room': null });
  if (!nodes.includes(kept)) return;
  const wanted = row.scrollLeft + kept.offsetLeft - before;
  const last = nodes.at(-1);
  const room = wanted + row.clientWidth - (last.offsetLeft + last.offsetWidth - row.offsetLeft);
  if (room > 0) setStyle(row, { '--mp-columns-room': `${room}px` });
  row.scrollLeft = wanted;
}

/** A column with its head; `place` tells what of it is in view, `draw` draws those cards. */
function columnView(moved) {
  const name = element('h3', {});
  const count = element('span', { class: 'mp-faint' });
  const list = element('ul', { class: 'mp-card-list' });
  const body = element('div', { class: 'mp-column-body' }, list);
  const column = element(
    'section',
    { class: 'mp-column' },
    element('div', { class: 'mp-column-head' }, name, count),
    body,
  );
  body.addEventListener('scroll', moved, { passive: true });
  const head = (shown, formats) => {
    const text = columnName(shown, formats);
    setText(name, text);
    setAttributes(column, {
      'aria-label': text,
      'data-health': shown.isHealth ? shown.id : null,
      'data-empty': shown.count + shown.hidden === 0,
    });
    setText(count, cardsText(shown, formats));
    setStyle(list, { height: `${shown.count * CARD_HEIGHT}px` });
  };
  const draw = (cards, state) => rewrite(list, keyOf(cards, state), () => cards.map((card) => cardOf(card, state)));
  const place = () => ({ top: body.scrollTop, height: body.clientHeight });
  const toTop = (top) => (body.scrollTop = top);
  const card = (index) => list.querySelector(`[data-index="${index}"]`);
  return { element: column, head, draw, place, toTop, card };
}

function keyOf(cards, { formats, today, selectedKey, by }) {
  return [cards, by, selectedKey, formats.locale, formats.healthNames, today];
}
