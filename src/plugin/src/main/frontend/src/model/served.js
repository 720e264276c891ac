import { readDecimal } from './decimals.js';

/** The goals that an issue serves, as `GET activities/KEY` tells of them. */

/**
 * What its completion does to a goal's delivery: `adds` so many points, `done` already, `nothing` because it does not count,
 * or `none` where the goal has no work with a weight.
 */
export function gainOf({ adds, progress, weight }) {
  if (weight === 0) return { kind: 'nothing' };
  if (adds.points === null) return { kind: 'none' };
  return progress >= 1 ? { kind: 'done' } : { kind: 'adds', ...adds };
}

/** The goal on top of a way up, where it can be seen; a way of one goal has none above it. */
export function topOf({ above }) {
  const top = above.at(-1);
  return top && !top.hidden ? top : null;
}

/** Whether a link was made that can be taken away again: an epic or a parent issue is changed elsewhere. */
export function isByLink({ path }) {
  return path === 'link';
}

/** A share typed in percent as a decimal text from 0 to 1, null for nothing, or what is wrong with it. */
export function shareTyped(text, signs) {
  if (text.trim() === '') return { share: null };
  const { value, problem } = readDecimal(text.replace('%', ''), signs);
  if (problem) return { problem };
  const percent = Number(value);
  if (percent < 0 || percent > 100) return { problem: 'no_percent' };
  const share = movedLeft(value);
  return share === null ? { problem: 'too_fine' } : { share };
}

/** A hundredth of a plain decimal, exactly; null where that takes more than six digits. */
function movedLeft(plain) {
  const [whole, fraction = ''] = plain.split('.');
  const padded = whole.padStart(3, '0');
  const digits = (padded.slice(-2) + fraction).replace(/0+$/, '');
  if (digits.length > 6) return null;
  const left = padded.slice(0, -2).replace(/^0+(?=\d)/, '');
  return digits === '' ? left : `${left}.${digits}`;
}
