import { DIAMOND_HALF_WIDTH } from '../layout/scene.js';
import { stateOfMilestone } from '../model/goal.js';
import { setAttributes, setText, shape } from './dom.js';
import { milestoneText } from './words.js';

/** The diamonds of a goal's milestones on the time axis; who points at one reads its name, its date and what it expects. */
export function milestoneMarks() {
  const group = shape('g', { class: 'mp-milestones' });
  const update = (diamonds, middle, { goal, today, formats }) => {
    while (group.childElementCount > diamonds.length) group.lastElementChild.remove();
    while (group.childElementCount < diamonds.length) group.append(diamond());
    diamonds.forEach(({ x, milestone }, index) => {
      const mark = group.children[index];
      setAttributes(mark, {
        d: `M${x} ${middle - DIAMOND_HALF_WIDTH}l7 7-7 7-7-7z`,
        'data-state': stateOfMilestone(milestone, today),
      });
      setText(mark.firstElementChild, milestoneText(milestone, goal.kpi, formats));
    });
  };
  return { group, update };
}

function diamond() {
  return shape('path', { class: 'mp-milestone' }, shape('title'));
}
