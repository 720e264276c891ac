import { element } from '../dom.js';
import { dialogFrame } from './dialogFrame.js';
import { numberField } from './fields.js';

/** The dialog in which a goal gets its share of an issue. */
export function shareView(issueKey, { key, summary }, percent) {
  const frame = dialogFrame({
    title: AJS.I18n.getText('milepost.issue.share.title', issueKey, key),
    submit: AJS.I18n.getText('milepost.issue.share.submit'),
  });
  frame.body.append(
    element('p', {}, AJS.I18n.getText('milepost.issue.share.text', summary)),
    numberField('share', AJS.I18n.getText('milepost.issue.share.label'), {
      value: percent,
      hint: AJS.I18n.getText('milepost.issue.share.hint'),
    }),
  );
  return frame;
}
