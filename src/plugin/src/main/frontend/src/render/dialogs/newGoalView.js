import { element } from '../dom.js';
import { dialogFrame } from './dialogFrame.js';
import { dateField, fieldRow, noteField, radioField, selectField, textField } from './fields.js';
import { suggesting } from './suggestionList.js';

/** The dialog in which a goal is made together with its issue. */
export function newGoalView(goals) {
  const submit = AJS.I18n.getText('milepost.plan.new.submit');
  const frame = dialogFrame({ title: AJS.I18n.getText('milepost.plan.new'), submit });
  frame.body.append(element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.plan.loading')));
  const draw = (form, types) => frame.body.replaceChildren(...fieldsOf(form, { goals, types }).filter(Boolean));
  const update = (nameOfOwner) => noteField(frame.body, 'owner', nameOfOwner);
  return { frame, draw, update };
}

function fieldsOf({ summary, type, owner, start, due, parent, stage }, { goals, types }) {
  return [
    element('p', {}, AJS.I18n.getText('milepost.plan.new.text')),
    textField('summary', AJS.I18n.getText('milepost.plan.name'), { value: summary, maxlength: 255 }),
    typeField(type, types),
    textField('owner', AJS.I18n.getText('milepost.plan.owner'), { value: owner, ...suggesting('people') }),
    fieldRow(
      dateField('start', AJS.I18n.getText('milepost.plan.start'), { value: start }),
      dateField('due', AJS.I18n.getText('milepost.plan.due'), { value: due }),
    ),
    parentField(parent, goals),
    radioField('stage', AJS.I18n.getText('milepost.plan.new.stage'), stages(), { value: stage }),
  ];
}

/** Where there is only one type there is nothing to choose. */
function typeField(type, types) {
  if (types.length < 2) return null;
  const choices = types.map(({ id, name }) => [id, name]);
  return selectField('type', AJS.I18n.getText('milepost.plan.new.type'), choices, { value: type });
}

function stages() {
  return [
    ['draft', AJS.I18n.getText('milepost.plan.new.draft'), AJS.I18n.getText('milepost.plan.stage.draft.hint')],
    ['active', AJS.I18n.getText('milepost.plan.new.active'), AJS.I18n.getText('milepost.plan.stage.active.hint')],
  ];
}

function parentField(parent, goals) {
  const none = ['', AJS.I18n.getText('milepost.plan.new.parent.none')];
  const choices = goals.map(({ key, summary }) => [key, `${key} ${summary}`]);
  return selectField('parent', AJS.I18n.getText('milepost.plan.new.parent'), [none, ...choices], { value: parent });
}
