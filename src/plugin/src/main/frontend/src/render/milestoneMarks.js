import { DIAMOND_HALF_WIDTH } from '../layout/scene.js';
import { stateOfMilestone } from '../model/goal.js';
import { setAttributes, setText, shape } from './dom.js';
import { milestoneText } from './words.js';

/** The diamonds of a goal's milestones on the time axis; who points at one reads its name, its date and what it expects. */
export function milestoneMarks() {
  const marks = [];
  return (diamonds, middle, { goal, today, formats }) => {
    while (marks.length < diamonds.length) marks.push(diamond());
    return diamonds.map(({ x, milestone }, index) => {
      const { mark, says } = marks[index];
      says(() => milestoneText(milestone, goal.kpi, formats));
      setAttributes(mark, {
        d: `M${x} ${middle - DIAMOND_HALF_WIDTH}l7 7-7 7-7-7z`,
        'data-state': stateOfMilestone(milestone, today),
      });
      return mark;
    });
  };
}

/** Its words are written when somebody points at it: of thousands that pass by, few are read. */
function diamond() {
  const mark = shape('path', { class: 'mp-milestone' });
  const title = shape('title');
  let words;
  mark.addEventListener('pointerenter', () => {
    setText(title, words());
    mark.append(title);
  });
  return {
    mark,
    says(text) {
      words = text;
      title.remove();
    },
  };
}
