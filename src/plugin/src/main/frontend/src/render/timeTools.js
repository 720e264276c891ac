import { ZOOMS, zoomBeside } from '../layout/scale.js';
import { dayAt } from '../model/days.js';
import { CALENDAR, firstMonthOf, NINETY_DAYS, PERIOD_CHOICES } from '../model/timePeriods.js';
import { element, setAttributes } from './dom.js';

/** From a day to three years, by the names of zooms. */
export const ZOOM_NAMES = {
  day: () => AJS.I18n.getText('milepost.roadmap.zoom.day'),
  week: () => AJS.I18n.getText('milepost.roadmap.zoom.week'),
  month: () => AJS.I18n.getText('milepost.roadmap.zoom.month'),
  quarter: () => AJS.I18n.getText('milepost.roadmap.zoom.quarter'),
  year: () => AJS.I18n.getText('milepost.roadmap.zoom.year'),
  three_years: () => AJS.I18n.getText('milepost.roadmap.zoom.three.years'),
};

/** How much time is seen at once, and into which quarters and years it is divided. */
export function timeTools() {
  const zoom = element(
    'select',
    { class: 'mp-tool-field mp-zoom' },
    ...Object.keys(ZOOMS).map((name) => option(name, ZOOM_NAMES[name]())),
  );
  setAttributes(zoom, { 'aria-label': AJS.I18n.getText('milepost.roadmap.zoom') });
  const finer = step('finer', '+', AJS.I18n.getText('milepost.roadmap.zoom.in'));
  const coarser = step('coarser', '\u2212', AJS.I18n.getText('milepost.roadmap.zoom.out'));
  const group = element('div', { class: 'mp-zooms', role: 'group' }, coarser, zoom, finer);
  setAttributes(group, { 'aria-label': AJS.I18n.getText('milepost.roadmap.zoom') });
  const update = (time) => {
    zoom.value = time.zoom ?? '';
    setAttributes(finer, { 'aria-disabled': String(zoomBeside(time.zoom, -1) === time.zoom) });
    setAttributes(coarser, { 'aria-disabled': String(zoomBeside(time.zoom, 1) === time.zoom) });
  };
  return { periods: periodsField(), zooms: group, update };
}

function periodsField() {
  const field = element('select', { id: 'mp-periods', class: 'mp-tool-field mp-periods' });
  const update = (time, formats) => {
    if (field.options.length === 0)
      field.append(...PERIOD_CHOICES.map((each) => option(each, choiceName(each, formats))));
    field.value = time.periods;
  };
  return { element: field, update };
}

/** The key that does the same is told in the title; the button keeps the focus where there is no further step. */
function step(action, sign, text) {
  const button = element('button', { type: 'button', class: 'mp-segment', 'data-action': action }, sign);
  setAttributes(button, { 'aria-label': text, title: text });
  return button;
}

function option(value, text) {
  return element('option', { value }, text);
}

function choiceName(choice, formats) {
  if (choice === CALENDAR) return AJS.I18n.getText('milepost.roadmap.periods.calendar');
  if (choice === NINETY_DAYS) return AJS.I18n.getText('milepost.roadmap.periods.cycles');
  return AJS.I18n.getText('milepost.roadmap.periods.fiscal', formats.monthName(dayAt(2026, firstMonthOf(choice), 1)));
}
