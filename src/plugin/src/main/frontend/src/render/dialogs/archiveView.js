import { element } from '../dom.js';
import { savedBy } from './conflictView.js';
import { dialogFrame } from './dialogFrame.js';

/** The dialog with the goals that were put away, each with the way back. */
export function archiveView() {
  const [title, leave] = [AJS.I18n.getText('milepost.plan.archive'), AJS.I18n.getText('milepost.plan.close')];
  const frame = dialogFrame({ title, leave });
  frame.body.append(element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.plan.loading')));
  const draw = (goals) => {
    const none = element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.plan.archive.none'));
    const list = element('ul', { class: 'mp-value-list' }, ...goals.map(row));
    frame.body.replaceChildren(goals.length > 0 ? list : none);
  };
  /** That somebody has saved the goal meanwhile, and whether it is to come back all the same. */
  const ask = (key, plan, formats) => {
    const [who, at] = savedBy(plan, formats);
    frame.ask(AJS.I18n.getText('milepost.plan.archive.conflict', who, key, at), [
      ['again', AJS.I18n.getText('milepost.plan.archive.again')],
      ['stay', AJS.I18n.getText('milepost.plan.archive.leave')],
    ]);
  };
  return { frame, draw, ask, backText };
}

function backText(key, plan, formats) {
  const [who, at] = savedBy(plan, formats);
  return AJS.I18n.getText('milepost.plan.archive.back', who, key, at);
}

function row({ key, summary }) {
  const text = AJS.I18n.getText('milepost.plan.stage.previous');
  const button = element('button', { type: 'button', class: 'mp-link', 'data-do': 'restore', 'data-key': key }, text);
  button.setAttribute('aria-label', `${text}: ${key} ${summary}`);
  const names = element(
    'div',
    { class: 'mp-value-what' },
    element('strong', {}, summary),
    element('span', { class: 'mp-faint' }, key),
  );
  return element('li', {}, names, element('div', { class: 'mp-value-deeds' }, button));
}
