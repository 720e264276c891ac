import { dialsOf } from '../model/goal.js';
import { element, setAttributes, setText, show } from './dom.js';
import { dialName, gapText, shareText } from './words.js';

/** The figures of a goal's dials in its row: the headline by name with its gap, the other dial below it. */
export function dialNumbers() {
  const [kind, share, gap] = ['kind', 'share', 'gap'].map((name) => element('span', { class: `mp-${name}` }));
  const headline = element('span', { class: 'mp-headline' }, kind, share, gap);
  const [otherKind, otherShare] = ['kind', 'other-share'].map((name) => element('span', { class: `mp-${name}` }));
  const other = element('span', { class: 'mp-other' }, otherKind, otherShare);
  const update = (goal, formats) => {
    const [first, second] = dialsOf(goal);
    setText(kind, first.share === null ? '' : dialName(first.kind));
    setText(share, shareText(first.share, formats));
    setAttributes(share, { 'data-empty': first.share === null });
    setText(gap, goal.gapPoints === null ? '' : gapText(goal.gapPoints, formats));
    show(other, second !== undefined);
    if (second === undefined) return;
    setText(otherKind, dialName(second.kind));
    setText(otherShare, shareText(second.share, formats));
  };
  return { parts: [headline, other], update };
}
