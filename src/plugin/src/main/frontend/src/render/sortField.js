import { ORDERS } from '../model/order.js';
import { element, setAttributes } from './dom.js';

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

/** The order of the goals, in the head of their column. */
export function sortField() {
  const options = ORDERS.map((order) => element('option', { value: order }, ORDER_NAMES[order]()));
  const field = element('select', { class: 'mp-sort' }, ...options);
  setAttributes(field, { 'aria-label': AJS.I18n.getText('milepost.roadmap.sort') });
  return field;
}
