import { element, rewrite, setAttributes, setText, show } from './dom.js';
import { laneName } from './laneWords.js';
import { pocket, pocketField } from './pocket.js';

const OWNER = 'mp-owner';
const JQL = 'mp-jql';

/** Narrowing beside the text and the healths: by a person, by a search of Jira, and to some of the lanes. */
export function filterPocket() {
  const owner = element('select', { id: OWNER, class: `mp-tool-field ${OWNER}` });
  const values = element('div', { class: 'mp-values', role: 'group' });
  const person = pocketField(OWNER, AJS.I18n.getText('milepost.tools.owner'), owner);
  const search = searchField();
  const draw = (plan, { filter, drawing, searched }, lanes) => {
    search.update(filter, searched.failure);
    drawOwners(owner, peopleOf(plan, filter.owner), filter.owner);
    drawValues(values, drawing.lanes, lanes, filter.values);
  };
  const { element: whole, button, update: fill } = pocket('filter', '', [person, search.element, values], draw);
  const update = (plan, reader, lanes, formats) => {
    const { filter } = reader;
    const count = (filter.owner === null ? 0 : 1) + (filter.jql === '' ? 0 : 1) + filter.values.length;
    const number = formats.number(count);
    const text = count > 0 ? AJS.I18n.getText('milepost.tools.filter.count', number) : '';
    setText(button, text || AJS.I18n.getText('milepost.tools.filter'));
    fill(plan, reader, lanes);
  };
  return { element: whole, update };
}

/** A search of Jira, with Jira's words beside it where it is not understood; what is being typed is left alone. */
function searchField() {
  const field = element('input', { id: JQL, class: `mp-tool-field ${JQL}`, autocomplete: 'off', spellcheck: 'false' });
  const wrong = element('span', { id: `${JQL}-wrong`, class: 'mp-wrong', role: 'alert' });
  setAttributes(field, { placeholder: 'labels = …', 'aria-describedby': wrong.id });
  let drawn = '';
  const update = ({ jql }, failure) => {
    if (jql !== drawn) field.value = jql;
    drawn = jql;
    setText(wrong, searchFailure(failure));
    setAttributes(field, { 'aria-invalid': failure ? 'true' : null });
  };
  return { element: pocketField(JQL, AJS.I18n.getText('milepost.tools.jql'), field, wrong), update };
}

/** Why a search of Jira finds nothing: in Jira's words, where it has some. */
export function searchFailure(failure) {
  if (failure === null) return '';
  return (failure.kind === 'wrong' && failure.message) || AJS.I18n.getText('milepost.tools.jql.failed');
}

/** Whoever owns a goal of the plan, once there is one, and who is looked for already, by name. */
function peopleOf(plan, wanted) {
  const people = new Map();
  plan?.goals.forEach(({ owner }) => owner && people.set(owner.name, owner.displayName));
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
