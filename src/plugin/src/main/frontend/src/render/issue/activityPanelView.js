import { arrange, button, element, setText, show } from '../dom.js';
import { servedView } from './servedView.js';

/** What an issue does for goals, with the ways to link it to one more, and what was just changed. */
export function activityPanelView() {
  const served = servedView();
  const said = element('span', {});
  const undo = button('mp-link', { 'data-do': 'undo' }, undoText());
  const told = element('p', { class: 'mp-told', role: 'status' }, said, ' ', undo);
  const link = button('mp-button', { 'data-do': 'link' }, linkText());
  const ask = element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.issue.link.ask'));
  const place = element('div', {}, told, served.element);
  const update = (json, state) => {
    served.update(json, state);
    const isAlone = json.goals.length + json.hidden.goals === 0;
    arrange(place, [told, served.element, ...(json.canLink ? [link] : isAlone ? [ask] : [])]);
  };
  const tell = (text, canUndo = false) => {
    setText(said, text);
    show(undo, canUndo);
  };
  tell('');
  return { element: place, update, tell, link };
}

function undoText() {
  return AJS.I18n.getText('milepost.issue.undo');
}

function linkText() {
  return AJS.I18n.getText('milepost.issue.link');
}
