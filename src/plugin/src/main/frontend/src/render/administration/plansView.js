import { button, element, rewrite, setText, show } from '../dom.js';
import { frameTexts } from '../planFrame.js';
import { planFormView, trialText } from './planFormView.js';

/** The plans that there are, and the form of the one that is edited, or the question whether one is to be deleted. */
export function plansView() {
  const add = button('mp-button mp-button-primary', { 'data-action': 'new' });
  setText(add, AJS.I18n.getText('milepost.plans.new'));
  const none = element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.plans.none'));
  const said = element('p', { class: 'mp-said', role: 'status' });
  const list = element('ul', { class: 'mp-plans' });
  const form = planFormView();
  const question = deletionView();
  const update = (state, formats) => {
    const isList = state.form === null && state.deleted === null;
    [add, list].forEach((part) => show(part, isList));
    show(none, isList && state.plans.length === 0);
    setText(said, isList ? (state.said ?? '') : '');
    show(form.element, state.form !== null);
    show(question.element, state.deleted !== null);
    rewrite(list, state.plans, () => state.plans.map((plan) => planItem(plan, formats)));
    if (state.form !== null) form.update(state, formats);
    if (state.deleted !== null) question.update(state, formats);
  };
  const body = element('div', {}, said, none, list, add, form.element, question.element);
  return { element: body, form, question, update };
}

function planItem(plan, formats) {
  const { id, name, search, projects } = plan;
  const scope =
    search === null
      ? AJS.I18n.getText('milepost.plans.of.projects', projects.map(({ key }) => key).join(', '))
      : AJS.I18n.getText('milepost.plans.of.search', search);
  const buttons = element(
    'span',
    { class: 'mp-buttons' },
    action('edit', id, AJS.I18n.getText('milepost.plans.edit'), name),
    action('delete', id, AJS.I18n.getText('milepost.plans.delete'), name),
  );
  const about = [scope, ...goneText(plan), ...frameTexts(plan, formats), ...peopleTexts(plan)].map((text) =>
    element('p', {}, text),
  );
  return element('li', {}, element('div', {}, element('h3', {}, name), ...about), buttons);
}

function goneText({ goneProjects }) {
  return goneProjects > 0 ? [AJS.I18n.getText('milepost.plans.gone', goneProjects)] : [];
}

function peopleTexts({ editors, viewers }) {
  const named = ({ groups, roles }) => [...groups, ...roles.map(({ name }) => name)].join(', ');
  const [editing, seeing] = [named(editors), named(viewers)];
  return [
    editing === '' ? null : AJS.I18n.getText('milepost.plans.edited.by', editing),
    seeing === '' ? AJS.I18n.getText('milepost.plans.seen.by.all') : AJS.I18n.getText('milepost.plans.seen.by', seeing),
  ].filter((text) => text !== null);
}

function action(name, id, text, planName) {
  const label = `${text}: ${planName}`;
  return button('mp-button', { 'data-action': name, 'data-plan': id, 'aria-label': label }, text);
}

/** Says what happens to the projects and the goals of a plan before it is deleted. */
function deletionView() {
  const title = element('h3', { tabindex: -1 });
  const what = element('p', {});
  const told = element('p', { class: 'mp-said', role: 'status' });
  const refused = element('p', { class: 'mp-wrong', role: 'alert' });
  const remove = button('mp-button mp-button-primary', { 'data-action': 'confirm' });
  const cancel = button('mp-button', { 'data-action': 'leave' });
  setText(remove, AJS.I18n.getText('milepost.plans.delete.confirm'));
  setText(cancel, AJS.I18n.getText('milepost.plans.cancel'));
  const update = ({ deleted, trial, refusal, isBusy }, formats) => {
    setText(title, AJS.I18n.getText('milepost.plans.delete.title', deleted.name));
    setText(what, deletionText(deleted));
    setText(told, trial ? trialText(trial, formats) : '');
    setText(refused, refusal ?? '');
    show(refused, Boolean(refusal));
    remove.disabled = isBusy;
  };
  const buttons = element('div', { class: 'mp-buttons' }, remove, cancel);
  return { element: element('div', { class: 'mp-deletion' }, title, what, told, refused, buttons), title, update };
}

function deletionText({ search, projects, viewers }) {
  if (search !== null) return AJS.I18n.getText('milepost.plans.delete.search');
  const keys = projects.map(({ key }) => key).join(', ');
  const isForSome = viewers.groups.length + viewers.roles.length > 0;
  return isForSome
    ? AJS.I18n.getText('milepost.plans.delete.projects.open', keys)
    : AJS.I18n.getText('milepost.plans.delete.projects', keys);
}
