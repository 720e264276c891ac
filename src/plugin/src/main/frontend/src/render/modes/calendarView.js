import { button, element, rewrite, setAttributes, setText, show } from '../dom.js';
import { monthGrid } from './monthGridView.js';
import { yearGrid } from './yearGridView.js';

const SCALES = {
  month: () => AJS.I18n.getText('milepost.calendar.month'),
  quarter: () => AJS.I18n.getText('milepost.calendar.quarter'),
  year: () => AJS.I18n.getText('milepost.calendar.year'),
};

/** The calendar: which period it shows and the ways to another one, its days, and what the reader has to know beside them. */
export function calendarView() {
  const title = element('h2', { class: 'mp-cal-title', id: 'mp-cal-title', 'aria-live': 'polite' });
  const scales = new Map(Object.keys(SCALES).map((scale) => [scale, scaleButton(scale)]));
  const note = element('p', { class: 'mp-cal-note mp-faint' });
  const retry = button('mp-link', { 'data-calendar': 'retry' }, AJS.I18n.getText('milepost.roadmap.retry'));
  const days = element('div', { class: 'mp-cal-days' });
  const legend = legendOf();
  const view = element('section', { class: 'mp-cal', 'aria-labelledby': 'mp-cal-title' });
  view.append(head(title, scales), note, retry, days, legend);
  const update = (shown) => {
    setAttributes(view, { 'data-scale': shown.scale, 'aria-busy': String(shown.isLoading) });
    setText(title, shown.title);
    scales.forEach((each, scale) => setAttributes(each, { 'aria-pressed': String(scale === shown.scale) }));
    show(note, shown.note !== '');
    setText(note, shown.note);
    show(retry, shown.isFailed);
    rewrite(days, shown.content, () => [shown.scale === 'year' ? yearGrid(shown) : monthGrid(shown)]);
  };
  const cell = (day) => days.querySelector(`[data-day="${day}"]`);
  return { element: view, update, cell };
}

function head(title, scales) {
  const group = element('div', { class: 'mp-segments', role: 'group' }, ...scales.values());
  setAttributes(group, { 'aria-label': AJS.I18n.getText('milepost.calendar.scale') });
  return element(
    'div',
    { class: 'mp-cal-head' },
    arrow('previous', '\u2039', AJS.I18n.getText('milepost.calendar.previous')),
    button('mp-button', { 'data-calendar': 'now' }, AJS.I18n.getText('milepost.roadmap.today')),
    arrow('next', '\u203a', AJS.I18n.getText('milepost.calendar.next')),
    title,
    element('span', { class: 'mp-spring' }),
    group,
  );
}

function arrow(deed, sign, name) {
  const node = button('mp-button mp-cal-arrow', { 'data-calendar': deed }, sign);
  setAttributes(node, { 'aria-label': name, title: name });
  return node;
}

function scaleButton(scale) {
  return button('mp-segment', { 'data-scale': scale }, SCALES[scale]());
}

function legendOf() {
  const entry = (kind, words) =>
    element('li', {}, element('span', { class: `mp-cal-sign mp-cal-sign-${kind}`, 'aria-hidden': 'true' }), words);
  return element(
    'ul',
    { class: 'mp-legend mp-faint' },
    entry('milestone', AJS.I18n.getText('milepost.roadmap.legend.milestone')),
    entry('goal', AJS.I18n.getText('milepost.calendar.legend.goal')),
    entry('activity', AJS.I18n.getText('milepost.calendar.legend.activity')),
  );
}
