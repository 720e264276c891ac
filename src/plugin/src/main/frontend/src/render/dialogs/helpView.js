import { button, element } from '../dom.js';
import { dialogFrame } from './dialogFrame.js';

const KEYS = {
  home: () => AJS.I18n.getText('milepost.help.key.home'),
  end: () => AJS.I18n.getText('milepost.help.key.end'),
  enter: () => AJS.I18n.getText('milepost.help.key.enter'),
  escape: () => AJS.I18n.getText('milepost.help.key.escape'),
  control: () => AJS.I18n.getText('milepost.help.key.control'),
  shift: () => AJS.I18n.getText('milepost.help.key.shift'),
};

/** The keys of the roadmap by what they move in. */
export function helpView() {
  const frame = dialogFrame({
    title: AJS.I18n.getText('milepost.roadmap.help'),
    leave: AJS.I18n.getText('milepost.plan.close'),
  });
  const tour = button('mp-button', { 'data-do': 'tour' });
  tour.append(AJS.I18n.getText('milepost.tour.start'));
  frame.body.append(
    element('p', {}, AJS.I18n.getText('milepost.help.text')),
    element('div', { class: 'mp-adders' }, tour),
    section(AJS.I18n.getText('milepost.help.rows'), [
      [['\u2191', '\u2193'], AJS.I18n.getText('milepost.help.rows.step')],
      [['\u2192', '\u2190'], AJS.I18n.getText('milepost.help.rows.open')],
      [[KEYS.home(), KEYS.end()], AJS.I18n.getText('milepost.help.rows.ends')],
      [[KEYS.enter()], AJS.I18n.getText('milepost.help.rows.enter')],
      [[KEYS.escape()], AJS.I18n.getText('milepost.help.rows.escape')],
    ]),
    section(AJS.I18n.getText('milepost.help.time'), [
      [['+', '\u2212'], AJS.I18n.getText('milepost.help.time.zoom')],
      [['0'], AJS.I18n.getText('milepost.help.time.whole')],
      [[`${KEYS.shift()} \u2190`, `${KEYS.shift()} \u2192`], AJS.I18n.getText('milepost.help.time.pan')],
    ]),
    section(AJS.I18n.getText('milepost.help.edit'), [
      [['M'], AJS.I18n.getText('milepost.help.edit.dates')],
      [['E'], AJS.I18n.getText('milepost.help.edit.form')],
      [[`${KEYS.shift()} \u2191`, `${KEYS.shift()} \u2193`], AJS.I18n.getText('milepost.help.edit.pick')],
      [[`${KEYS.control()} Z`, `${KEYS.control()} Y`], AJS.I18n.getText('milepost.help.edit.undo')],
    ]),
    section(AJS.I18n.getText('milepost.help.page'), [
      [['L'], AJS.I18n.getText('milepost.help.page.past')],
      [['N'], AJS.I18n.getText('milepost.help.page.since')],
      [['?'], AJS.I18n.getText('milepost.help.page.help')],
    ]),
  );
  return frame;
}

function section(title, keys) {
  const list = element('dl', { class: 'mp-keys' }, ...keys.flatMap(([names, what]) => entry(names, what)));
  return element('section', {}, element('h3', {}, title), list);
}

function entry(names, what) {
  const keys = names.map((name) => element('kbd', {}, name));
  return [element('dt', {}, ...keys), element('dd', {}, what)];
}
