import { dialsOf } from '../model/goal.js';
import { element, optional, setAttributes, setText } from './dom.js';
import { dialName, gapText, shareText } from './words.js';

/** The figures of a goal's dials in its row: the headline by name with its gap, the other dial below it. */
export function dialNumbers(cell) {
  const [kind, share, gap] = ['kind', 'share', 'gap'].map((name) => element('span', { class: `mp-${name}` }));
  cell.append(kind, share, gap);
  const other = otherNumber(cell);
  return (goal, formats) => {
    const [first, second] = dialsOf(goal);
    setText(kind, first.share === null ? '' : dialName(first.kind));
    setText(share, shareText(first.share, formats));
    setAttributes(share, { 'data-empty': first.share === null });
    setText(gap, goal.gapPoints === null ? '' : gapText(goal.gapPoints, formats));
    other(second, formats);
  };
}

function otherNumber(cell) {
  const [kind, share] = ['kind', 'other-share'].map((name) => element('span', { class: `mp-${name}` }));
  const other = optional(cell, () => element('span', { class: 'mp-other' }, kind, share));
  return (dial, formats) => {
    if (other(dial !== undefined) === null) return;
    setText(kind, dialName(dial.kind));
    setText(share, shareText(dial.share, formats));
  };
}
