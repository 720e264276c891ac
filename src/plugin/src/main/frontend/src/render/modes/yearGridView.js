import { element, setAttributes } from '../dom.js';
import { cellAttributes } from './monthGridView.js';

const DARKEST = 3;

/** The months of a year, each a small grid of its days that shows where much is going on and where something is due. */
export function yearGrid({ months, state }) {
  const days = months.flatMap(({ weeks }) => weeks.flat());
  const most = Math.max(...days.map(({ total }) => total));
  return element('div', { class: 'mp-cal-months' }, ...months.map((month) => monthOf(month, most, state.formats)));
}

function monthOf({ start, weeks }, most, formats) {
  const id = `mp-cal-month-${start}`;
  const names = weeks[0].map(({ day }) =>
    element('span', { role: 'columnheader', class: 'mp-cal-weekday' }, formats.weekday(day)),
  );
  const grid = element('div', { role: 'grid', class: 'mp-cal-small', 'aria-labelledby': id });
  grid.append(element('div', { role: 'row', class: 'mp-cal-weekdays' }, ...names));
  weeks.forEach((days) =>
    grid.append(
      element('div', { role: 'row', class: 'mp-cal-weekdays' }, ...days.map((day) => smallDay(day, most, formats))),
    ),
  );
  return element('div', {}, element('h3', { id, class: 'mp-cal-month' }, formats.monthName(start)), grid);
}

/** A day of another month keeps its place and says nothing: its own month has it. */
function smallDay(day, most, formats) {
  if (day.isOutside) return element('span', { role: 'gridcell', class: 'mp-cal-small-day' });
  const cell = element('span', { role: 'gridcell', class: 'mp-cal-small-day' }, formats.dayOfMonth(day.day));
  setAttributes(cell, { ...cellAttributes(day), 'data-load': loadOf(day.total, most), 'data-due': day.isDue });
  return cell;
}

/** How dark a day is, from 0 to 3, beside the day on which most goes on. */
function loadOf(total, most) {
  return total === 0 ? 0 : Math.ceil((total / most) * DARKEST);
}
