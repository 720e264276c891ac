import { OUTCOMES, stepsFrom } from '../../model/stageForm.js';
import { element } from '../dom.js';
import { dialogFrame } from './dialogFrame.js';
import { radioField, textField } from './fields.js';

/** The dialog in which a goal goes to another stage of its life. */
export function stageView(goal) {
  const frame = dialogFrame({ title: AJS.I18n.getText('milepost.plan.stage.of', goal.key, goal.summary) });
  frame.body.append(element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.plan.loading')));
  const draw = (form, stage) => {
    frame.setSubmit(submitText(form.stage));
    frame.body.replaceChildren(element('p', {}, nowText(stage)), ...fieldsOf(form, stage));
  };
  return { frame, draw };
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
  const outcomes = OUTCOMES.map((outcome) => [outcome, outcomeName(outcome)]);
  const hint = AJS.I18n.getText('milepost.plan.learning.hint');
  return [
    steps,
    radioField('outcome', AJS.I18n.getText('milepost.plan.outcome'), outcomes, { value: form.outcome }),
    textField('learning', AJS.I18n.getText('milepost.plan.learning'), { value: form.learning, area: true, hint }),
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

function outcomeName(outcome) {
  return {
    reached: AJS.I18n.getText('milepost.plan.outcome.reached'),
    partly: AJS.I18n.getText('milepost.plan.outcome.partly'),
    missed: AJS.I18n.getText('milepost.plan.outcome.missed'),
    abandoned: AJS.I18n.getText('milepost.plan.outcome.abandoned'),
  }[outcome];
}
