import { element, setAttributes, setText, show } from './dom.js';
import { laneChoice } from './laneChoice.js';
import { timeTools } from './timeTools.js';

/** Views, search, the day that is shown and the one it is held against, the time axis and the way to that day. */
export function toolbarView(views, tools) {
  const search = element('input', { type: 'search', class: 'mp-search', autocomplete: 'off', spellcheck: 'false' });
  const hint = AJS.I18n.getText('milepost.roadmap.search');
  setAttributes(search, { placeholder: hint, 'aria-label': hint });
  const clear = button('mp-link', 'clear', AJS.I18n.getText('milepost.roadmap.filter.clear'));
  const lanes = laneChoice();
  const time = timeTools();
  const today = button('mp-button', 'today', '');
  const past = asOfField();
  const baseline = baselineField();
  const gap = element('span', { class: 'mp-spring' });
  const bar = element(
    'div',
    { class: 'mp-toolbar' },
    views,
    lanes.element,
    search,
    clear,
    past.element,
    baseline.element,
    gap,
    tools,
    ...time.parts,
    today,
  );
  const update = (plan, { filter, isFiltered, drawing }, wanted, formats) => {
    past.update(wanted.day);
    baseline.update(wanted.baseline, wanted.day);
    lanes.update(drawing.lanes);
    time.update(wanted.time, formats);
    setText(today, plan.isPast ? formats.day(plan.asOf) : AJS.I18n.getText('milepost.roadmap.today'));
    if (search.value !== filter.text) search.value = filter.text;
    show(clear, isFiltered);
  };
  return { element: bar, search, date: past.field, update };
}

/** The day as of which the plan is shown; `asOf` is undefined for today, `latest` the last day that can be chosen. */
function asOfField() {
  const day = dayField('mp-as-of', 'mp-date', AJS.I18n.getText('milepost.roadmap.as.of'));
  const back = button('mp-button', 'present', AJS.I18n.getText('milepost.roadmap.back'));
  const update = ({ asOf, latest }) => {
    day.update(asOf ?? latest, latest);
    show(back, asOf !== undefined);
  };
  return { element: element('span', { class: 'mp-as-of' }, ...day.parts, back), field: day.field, update };
}

/** The day that the plan is held against; empty for none. */
function baselineField() {
  const day = dayField('mp-baseline', 'mp-baseline', AJS.I18n.getText('milepost.roadmap.baseline'));
  const failed = element('span', { class: 'mp-wrong', role: 'alert' });
  const update = (baseline, { latest }) => {
    day.update(baseline.day ?? '', latest);
    setText(failed, baseline.failed ? AJS.I18n.getText('milepost.roadmap.baseline.failed') : '');
  };
  return { element: element('span', { class: 'mp-as-of' }, ...day.parts, failed), update };
}

/** A date field with its label; a date that is being typed is left alone until another day is shown. */
function dayField(id, look, text) {
  const field = element('input', { type: 'date', id, class: `mp-day ${look}`, min: '2000-01-01' });
  const label = element('label', { for: id }, text);
  let drawn = '';
  const update = (day, latest) => {
    setAttributes(field, { max: latest });
    if (day !== drawn) field.value = day;
    drawn = day;
  };
  return { parts: [label, field], field, update };
}

function button(look, action, text) {
  return element('button', { type: 'button', class: look, 'data-action': action }, text);
}
