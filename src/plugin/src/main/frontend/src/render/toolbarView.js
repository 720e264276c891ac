import { BY_GOAL } from '../model/lanes.js';
import { TIMELINE } from '../model/modes.js';
import { button, element, setAttributes, setText, show } from './dom.js';
import { filterPocket, searchFailure } from './filterPocket.js';
import { laneChoice } from './laneChoice.js';
import { lookPocket } from './lookPocket.js';
import { timeTools } from './timeTools.js';

/** Views, lanes, search, what else narrows, how else it is looked at, the time axis and the way to the day that is shown. */
export function toolbarView(views, tools) {
  const search = element('input', {
    type: 'search',
    class: 'mp-tool-field mp-search',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const clear = button('mp-link', { 'data-action': 'clear' }, AJS.I18n.getText('milepost.roadmap.filter.clear'));
  const lanes = laneChoice();
  const filter = filterPocket();
  const time = timeTools();
  const look = lookPocket(time.periods);
  const today = button('mp-button', { 'data-action': 'today' }, '');
  const note = element('p', { class: 'mp-tools-note mp-faint' });
  const gap = element('span', { class: 'mp-spring' });
  const [narrowing, looking] = [filter.element, look.element];
  const times = element('div', { class: 'mp-time-tools' }, looking, time.zooms, today);
  const parts = [views, lanes.element, search, narrowing, clear, gap, tools, times, note];
  const update = (plan, reader, wanted, formats) => {
    const hint = hintOf(reader);
    setAttributes(search, { placeholder: hint, 'aria-label': hint });
    lanes.update(reader.drawing.lanes, reader.fields);
    filter.update(plan, reader, wanted.lanes, formats);
    look.update(reader, wanted, formats);
    time.update(wanted.time);
    setText(today, plan?.isPast ? formats.day(plan.asOf) : AJS.I18n.getText('milepost.roadmap.today'));
    if (search.value !== reader.filter.text) search.value = reader.filter.text;
    show(clear, reader.isFiltered);
    setText(note, noteOf(reader));
    show(note, note.textContent !== '');
  };
  return { element: element('div', { class: 'mp-toolbar' }, ...parts), search, focusDay: look.focus, update };
}

/** Rows of goals are searched for goals; where activities stand beside them, for both. */
function hintOf({ mode, drawing }) {
  const isOfGoals = mode === TIMELINE && drawing.lanes === BY_GOAL;
  return isOfGoals ? AJS.I18n.getText('milepost.roadmap.search') : AJS.I18n.getText('milepost.roadmap.search.all');
}

/** Why the search of the filter finds nothing, where it cannot be run. */
function noteOf({ filter, searched }) {
  return filter.isSearchHidden ? AJS.I18n.getText('milepost.tools.jql.hidden') : searchFailure(searched.failure);
}
