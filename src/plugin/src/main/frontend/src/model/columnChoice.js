import { COLUMNS } from './columns.js';

/** Columns that are being chosen and put in order: { order, chosen }, of all columns and a Set of those that are shown. */
export function columnChoice(columns) {
  return { order: [...columns, ...COLUMNS.filter((name) => !columns.includes(name))], chosen: new Set(columns) };
}

export function ticked({ order, chosen }, name, isChosen) {
  const others = [...chosen].filter((each) => each !== name);
  return { order, chosen: new Set(isChosen ? [...others, name] : others) };
}

/** The same where there is no place further up or down. */
export function moved(choice, name, by) {
  const order = [...choice.order];
  const from = order.indexOf(name);
  const to = from + by;
  if (to < 0 || to >= order.length) return choice;
  order.splice(to, 0, ...order.splice(from, 1));
  return { ...choice, order };
}

/** Those that are shown, from left to right. */
export function columnsOf({ order, chosen }) {
  return order.filter((name) => chosen.has(name));
}
