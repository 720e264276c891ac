import { hasResult } from '../model/goal.js';
import { dial } from './dial.js';
import { element, setText, show } from './dom.js';
import { shareText } from './words.js';

/** The two dials of a whole plan, a tile each: delivery against pace, and result where there is one. */

/** A tile with a title, in the element that fits the page around it, and room for its content. */
export function tile(name, heading, ...content) {
  const title = element(heading, { class: 'mp-tile-title' });
  return { title, element: element('div', { class: `mp-tile mp-tile-${name}` }, title, ...content) };
}

export function deliveryTile(heading) {
  const number = element('strong', { class: 'mp-tile-number' });
  const pace = element('span', { class: 'mp-faint' });
  const bar = dial();
  const frame = tile('delivery', heading, element('p', { class: 'mp-tile-line' }, number, pace), bar.element);
  const update = (plan, formats) => {
    const { delivery, pace: asked } = plan.summary;
    setText(frame.title, AJS.I18n.getText('milepost.roadmap.delivery.tile'));
    setText(number, shareText(delivery, formats));
    setText(pace, asked === null ? '' : AJS.I18n.getText('milepost.roadmap.pace.of', formats.percent(asked)));
    bar.update({ share: delivery, pace: asked });
  };
  return { element: frame.element, update };
}

export function resultTile(heading) {
  const number = element('strong', { class: 'mp-tile-number' });
  const coverage = element('span', { class: 'mp-faint' });
  const bar = dial();
  const frame = tile('result', heading, element('p', { class: 'mp-tile-line' }, number, coverage), bar.element);
  const update = (plan, formats) => {
    const { share, withData, all } = plan.summary.result;
    show(frame.element, plan.goals.some(hasResult));
    setText(frame.title, AJS.I18n.getText('milepost.roadmap.result.tile'));
    setText(number, shareText(share, formats));
    const known = AJS.I18n.getText('milepost.roadmap.result.known', formats.number(withData), formats.number(all));
    setText(coverage, withData < all ? known : '');
    bar.update({ share, pace: null, health: 'result' });
  };
  return { element: frame.element, update };
}
