import { element, show } from '../dom.js';
import { CHOICE_LISTS } from '../../model/fieldChoices.js';
import { HEALTHS } from '../../model/goal.js';
import { LONGEST_HEALTH_NAME } from '../../model/rulesProblems.js';
import { checkField, numberField, radioField, selectField, textField } from '../dialogs/fields.js';
import { usualStandingName } from '../words.js';
import { CHOICES, ruleName } from './rulesWords.js';

/** The fields of the rules of a plan in groups; they hold what the form says when they are made. */
export function rulesFields(form, options) {
  return [
    workFields(form, options),
    statusFields(form, options),
    judgingFields(form, options),
    nameFields(form),
    choiceFields(form, options),
  ];
}

/** The field of the weight is asked for only where the weight comes from one. */
export function showDeciding(root, { source }) {
  show(root.querySelector('[data-field="field"]'), source === 'field');
}

function workFields(form, options) {
  const { numberFields, resolutions } = options;
  const name = (path) => ruleName(path, options);
  const none = ['', AJS.I18n.getText('milepost.rules.weight.field.choose')];
  const fields = [none, ...numberFields.map((field) => [field.id, field.name])];
  const checks = resolutions.map((each) =>
    checkField(`notDelivered.${each.id}`, each.name, { value: form.notDelivered[each.id] }),
  );
  return part(
    AJS.I18n.getText('milepost.rules.work'),
    AJS.I18n.getText('milepost.rules.work.hint'),
    radioField('source', name('source'), CHOICES.source(), { value: form.source }),
    selectField('field', name('field'), fields, { value: form.field }),
    numberField('standard', name('standard'), {
      value: form.standard,
      hint: AJS.I18n.getText('milepost.rules.weight.standard.hint'),
    }),
    group(
      AJS.I18n.getText('milepost.rules.resolutions'),
      AJS.I18n.getText('milepost.rules.resolutions.hint'),
      element('div', { class: 'mp-checks' }, ...checks),
    ),
  );
}

function statusFields(form, { statuses }) {
  const percent = ({ id, name }) =>
    numberField(`shares.${id}`, name, {
      value: form.shares[id],
      hint: AJS.I18n.getText('milepost.rules.unit.percent'),
    });
  return part(
    AJS.I18n.getText('milepost.rules.statuses'),
    AJS.I18n.getText('milepost.rules.statuses.hint'),
    element('div', { class: 'mp-measures' }, ...statuses.map(percent)),
  );
}

function judgingFields(form, options) {
  const name = (path) => ruleName(path, options);
  const number = (path, hint) => numberField(path, name(path), { value: form[path], hint });
  const choice = (path) => selectField(path, name(path), CHOICES[path](), { value: form[path] });
  return part(
    AJS.I18n.getText('milepost.rules.judging'),
    AJS.I18n.getText('milepost.rules.judging.hint'),
    element(
      'div',
      { class: 'mp-measures mp-measures-wide' },
      number('onTrackFrom', AJS.I18n.getText('milepost.rules.unit.points')),
      number('atRiskFrom', AJS.I18n.getText('milepost.rules.unit.points')),
      number('earlyBelow', AJS.I18n.getText('milepost.rules.unit.time')),
      number('reviewDays', AJS.I18n.getText('milepost.rules.unit.days')),
    ),
    choice('pace'),
    choice('rollUp'),
  );
}

/** Each beside the name that it takes the place of. */
function nameFields({ names }) {
  const name = (health) =>
    textField(`names.${health}`, usualStandingName(health), { value: names[health], maxlength: LONGEST_HEALTH_NAME });
  return part(
    AJS.I18n.getText('milepost.rules.names'),
    AJS.I18n.getText('milepost.rules.names.hint'),
    element('div', { class: 'mp-measures mp-names' }, ...HEALTHS.map(name)),
  );
}

/** What the fields of issues offer, one choice a line. */
function choiceFields({ choices }, options) {
  const list = (each) =>
    textField(`choices.${each}`, ruleName(`choices.${each}`, options), { value: choices[each], area: true, rows: 6 });
  return part(
    AJS.I18n.getText('milepost.rules.choices'),
    AJS.I18n.getText('milepost.rules.choices.hint'),
    element('div', { class: 'mp-measures mp-names' }, ...CHOICE_LISTS.map(list)),
  );
}

function part(title, hint, ...fields) {
  return element(
    'section',
    { class: 'mp-rules-part' },
    element('h3', {}, title),
    element('p', { class: 'mp-hint' }, hint),
    ...fields,
  );
}

function group(legend, hint, content) {
  const about = element('p', { class: 'mp-hint' }, hint);
  return element('fieldset', { class: 'mp-entry' }, element('legend', {}, legend), about, content);
}
