import { canChange, canUnshare } from '../../model/viewForm.js';
import { element, setText } from '../dom.js';
import { columnName } from '../columnText.js';
import { lanesBeside } from '../laneChoice.js';
import { lanesName } from '../laneWords.js';
import { COLOURS } from '../lookPocket.js';
import { ORDER_NAMES } from '../sortField.js';
import { ZOOM_NAMES } from '../timeTools.js';
import { columnList } from './columnsView.js';
import { dialogFrame } from './dialogFrame.js';
import { checkField, fieldRow, selectField, textField } from './fields.js';

/** The dialog in which somebody saves how he looks at the roadmap, and says who uses it and for whom it opens first. */
export function viewView({ view, list, fields }) {
  const isEdited = canChange(view);
  const frame = dialogFrame({
    title: isEdited ? AJS.I18n.getText('milepost.views.of', view.name) : AJS.I18n.getText('milepost.views.new'),
    submit: isEdited ? AJS.I18n.getText('milepost.views.save') : AJS.I18n.getText('milepost.views.new'),
  });
  const columns = columnsPart();
  const draw = (form) =>
    frame.body.replaceChildren(...parts(form, { view, list, isEdited, fields, columns: columns.element }));
  return { frame, draw, columns };
}

function parts(form, { view, list, isEdited, fields, columns }) {
  const hint = AJS.I18n.getText('milepost.views.name.hint');
  const shown = list.canShare && canUnshare(view);
  return [
    textField('name', AJS.I18n.getText('milepost.views.name'), { value: form.name, hint, maxlength: 100 }),
    ...drawn(form, fields),
    columns,
    shown ? checkField('shared', AJS.I18n.getText('milepost.views.share'), { value: form.shared }) : null,
    checkField('mine', AJS.I18n.getText('milepost.views.first.me'), { value: form.mine }),
    list.canShare ? checkField('all', AJS.I18n.getText('milepost.views.first.all'), { value: form.all }) : null,
    element('div', { class: 'mp-adders' }, ...ways(isEdited)),
  ].filter(Boolean);
}

/** How the view is drawn, each by the words that the page has for it; those of colours need the whole width. */
function drawn({ lanes, colour, sort, zoom }, fields) {
  const rows = lanesBeside(lanes, fields).map((by) => [by, lanesName(by, fields)]);
  const whole = ['', AJS.I18n.getText('milepost.views.zoom.whole')];
  const colours = selectField('colour', AJS.I18n.getText('milepost.tools.colour'), named(COLOURS), { value: colour });
  return [
    fieldRow(
      selectField('lanes', AJS.I18n.getText('milepost.lanes.label'), rows, { value: lanes }),
      selectField('zoom', AJS.I18n.getText('milepost.views.zoom'), [whole, ...named(ZOOM_NAMES)], { value: zoom }),
    ),
    colours,
    selectField('sort', AJS.I18n.getText('milepost.views.sort'), named(ORDER_NAMES), { value: sort }),
  ];
}

function named(names) {
  return Object.entries(names).map(([word, name]) => [word, name()]);
}

/** Closed, it says which columns there are; opened, they are ticked and moved as in their own dialog. */
function columnsPart() {
  const list = columnList();
  const summary = element('summary', {});
  const whole = element('details', { class: 'mp-more mp-view-columns' }, summary, list.hint, list.element);
  const tell = (columns) =>
    setText(summary, AJS.I18n.getText('milepost.views.columns', columns.map(columnName).join(', ')));
  return { ...list, element: whole, tell };
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
