import { element } from '../dom.js';
import { dialogFrame } from './dialogFrame.js';
import { noteField, textField } from './fields.js';
import { suggesting } from './suggestionList.js';

/** The dialog in which an issue is linked to a goal that is found by what it is called. */
export function linkView(issueKey) {
  const submit = AJS.I18n.getText('milepost.issue.link.submit');
  const frame = dialogFrame({ title: AJS.I18n.getText('milepost.issue.link.title', issueKey), submit });
  const hint = AJS.I18n.getText('milepost.issue.link.hint');
  frame.body.append(
    element('p', {}, AJS.I18n.getText('milepost.issue.link.text')),
    textField('goal', AJS.I18n.getText('milepost.issue.link.goal'), { value: '', hint, ...suggesting('goals') }),
  );
  const name = (text) => noteField(frame.body, 'goal', text || hint);
  return { frame, name };
}
