import { arrange, element } from '../dom.js';

/** The buttons with which people plan and measure; each opens the dialog that it names. */
export function goalButtons() {
  const record = button('values', AJS.I18n.getText('milepost.plan.record'));
  const edit = button('plan', AJS.I18n.getText('milepost.plan.edit'));
  const place = element('div', { class: 'mp-deeds' });
  const update = ({ goal, canEdit }) =>
    arrange(place, [...((goal.canMeasure ?? canEdit) ? [record] : []), ...(canEdit ? [edit] : [])]);
  return { element: place, update };
}

function button(dialog, text) {
  return element('button', { type: 'button', class: 'mp-button', 'data-dialog': dialog }, text);
}
