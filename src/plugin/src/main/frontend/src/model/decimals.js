/**
 * Exact decimals as plain texts ("-71.4") and as whole millionths. People write them with the signs of their language:
 * `signs` is { decimal, group }.
 */
const WHOLE_DIGITS = 12;
const DIGITS = 6;
const SCALE = 10n ** BigInt(DIGITS);
const LIMIT = 10n ** BigInt(WHOLE_DIGITS + DIGITS);
const BLANKS = /[\s\u00a0\u202f\u2009\u2007]/g;

/** { value } with the plain text, or { problem }: nothing is guessed, a wrong group is refused. */
export function readDecimal(typed, signs) {
  const text = typed.trim().replace('\u2212', '-');
  if (text === '') return { problem: 'empty' };
  const plain = plainText(text, signs);
  if (plain === null) return { problem: 'no_number' };
  const [whole, fraction = ''] = plain.replace(/^[+-]/, '').split('.');
  if (whole.replace(/^0+/, '').length > WHOLE_DIGITS) return { problem: 'too_large' };
  if (fraction.replace(/0+$/, '').length > DIGITS) return { problem: 'too_fine' };
  return { value: plainOf(microsOf(plain)) };
}

/** The number with a point and without groups, or null where it is none in this language. */
export function plainText(text, { decimal, group }) {
  const number = text.replace(BLANKS, ' ');
  const [point, comma] = [decimal, BLANKS.test(group) ? ' ' : group].map(escaped);
  BLANKS.lastIndex = 0;
  const form = new RegExp(
    `^[+-]?(?:\\d+|[1-9]\\d{0,2}(?:${comma}\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+)(?:${point}\\d+)?$`,
  );
  if (!form.test(number)) return null;
  const [whole, fraction] = number.split(decimal);
  const digits = whole.replace(/[^\d+-]/g, '');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** Whole millionths of a plain text with at most six digits after the point. */
export function microsOf(plain) {
  const [whole, fraction = ''] = plain.replace(/^[+-]/, '').split('.');
  const micros = BigInt(whole) * SCALE + BigInt(fraction.slice(0, DIGITS).padEnd(DIGITS, '0'));
  return plain.startsWith('-') ? -micros : micros;
}

export function plainOf(micros) {
  const size = micros < 0n ? -micros : micros;
  const fraction = String(size % SCALE)
    .padStart(DIGITS, '0')
    .replace(/0+$/, '');
  return `${micros < 0n ? '-' : ''}${size / SCALE}${fraction === '' ? '' : `.${fraction}`}`;
}

export function isTooLarge(micros) {
  return micros >= LIMIT || micros <= -LIMIT;
}

/** A plain text as a person of this language would type it; nothing is ''. */
export function written(plain, { decimal }) {
  return plain === null || plain === undefined ? '' : plain.replace('.', decimal);
}

function escaped(sign) {
  return sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
