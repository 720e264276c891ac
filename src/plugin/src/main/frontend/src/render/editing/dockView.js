import { button, element, setAttributes, setText, show } from '../dom.js';
import { failureText } from '../failures.js';
import { conflictCount, refusedCount, whatStands, writtenCount } from './changeWords.js';

/**
 * The bar below the rows: what keys do just now, how much is staged and what can be done about it, and what was written
 * last. `update` answers whether whoever stood in it still does.
 */
export function dockView(dock) {
  const hint = element('p', { class: 'mp-dock-hint', hidden: true });
  const reason = element('p', { class: 'mp-dock-hint mp-dock-reason', role: 'alert', hidden: true });
  const staged = stagedBar();
  const last = lastBar();
  const help = element('p', { class: 'mp-heard', id: 'mp-edit-help' }, AJS.I18n.getText('milepost.edit.help'));
  dock.append(help, hint, reason, staged.element, last.element);
  return {
    helpId: help.id,
    hint: (text) => {
      setText(hint, text);
      show(hint, text !== '');
    },
    explain: (text) => {
      setText(reason, text);
      show(reason, text !== '');
    },
    failed: (failure) => staged.failed(failureText(failure)),
    update: (changes, { isHidden, formats }) => {
      const hadFocus = dock.contains(document.activeElement);
      show(dock, !isHidden);
      staged.update(changes, formats);
      last.update(changes, formats);
      return !hadFocus || keepsFocus(dock);
    },
  };
}

function stagedBar() {
  const count = element('strong', {});
  const trouble = element('span', { class: 'mp-dock-trouble' });
  const failed = element('span', { class: 'mp-wrong', role: 'alert' });
  const undo = deedButton('undo', AJS.I18n.getText('milepost.edit.undo'));
  const redo = deedButton('redo', AJS.I18n.getText('milepost.edit.redo'));
  const discard = deedButton('discard', AJS.I18n.getText('milepost.edit.discard'));
  const review = deedButton('review', AJS.I18n.getText('milepost.edit.review'));
  const save = deedButton('save', AJS.I18n.getText('milepost.edit.save'), 'mp-button mp-button-primary');
  const forget = closing('forget');
  const words = element('p', { class: 'mp-dock-words' }, count, trouble, failed);
  const bar = element('section', { class: 'mp-dock-bar' }, words, undo, redo, discard, review, save, forget);
  setAttributes(bar, { 'aria-label': AJS.I18n.getText('milepost.edit.bar') });
  const update = (changes, formats) => {
    const { staging, isBusy } = changes;
    const isEmpty = changes.count === 0 && !isBusy;
    show(bar, !isEmpty || staging.past.length + staging.future.length > 0);
    show(forget, isEmpty);
    setText(count, whatStands(changes.count, formats));
    setText(trouble, troubleText(changes, formats));
    if (isBusy || changes.count === 0) setText(failed, '');
    enable(undo, staging.past.length > 0 && !isBusy);
    enable(redo, staging.future.length > 0 && !isBusy);
    [discard, review, save].forEach((each) => enable(each, changes.count > 0 && !isBusy));
    setAttributes(save, { 'aria-busy': isBusy ? 'true' : null });
  };
  return { element: bar, update, failed: (text) => setText(failed, text) };
}

/** A button that cannot be pressed keeps the focus: who undoes the last step by keys is not thrown out of the bar. */
function enable(node, isOn) {
  setAttributes(node, { 'aria-disabled': isOn ? null : 'true' });
}

function troubleText({ conflicts, refusals }, formats) {
  const texts = [
    conflicts.size > 0 ? conflictCount(conflicts.size, formats) : '',
    refusals.size > 0 ? refusedCount(refusals.size, formats) : '',
  ];
  return texts.filter(Boolean).join(' ');
}

function lastBar() {
  const words = element('p', { class: 'mp-dock-words' });
  const back = deedButton('back', AJS.I18n.getText('milepost.edit.take.back'));
  const dismiss = closing('dismiss');
  const bar = element('section', { class: 'mp-dock-bar mp-dock-last' }, words, back, dismiss);
  setAttributes(bar, { 'aria-label': AJS.I18n.getText('milepost.edit.last') });
  const update = ({ last, isBusy }, formats) => {
    show(bar, last !== null && !isBusy);
    if (last) setText(words, writtenCount(last.count, formats));
  };
  return { element: bar, update };
}

function closing(deed) {
  const node = deedButton(deed, '\u00d7', 'mp-close');
  setAttributes(node, { 'aria-label': AJS.I18n.getText('milepost.plan.close') });
  return node;
}

/** Who stood at a button that is gone now stands at the next one that can be pressed; false where there is none. */
function keepsFocus(dock) {
  if (!document.activeElement?.closest('[hidden]')) return true;
  const next = dock.querySelector('.mp-dock-bar:not([hidden]) button:not([hidden], [aria-disabled])');
  next?.focus();
  return next !== null;
}

function deedButton(deed, words, look = 'mp-button') {
  return button(look, { 'data-edit': deed }, words);
}
