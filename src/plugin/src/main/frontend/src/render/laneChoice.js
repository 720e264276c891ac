import { LANES } from '../model/lanes.js';
import { element, rewrite } from './dom.js';
import { lanesName } from './laneWords.js';

/** What rows can be grouped by, what they are grouped by among it. */
export function lanesBeside(by, fields) {
  const known = [...LANES, ...fields.map((each) => each.by)];
  return known.includes(by) ? known : [...known, by];
}

/** By what the rows are grouped; `fields` are those of Jira that can be chosen beside our own words. */
export function laneChoice() {
  const field = element('select', {
    class: 'mp-tool-field mp-lanes',
    'aria-label': AJS.I18n.getText('milepost.lanes.label'),
  });
  const update = (by, fields = []) => {
    const all = lanesBeside(by, fields);
    rewrite(field, [all, fields], () => all.map((each) => element('option', { value: each }, lanesName(each, fields))));
    field.value = by;
  };
  return { element: field, update };
}
