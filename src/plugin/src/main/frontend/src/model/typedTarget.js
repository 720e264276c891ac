import { isTooLarge, microsOf, plainOf, plainText } from './decimals.js';

/**
 * A target as a person types it: a value ("60,000"), relative to the baseline ("+25 %") or in percentage points
 * ("+6 pp", in Polish "+6 p.p."). The server decides by the same rules; this says at once what it will come to.
 */
const FORM = /^([+-]?)([^%a-z+-]+?)\s*(%|p\.?p\.?)?$/i;
const SERVER_FORM = /^[+-]?\d{1,15}(\.\d{1,6})?$/;
const HUNDREDTHS_OF_SQUARES = 10n ** 8n;

/**
 * { typed, value, isChange }: what is kept, with a point before the decimals, and the value in the KPI's unit; or
 * { problem }. Without a baseline the value of a change is null.
 */
export function readTarget(text, { baseline, unitKind, signs }) {
  const parts = partsOf(text, signs);
  if (parts.problem) return parts;
  const { number, suffix, typed } = parts;
  if (suffix === 'pp' && unitKind !== 'percent') return { problem: 'points_need_percent' };
  if (baseline === null)
    return { typed, value: suffix === '' ? plainOf(microsOf(number)) : null, isChange: suffix !== '' };
  const micros = resolved(microsOf(number), suffix, microsOf(baseline));
  if (isTooLarge(micros)) return { problem: 'too_large' };
  if (micros === microsOf(baseline)) return { problem: 'target_is_baseline' };
  return { typed, value: plainOf(micros), isChange: suffix !== '' };
}

/** A kept target as a person of this language would type it. */
export function targetWritten(typed, { decimal }) {
  return typed.replace('.', decimal);
}

function partsOf(text, signs) {
  const form = FORM.exec(text.trim().replace('\u2212', '-'));
  if (text.trim() === '') return { problem: 'empty' };
  const plain = form && plainText(form[2].trim(), signs);
  if (!plain || !SERVER_FORM.test(plain)) return { problem: 'target_not_understood' };
  const suffix = (form[3] ?? '').toLowerCase().replaceAll('.', '');
  if (suffix !== '' && form[1] === '') return { problem: 'target_without_sign' };
  const number = form[1] + plain;
  return { number, suffix, typed: suffix === '' ? number : `${number} ${suffix}` };
}

function resolved(number, suffix, baseline) {
  if (suffix === '') return number;
  if (suffix === 'pp') return baseline + number;
  const size = baseline < 0n ? -baseline : baseline;
  return roundedHalfUp(baseline * HUNDREDTHS_OF_SQUARES + size * number);
}

/** Half away from zero, as the server rounds. */
function roundedHalfUp(fine) {
  const half = HUNDREDTHS_OF_SQUARES / 2n;
  const size = ((fine < 0n ? -fine : fine) + half) / HUNDREDTHS_OF_SQUARES;
  return fine < 0n ? -size : size;
}
