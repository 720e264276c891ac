import { stepsFrom } from '../../model/stageForm.js';
import { element } from '../dom.js';
import { dialogFrame } from './dialogFrame.js';
import { stageConflictParts } from './conflictView.js';
import { radioField, textField } from './fields.js';
import { choicesOf, fieldName } from './planWords.js';

/** The dialog in which a goal goes to another stage of its life. */
export function stageView(goal) {
  const frame = dialogFrame({ title: AJS.I18n.getText('milepost.plan.stage.of', goal.key, goal.summary) });
  frame.body.append(element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.plan.loading')));
  const draw = (form, stage) => {
    frame.setSubmit(submitText(form.stage));
    frame.body.replaceChildren(element('p', {}, nowText(stage)), ...fieldsOf(form, stage));
  };
  /** Only where both want another stage there is anything to choose. */
  const drawConflict = (conflict, formats) => {
    frame.setTitle(AJS.I18n.getText('milepost.plan.conflict', goal.key));
    frame.setSubmit(AJS.I18n.getText('milepost.plan.conflict.submit'));
    frame.body.replaceChildren(...stageConflictParts(conflict.changes, { ...conflict, formats }));
  };
  return { frame, draw, drawConflict };
}

function fieldsOf(form, stage) {
  const steps = radioField('stage', AJS.I18n.getText('milepost.plan.stage.to'), stepsFrom(stage).map(stepOf), {
    value: form.stage,
  });
  if (form.stage !== 'closed')
    return [
      steps,
      textField('reason', AJS.I18n.getText('milepost.plan.reason.optional'), {
        value: form.reason,
        area: true,
        rows: 2,
      }),
    ];
  const hint = AJS.I18n.getText('milepost.plan.learning.hint');
  return [
    steps,
    radioField('outcome', fieldName('outcome'), choicesOf('outcome'), { value: form.outcome }),
    textField('learning', fieldName('learning'), { value: form.learning, area: true, hint }),
  ];
}

function nowText(stage) {
  return {
    draft: AJS.I18n.getText('milepost.plan.stage.draft.now'),
    active: AJS.I18n.getText('milepost.plan.stage.active.now'),
    closed: AJS.I18n.getText('milepost.plan.stage.closed.now'),
    archived: AJS.I18n.getText('milepost.plan.stage.archived.now'),
  }[stage];
}

/** A step with what it means. */
function stepOf(step) {
  const words = {
    draft: [AJS.I18n.getText('milepost.plan.stage.draft'), AJS.I18n.getText('milepost.plan.stage.draft.hint')],
    active: [AJS.I18n.getText('milepost.plan.stage.active'), AJS.I18n.getText('milepost.plan.stage.active.hint')],
    closed: [AJS.I18n.getText('milepost.plan.stage.closed'), AJS.I18n.getText('milepost.plan.stage.closed.hint')],
    archived: [AJS.I18n.getText('milepost.plan.stage.archived'), AJS.I18n.getText('milepost.plan.stage.archived.hint')],
    previous: [AJS.I18n.getText('milepost.plan.stage.previous'), AJS.I18n.getText('milepost.plan.stage.previous.hint')],
  };
  return [step, ...words[step]];
}

function submitText(step) {
  return (
    {
      draft: AJS.I18n.getText('milepost.plan.stage.draft'),
      active: AJS.I18n.getText('milepost.plan.stage.active'),
      closed: AJS.I18n.getText('milepost.plan.stage.closed'),
      archived: AJS.I18n.getText('milepost.plan.stage.archived'),
      previous: AJS.I18n.getText('milepost.plan.stage.previous'),
    }[step] ?? AJS.I18n.getText('milepost.plan.stage.change')
  );
}
