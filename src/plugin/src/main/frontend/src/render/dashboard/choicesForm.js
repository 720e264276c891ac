import { REFRESHES } from '../../model/gadget.js';
import { button, element, show } from '../dom.js';

let made = 0;

/**
 * The form of a gadget: of which project, or of which of its goals, and how often it is read again. Its fields are
 * `project`, `goal` and `refresh`.
 */
export function choicesForm({ needsGoal }) {
  const id = `mp-gadget-${++made}`;
  const project = choice(`${id}-project`, 'project', AJS.I18n.getText('milepost.gadget.project'));
  const goal = choice(`${id}-goal`, 'goal', AJS.I18n.getText('milepost.gadget.goal'));
  const refresh = choice(`${id}-refresh`, 'refresh', AJS.I18n.getText('milepost.gadget.refresh'));
  show(goal.element, needsGoal);
  refresh.fill(REFRESHES.map((minutes) => ({ value: minutes, name: refreshName(minutes) })));
  const save = element(
    'button',
    { type: 'submit', class: 'mp-button mp-button-primary' },
    AJS.I18n.getText('milepost.gadget.save'),
  );
  const cancel = button('mp-button', { 'data-action': 'cancel' });
  cancel.append(AJS.I18n.getText('milepost.gadget.cancel'));
  const wrong = element('p', { class: 'mp-gadget-failure', role: 'alert', hidden: true });
  const buttons = element('div', { class: 'mp-buttons' }, save, cancel);
  const form = element(
    'form',
    { class: 'milepost mp-gadget-form' },
    project.element,
    goal.element,
    refresh.element,
    wrong,
    buttons,
  );
  return { element: form, project, goal, refresh, cancel, wrong };
}

function choice(id, name, text) {
  const select = element('select', { id, name });
  const frame = element('div', { class: 'mp-select' }, element('label', { for: id }, text), select);
  const fill = (options, chosen) => {
    select.replaceChildren(...options.map(({ value, name: words }) => element('option', { value }, words)));
    if (options.some(({ value }) => value === chosen)) select.value = chosen;
  };
  return { element: frame, select, fill };
}

function refreshName(minutes) {
  return minutes === 'false'
    ? AJS.I18n.getText('milepost.gadget.refresh.never')
    : AJS.I18n.getText('milepost.gadget.refresh.minutes', minutes);
}
