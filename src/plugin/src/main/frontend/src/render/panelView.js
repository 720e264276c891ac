import { partArrival } from './arrival.js';
import { element, show } from './dom.js';
import { panelHead } from './panelHead.js';

/**
 * The panel beside the grid: the head of one goal, and below it a place for what else there is to say of the goal, or that
 * this is on its way. It is empty until a goal is shown.
 */
export function panelView() {
  let head = null;
  const arrival = partArrival('panelagain');
  const body = element('div', {}, arrival.element);
  const panel = element('section', { class: 'mp-panel', hidden: true, 'aria-labelledby': 'mp-panel-name' });
  const update = (goal, details, state) => {
    show(panel, goal !== null);
    if (goal === null) return;
    if (head === null) {
      head = panelHead();
      panel.append(head.element, body);
    }
    head.update(goal, details, state);
  };
  return {
    element: panel,
    update,
    fill: (parts) => body.replaceChildren(parts),
    showFailure: arrival.update,
    focus: () => head.name.focus(),
  };
}
