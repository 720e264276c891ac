import { canChange, canUnshare } from '../../model/viewForm.js';
import { element } from '../dom.js';
import { dialogFrame } from './dialogFrame.js';
import { checkField, textField } from './fields.js';

/** The dialog in which somebody saves how he looks at the roadmap, and says who uses it and for whom it opens first. */
export function viewView({ view, list }) {
  const isEdited = canChange(view);
  const frame = dialogFrame({
    title: isEdited ? AJS.I18n.getText('milepost.views.of', view.name) : AJS.I18n.getText('milepost.views.new'),
    submit: isEdited ? AJS.I18n.getText('milepost.views.save') : AJS.I18n.getText('milepost.views.new'),
  });
  const draw = (form) => frame.body.replaceChildren(...fields(form, { view, list, isEdited }));
  return { frame, draw };
}

function fields(form, { view, list, isEdited }) {
  const hint = AJS.I18n.getText('milepost.views.name.hint');
  const shown = list.canShare && canUnshare(view);
  return [
    textField('name', AJS.I18n.getText('milepost.views.name'), { value: form.name, hint, maxlength: 100 }),
    shown ? checkField('shared', AJS.I18n.getText('milepost.views.share'), { value: form.shared }) : null,
    checkField('mine', AJS.I18n.getText('milepost.views.first.me'), { value: form.mine }),
    list.canShare ? checkField('all', AJS.I18n.getText('milepost.views.first.all'), { value: form.all }) : null,
    element('div', { class: 'mp-adders' }, ...ways(isEdited)),
  ].filter(Boolean);
}

/** Beside what the dialog is for. */
function ways(isEdited) {
  return isEdited
    ? [way('copy', AJS.I18n.getText('milepost.views.new')), way('remove', AJS.I18n.getText('milepost.views.delete'))]
    : [way('first', AJS.I18n.getText('milepost.views.first.only'))];
}

function way(name, text) {
  return element('button', { type: 'button', class: 'mp-button', 'data-do': name }, text);
}
