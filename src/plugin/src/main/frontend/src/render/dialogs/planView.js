import { dayOf } from '../../model/days.js';
import { button, element, setText, show } from '../dom.js';
import { dialogFrame } from './dialogFrame.js';
import { addField, noteField, textField } from './fields.js';
import { kpiFields, kpiLine, targetNote } from './kpiFields.js';
import { libraryView } from './libraryView.js';
import { fieldsOf } from './planFields.js';
import { fieldName } from './planWords.js';
import { suggesting } from './suggestionList.js';

/** The dialog in which all that is planned for a goal is edited. */
export function planView(goal) {
  const title = AJS.I18n.getText('milepost.plan.edit.of', goal.key, goal.summary);
  const frame = dialogFrame({ title, isWide: true, submit: AJS.I18n.getText('milepost.plan.save') });
  frame.body.append(element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.plan.loading')));
  const draw = (form, context) => frame.body.replaceChildren(...partsOf(form, context));
  return { frame, draw, update: (form, context) => update(frame.body, form, context) };
}

function partsOf(form, context) {
  return [
    textField('why', fieldName('why'), {
      value: form.why,
      area: true,
      hint: AJS.I18n.getText('milepost.plan.why.hint'),
    }),
    ...listOf('kpis', form, context, AJS.I18n.getText('milepost.plan.kpis'), kpiFields),
    context.library ? libraryView(context) : null,
    ...listOf('milestones', form, context, AJS.I18n.getText('milepost.plan.milestones'), milestoneFields),
    ...listOf('campaigns', form, context, AJS.I18n.getText('milepost.plan.campaigns'), campaignFields),
    rules(form.choices, context),
    reason(form, context),
  ].filter(Boolean);
}

function listOf(list, form, context, title, makeFields) {
  const cards = form[list].map((part, index) => card(part, `${list}.${index}`, list, context, makeFields));
  return [element('h3', {}, title), ...cards, adders(list, context.library !== null)];
}

function card(part, path, list, context, makeFields) {
  const summary = element('summary', {}, element('strong'), element('span', { class: 'mp-faint' }));
  const fields = makeFields(part, path, context).filter(Boolean);
  const isFirst = path.endsWith('.0');
  return element(
    'details',
    { class: 'mp-fold', 'data-open': part.uid, 'data-part': path, open: context.isOpen(part.uid) },
    summary,
    ...fields,
    element(
      'div',
      { class: 'mp-fold-foot' },
      list === 'kpis' && !isFirst ? deed('up', list, part, AJS.I18n.getText('milepost.plan.up')) : null,
      deed('remove', list, part, AJS.I18n.getText('milepost.plan.remove')),
    ),
  );
}

function deed(name, list, { uid }, text) {
  return button('mp-link', { 'data-do': name, 'data-list': list, 'data-uid': uid }, text);
}

function adders(list, isLibraryOpen) {
  const add = (name, text, more) => button('mp-button', { 'data-do': name, 'data-list': list, ...more }, text);
  const buttons = {
    kpis: () => [
      add('add', AJS.I18n.getText('milepost.plan.kpi.add')),
      add('library', AJS.I18n.getText('milepost.plan.library'), { 'aria-expanded': String(isLibraryOpen) }),
    ],
    milestones: () => [add('add', AJS.I18n.getText('milepost.plan.milestone.add'))],
    campaigns: () => [add('add', AJS.I18n.getText('milepost.plan.campaign.add'))],
  };
  return element('div', { class: 'mp-adders' }, ...buttons[list]());
}

function milestoneFields(milestone, path) {
  const of = fieldsOf(milestone, path);
  return [
    of.row(of.text('name', { maxlength: 120 }), of.date('date')),
    of.row(of.number('expected', { hint: AJS.I18n.getText('milepost.plan.expected.hint') }), of.number('weight')),
    of.row(of.text('owner', suggesting('people')), of.date('reachedOn')),
  ];
}

function campaignFields(campaign, path) {
  const of = fieldsOf(campaign, path);
  return [
    of.row(of.text('name', { maxlength: 120 }), of.text('manager', suggesting('people'))),
    of.row(of.date('start'), of.date('due')),
    of.number('target', { hint: AJS.I18n.getText('milepost.plan.campaign.target.hint') }),
    of.text('activities', { area: true, rows: 2, hint: AJS.I18n.getText('milepost.plan.activities.hint') }),
    addField(`${path}.activities`, AJS.I18n.getText('milepost.plan.activities.add'), {
      hint: AJS.I18n.getText('milepost.plan.activities.add.hint'),
      ...suggesting('issues'),
    }),
  ];
}

function rules(choices, { isOpen }) {
  const of = fieldsOf(choices, 'choices');
  const any = AJS.I18n.getText('milepost.plan.as.the.plan');
  const hint = AJS.I18n.getText('milepost.plan.days.hint');
  return element(
    'details',
    { class: 'mp-fold mp-rules', 'data-open': 'rules', open: isOpen('rules') },
    element('summary', {}, element('strong', {}, AJS.I18n.getText('milepost.plan.rules'))),
    element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.plan.rules.hint')),
    of.row(of.choice('pace', { any }), of.choice('rollUp', { any })),
    of.row(of.number('weight'), of.number('reviewDays', { hint }), of.number('leastRunningDays', { hint })),
  );
}

function reason(form, { promises }) {
  const text = AJS.I18n.getText('milepost.plan.reason.promises', promises.join(', '));
  const field = textField('reason', AJS.I18n.getText('milepost.plan.reason'), {
    value: form.reason,
    area: true,
    rows: 2,
    hint: text,
  });
  return element('div', { class: 'mp-asked', hidden: promises.length === 0 }, field);
}

/** What changes while people type: the cards' own lines, what targets come to, whether a reason is asked. */
function update(body, form, { formats, promises, nameOf }) {
  form.kpis.forEach((kpi, index) => {
    line(body, `kpis.${index}`, kpi.name, kpiLine(kpi, formats));
    if (kpi.aim === 'reach') noteField(body, `kpis.${index}.target`, targetNote(kpi, formats));
  });
  form.milestones.forEach(({ name, date, owner }, index) => {
    line(body, `milestones.${index}`, name, dayText(date, formats));
    noteField(body, `milestones.${index}.owner`, nameOf(owner));
  });
  form.campaigns.forEach(({ name, manager }, index) => {
    line(body, `campaigns.${index}`, name, nameOf(manager) || manager);
    noteField(body, `campaigns.${index}.manager`, nameOf(manager));
  });
  show(body.querySelector('.mp-asked'), promises.length > 0);
  noteField(body, 'reason', AJS.I18n.getText('milepost.plan.reason.promises', promises.join(', ')));
}

function line(body, path, name, about) {
  const [strong, span] = body.querySelector(`[data-part="${path}"] > summary`).children;
  setText(strong, name.trim() || AJS.I18n.getText('milepost.plan.unnamed'));
  setText(span, about);
}

function dayText(date, formats) {
  const day = dayOf(date);
  return day === null ? '' : formats.day(day);
}
