import { ORDERS } from '../model/order.js';
import { element } from './dom.js';

/** What the orders are called. */
export const ORDER_NAMES = {
  plan: () => AJS.I18n.getText('milepost.roadmap.sort.plan'),
  start: () => AJS.I18n.getText('milepost.roadmap.sort.start'),
  due: () => AJS.I18n.getText('milepost.roadmap.sort.due'),
  name: () => AJS.I18n.getText('milepost.roadmap.sort.name'),
  health: () => AJS.I18n.getText('milepost.roadmap.sort.health'),
  gap: () => AJS.I18n.getText('milepost.roadmap.sort.gap'),
  owner: () => AJS.I18n.getText('milepost.roadmap.sort.owner'),
};

/** The order of the rows, in the head of their column, which says of what. */
export function sortField() {
  const options = ORDERS.map((order) => element('option', { value: order }, ORDER_NAMES[order]()));
  return element('select', { class: 'mp-sort' }, ...options);
}
