import { LANES } from '../model/lanes.js';
import { element } from './dom.js';
import { lanesName } from './laneWords.js';

/** By what the rows are grouped. */
export function laneChoice() {
  const field = element('select', { class: 'mp-lanes', 'aria-label': AJS.I18n.getText('milepost.lanes.label') });
  field.append(...LANES.map(option));
  const update = (by) => {
    if (![...field.options].some(({ value }) => value === by)) field.append(option(by));
    field.value = by;
  };
  return { element: field, update };
}

function option(by) {
  return element('option', { value: by }, lanesName(by));
}
