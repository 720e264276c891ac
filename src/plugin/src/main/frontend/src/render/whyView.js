import { element, rewrite } from './dom.js';
import { whyGroups } from './whyText.js';

/** Why a goal shows its numbers: each of them with its formula and the goal's figures in it. */
export function whyView() {
  const block = element('div', { class: 'mp-why' });
  const update = (explanation, context, formats) => {
    const groups = whyGroups(explanation, context, formats);
    rewrite(block, groups, () => groups.flatMap(groupOf));
  };
  return { element: block, update };
}

function groupOf({ name, isHeadline, lines }) {
  const headline = isHeadline ? ` (${AJS.I18n.getText('milepost.roadmap.headline')})` : '';
  return [element('h4', {}, name + headline), ...lines.map((line) => element('p', {}, line))];
}
