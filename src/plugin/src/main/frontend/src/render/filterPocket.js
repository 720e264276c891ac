import { element, rewrite, setText, show } from './dom.js';
import { laneName } from './laneWords.js';
import { pocket, pocketField } from './pocket.js';

const OWNER = 'mp-owner';

/** Narrowing beside the search and the healths: by a person, and to some of the lanes. */
export function filterPocket() {
  const owner = element('select', { id: OWNER, class: 'mp-owner' });
  const values = element('div', { class: 'mp-values', role: 'group' });
  const person = pocketField(OWNER, AJS.I18n.getText('milepost.tools.owner'), owner);
  const { element: whole, button } = pocket('filter', '', person, values);
  const update = (plan, { filter, drawing }, lanes, formats) => {
    const count = (filter.owner === null ? 0 : 1) + filter.values.length;
    const number = formats.number(count);
    const text = count > 0 ? AJS.I18n.getText('milepost.tools.filter.count', number) : '';
    setText(button, text || AJS.I18n.getText('milepost.tools.filter'));
    drawOwners(owner, peopleOf(plan, filter.owner), filter.owner);
    drawValues(values, drawing.lanes, lanes, filter.values);
  };
  return { element: whole, update };
}

/** Whoever owns a goal, and who is looked for already, by name. */
function peopleOf(plan, wanted) {
  const people = new Map(plan.goals.filter((goal) => goal.owner).map(({ owner }) => [owner.name, owner.displayName]));
  if (wanted && !people.has(wanted.name)) people.set(wanted.name, wanted.displayName);
  return [...people].sort(([, one], [, other]) => one.localeCompare(other));
}

function drawOwners(select, people, wanted) {
  rewrite(select, people, () => [
    element('option', { value: '' }, AJS.I18n.getText('milepost.tools.owner.all')),
    ...people.map(([name, displayName]) => element('option', { value: name }, displayName)),
  ]);
  select.value = wanted?.name ?? '';
}

function drawValues(group, by, lanes, wanted) {
  const known = lanes.map((lane) => [lane.id, laneName(lane)]);
  const gone = wanted.filter((id) => !lanes.some((lane) => lane.id === id));
  const all = [...known, ...gone.map((id) => [id, id])];
  rewrite(group, [by, all], () => all.map(([id, name]) => valueBox(id, name)));
  show(group, all.length > 0);
  group.querySelectorAll('input').forEach((box) => {
    box.checked = wanted.includes(box.value);
  });
}

function valueBox(id, name) {
  const box = element('input', { type: 'checkbox', class: 'mp-value', value: id });
  return element('label', { class: 'mp-value-label' }, box, name);
}
