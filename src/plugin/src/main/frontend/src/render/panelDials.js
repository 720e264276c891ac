import { paceOfDial } from '../model/explanation.js';
import { dialsOf, standingOf } from '../model/goal.js';
import { dial } from './dial.js';
import { element, setAttributes, setText, show } from './dom.js';
import { adviceFor, diagnosisName, dialName, shareText } from './words.js';

/** The dials of a goal in its panel, the headline first and named as such, each against pace; and what they say together. */
export function panelDials() {
  const pairs = [pair(), pair(), pair()];
  const diagnosis = element('p', { class: 'mp-diagnosis' });
  const block = element('div', { class: 'mp-pairs' }, ...pairs.map((each) => each.element), diagnosis);
  const update = (goal, explanation, formats) => {
    const lines = linesOf(goal, explanation);
    pairs.forEach((each, index) => each.update(lines[index] ?? null, formats));
    const text = [diagnosisName(goal.diagnosis), adviceFor(goal.diagnosis)].filter(Boolean).join('. ');
    show(diagnosis, text !== '');
    setText(diagnosis, text);
    setAttributes(diagnosis, { 'data-diagnosis': goal.diagnosis });
  };
  return { element: block, update };
}

function linesOf(goal, explanation) {
  const [headline, second] = dialsOf(goal);
  const lines = [{ ...headline, pace: goal.pace, health: standingOf(goal), isHeadline: second !== undefined }];
  if (second) lines.push({ ...second, pace: paceOfDial(second, explanation), health: second.kind });
  return [...lines, { kind: 'pace', share: goal.pace, pace: null, health: 'pace' }];
}

function pair() {
  const bar = dial();
  const [name, number] = [element('span', {}), element('strong', {})];
  const headline = element('span', { class: 'mp-is-headline mp-faint' });
  setText(headline, AJS.I18n.getText('milepost.roadmap.headline'));
  const line = element('div', { class: 'mp-pair' }, element('span', {}, name, headline), bar.element, number);
  const update = (figures, formats) => {
    show(line, figures !== null);
    if (figures === null) return;
    setText(name, figures.kind === 'pace' ? AJS.I18n.getText('milepost.roadmap.pace') : dialName(figures.kind));
    show(headline, figures.isHeadline === true);
    bar.update(figures);
    setText(number, shareText(figures.share, formats));
  };
  return { element: line, update };
}
