import { arrange, button, element, show } from '../dom.js';

/**
 * The buttons with which people plan and measure one goal; each opens the dialog that it names. Everybody who sees the
 * goal sees its values; who may record them, the dialog knows. On a day of the past nothing can be
 * changed.
 */
export function goalButtons() {
  const record = button('mp-button', { 'data-dialog': 'values' }, AJS.I18n.getText('milepost.plan.record'));
  const values = button('mp-button', { 'data-dialog': 'values' }, AJS.I18n.getText('milepost.plan.values'));
  const edit = button('mp-button', { 'data-dialog': 'plan' }, AJS.I18n.getText('milepost.plan.edit'));
  const stage = button('mp-button', { 'data-dialog': 'stage' }, AJS.I18n.getText('milepost.plan.stage.change'));
  const place = element('div', { class: 'mp-deeds' });
  const update = ({ canEdit, canMeasure, isPast }) => {
    const offered = [canMeasure ? record : values, ...(canEdit ? [edit, stage] : [])];
    arrange(place, isPast ? [] : offered);
  };
  return { element: place, update };
}

/** Those that are about the whole plan: for who may edit it, and for who may record values. */
export function planButtons() {
  const make = button('mp-button', { 'data-dialog': 'new' }, AJS.I18n.getText('milepost.plan.new'));
  const bring = button('mp-button', { 'data-dialog': 'import' }, AJS.I18n.getText('milepost.plan.csv.button'));
  const archive = button('mp-button', { 'data-dialog': 'archive' }, AJS.I18n.getText('milepost.plan.archive'));
  const place = element('div', { class: 'mp-deeds-of-plan', hidden: true });
  const update = ({ canEdit, canMeasure, isPast }) => {
    const offered = [canEdit && make, canMeasure && bring, canEdit && archive].filter(Boolean);
    arrange(place, offered);
    show(place, offered.length > 0 && !isPast);
  };
  return { element: place, update };
}
