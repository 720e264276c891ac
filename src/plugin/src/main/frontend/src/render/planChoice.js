import { element, setAttributes, setText, show } from './dom.js';
import { frameTexts } from './planFrame.js';

/**
 * Where a project belongs to plans with others: which one is shown, for what time and money it is made, and how much of it
 * the reader does not see.
 */
export function planChoice(projectName, formats, choose) {
  const select = element('select', {
    class: 'mp-tool-field mp-plan-choice',
    'aria-label': AJS.I18n.getText('milepost.roadmap.plan'),
  });
  const frame = element('p', { class: 'mp-faint' });
  const hidden = element('p', { class: 'mp-faint' });
  const whole = element('div', { class: 'mp-plan-choices', hidden: true }, select, frame, hidden);
  select.addEventListener('change', () => choose(select.value === '' ? undefined : select.value));
  const update = (plans, chosen) => {
    const own = element('option', { value: '' }, AJS.I18n.getText('milepost.roadmap.plan.own', projectName));
    select.replaceChildren(own, ...plans.map(({ id, name }) => element('option', { value: id }, name)));
    select.value = chosen ?? '';
    const plan = plans.find(({ id }) => id === chosen) ?? {};
    const { hiddenProjects = 0 } = plan;
    setText(frame, frameTexts(plan, formats).join(' \u00b7 '));
    show(frame, frame.textContent !== '');
    setText(hidden, AJS.I18n.getText('milepost.roadmap.plan.hidden', hiddenProjects));
    show(hidden, hiddenProjects > 0);
    setAttributes(whole, { hidden: plans.length === 0 });
  };
  return { element: whole, update };
}
