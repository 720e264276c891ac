import { dialogFrame } from '../dialogs/dialogFrame.js';
import { addField, controlOf, dateField, fieldRow, noteField, selectField, textField } from '../dialogs/fields.js';
import { suggesting } from '../dialogs/suggestionList.js';
import { element } from '../dom.js';

/** The dialog in which an issue of the roadmap is changed, or several at once, by typing and choosing. */
export function editView(title, form, goals) {
  const frame = dialogFrame({ title, submit: AJS.I18n.getText('milepost.edit.stage') });
  frame.body.append(...('summary' in form ? ofOne(form, goals) : ofSeveral(form, goals)));
  const showLinks = (keys) => {
    controlOf(frame.body, 'blocks').value = keys;
    noteField(frame.body, 'blocks', AJS.I18n.getText('milepost.edit.blocks.there'));
  };
  return { frame, update: (nameOfOwner) => noteField(frame.body, 'owner', nameOfOwner), showLinks };
}

function ofOne(form, goals) {
  const none = AJS.I18n.getText('milepost.plan.new.parent.none');
  return [
    note(),
    textField('summary', AJS.I18n.getText('milepost.plan.name'), { value: form.summary, maxlength: 255 }),
    owner(form.owner),
    fieldRow(
      dateField('start', AJS.I18n.getText('milepost.plan.start'), { value: form.start }),
      dateField('due', AJS.I18n.getText('milepost.plan.due'), { value: form.due }),
    ),
    goal(form.goal, goals, none),
    textField('blocks', AJS.I18n.getText('milepost.edit.part.blocks'), {
      value: form.blocks,
      hint: AJS.I18n.getText('milepost.edit.blocks.hint'),
    }),
    addField('blocks', AJS.I18n.getText('milepost.edit.blocks.add'), suggesting('issues')),
  ];
}

function ofSeveral(form, goals) {
  const same = AJS.I18n.getText('milepost.edit.as.is');
  return [note(), goal(form.goal, goals, same), owner(form.owner, AJS.I18n.getText('milepost.edit.as.is.hint'))];
}

function note() {
  return element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.edit.stage.hint'));
}

function owner(value, hint) {
  return textField('owner', AJS.I18n.getText('milepost.plan.owner'), { value, hint, ...suggesting('people') });
}

function goal(value, goals, none) {
  const choices = goals.map(({ key, summary }) => [key, `${key} ${summary}`]);
  return selectField('goal', AJS.I18n.getText('milepost.edit.part.goals'), [['', none], ...choices], { value });
}
