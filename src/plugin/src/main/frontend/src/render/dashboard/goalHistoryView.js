import { goalOf, standingOf } from '../../model/goal.js';
import { element, setAttributes, setText } from '../dom.js';
import { historyView } from '../historyView.js';
import { panelDials } from '../panelDials.js';
import { standingName } from '../words.js';

/** One goal: how it stands, and the chart of how it came there and where it is going. */
export function goalHistoryView() {
  const [link, lozenge] = [element('a', {}), element('span', { class: 'mp-lozenge' })];
  const [dials, history] = [panelDials(), historyView()];
  const name = element('h3', {}, link);
  const head = element('div', { class: 'mp-gadget-line mp-gadget-lead' }, name, lozenge);
  const view = element('div', {}, head, dials.element, history.element);
  const update = ({ goal: json, explanation, history: answer, forecast, today, chosen, formats, links }) => {
    const goal = goalOf(json);
    setText(link, goal.summary);
    setAttributes(link, { href: links.issue(goal.key) });
    setAttributes(lozenge, { 'data-health': standingOf(goal) });
    setText(lozenge, standingName(standingOf(goal), formats));
    dials.update(goal, explanation, formats);
    const drawn = { history: answer, forecast, kpis: json.kpis, health: standingOf(goal), chosen };
    history.update(drawn, { formats, today });
  };
  return { element: view, update };
}
