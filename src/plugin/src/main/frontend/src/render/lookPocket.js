import { element, setAttributes, setText, show } from './dom.js';
import { pocket, pocketField } from './pocket.js';

const COLOUR = 'mp-colour';

/** What colours can show. */
export const COLOURS = {
  status: () => AJS.I18n.getText('milepost.tools.colour.status'),
  health: () => AJS.I18n.getText('milepost.tools.colour.health'),
  lane: () => AJS.I18n.getText('milepost.tools.colour.lane'),
};

/** How the roadmap is looked at beside its rows and its zoom: colours, periods, past days. */
export function lookPocket(periods) {
  const options = Object.entries(COLOURS).map(([value, name]) => element('option', { value }, name()));
  const colour = element('select', { id: COLOUR, class: `mp-tool-field ${COLOUR}` }, ...options);
  const past = asOfField();
  const baseline = baselineField();
  const tools = [
    pocketField(COLOUR, AJS.I18n.getText('milepost.tools.colour'), colour),
    pocketField(periods.element.id, AJS.I18n.getText('milepost.roadmap.periods'), periods.element),
    past.element,
    baseline.element,
  ];
  const draw = ({ drawing }, wanted, formats) => {
    colour.value = drawing.colour;
    periods.update(wanted.time, formats);
    past.update(wanted.day);
    baseline.update(wanted.baseline, wanted.day);
  };
  const { element: whole, button, update } = pocket('look', AJS.I18n.getText('milepost.tools.more'), tools, draw);
  const dated = () => [past.field, baseline.field].forEach((field) => setAttributes(field, { type: 'date' }));
  ['click', 'toggle'].forEach((opened) => whole.addEventListener(opened, dated));
  const focus = () => (whole.open ? past.field : button).focus();
  return { element: whole, focus, update };
}

/** The day as of which the plan is shown; `asOf` is undefined for today, `latest` the last day that can be chosen. */
function asOfField() {
  const text = AJS.I18n.getText('milepost.roadmap.as.of');
  const back = element('button', { type: 'button', class: 'mp-button', 'data-action': 'present' });
  back.append(AJS.I18n.getText('milepost.roadmap.back'));
  const { field, draw } = dayField('mp-as-of', 'mp-date');
  const update = ({ asOf, latest }) => {
    draw(asOf ?? latest, latest);
    show(back, asOf !== undefined);
  };
  return { element: pocketField('mp-as-of', text, field, back), field, update };
}

/** The day that the plan is held against; empty for none. */
function baselineField() {
  const { field, draw } = dayField('mp-baseline', 'mp-baseline');
  const failed = element('span', { class: 'mp-wrong', role: 'alert' });
  const update = (baseline, { latest }) => {
    draw(baseline.day ?? '', latest);
    setText(failed, baseline.failed ? AJS.I18n.getText('milepost.roadmap.baseline.failed') : '');
  };
  return {
    element: pocketField('mp-baseline', AJS.I18n.getText('milepost.roadmap.baseline'), field, failed),
    field,
    update,
  };
}

/** A date field, once its pocket is opened: it costs the browser as much as ten rows. A date that is being typed is left alone until another day is shown. */
function dayField(id, look) {
  const field = element('input', { id, class: `mp-tool-field mp-day ${look}`, min: '2000-01-01' });
  let drawn = '';
  const draw = (day, latest) => {
    setAttributes(field, { max: latest });
    if (day !== drawn) field.value = day;
    drawn = day;
  };
  return { field, draw };
}
