import { button, element, heard, setAttributes, setStyle } from '../dom.js';
import { entryName, entrySentence } from './entryText.js';

/** The weeks of a month or a quarter as a grid of days, with bands over the days of what lasts longer. */
export function monthGrid({ content, state, weeks }) {
  const names = weeks[0].days.map(({ day }) =>
    element('span', { role: 'columnheader', class: 'mp-cal-weekday' }, state.formats.weekday(day)),
  );
  const grid = element('div', { class: 'mp-cal-grid', role: 'grid', 'aria-labelledby': 'mp-cal-title' });
  setStyle(grid, { '--mp-slots': String(content.slots) });
  grid.append(element('div', { role: 'row', class: 'mp-cal-weekdays' }, ...names));
  weeks.forEach((week) => grid.append(weekRow(week, state)));
  return grid;
}

function weekRow({ days, placed }, state) {
  const cells = days.map((day) =>
    dayCell(
      day,
      placed.filter((each) => each.day === day.day),
      state,
    ),
  );
  return element('div', { role: 'row', class: 'mp-cal-week' }, ...cells);
}

function dayCell(day, placed, state) {
  const number = element('span', { class: 'mp-cal-number', 'data-short': day.short }, day.text);
  const cell = element('div', { role: 'gridcell', class: 'mp-cal-day' }, number);
  setAttributes(cell, cellAttributes(day));
  placed.forEach((each) => cell.append(band(each, state)));
  if (day.total > 0) cell.append(element('span', { class: 'mp-cal-count', 'aria-hidden': 'true' }, day.count));
  if (day.more > 0) cell.append(moreButton(day));
  return cell;
}

/** What a cell of a day says of itself, in every grid of days. */
export function cellAttributes({ day, spoken, isFocus, isToday, isOutside, total }) {
  return {
    'data-day': day,
    'aria-label': spoken,
    tabindex: isFocus ? 0 : -1,
    'aria-current': isToday ? 'date' : null,
    'aria-selected': String(isFocus),
    'data-outside': isOutside,
    'data-filled': total > 0,
  };
}

function moreButton({ moreText }) {
  return button('mp-cal-more', { tabindex: -1 }, moreText);
}

function band({ entry, length, slot, before, after }, { formats, issueUrl }) {
  const { id, kind, tone, goal, activity, staged } = entry;
  const look = { class: 'mp-cal-band', tabindex: -1, title: entrySentence(entry, formats) };
  const says = element('span', { class: 'mp-cal-text' }, entryName(entry, formats));
  const node =
    kind === 'activity'
      ? element('a', { ...look, href: issueUrl(activity.key) }, says)
      : element('button', { ...look, type: 'button', 'data-goal': goal.key }, says);
  setAttributes(node, { 'data-entry': id, 'data-staged': staged });
  setAttributes(node, { 'data-kind': kind, 'data-tone': tone, 'data-before': before, 'data-after': after });
  if (staged) node.append(heard(`. ${AJS.I18n.getText('milepost.edit.staged')}`));
  setStyle(node, { '--mp-length': String(length), '--mp-slot': String(slot) });
  return node;
}
