/**
 * JSON whose numbers are decimals and not binary fractions: a KPI's value has up to eighteen digits, of which a number
 * of the browser keeps fifteen.
 */
const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const MARKED = /"\\u0001(-?\d+(?:\.\d+)?)\\u0001"/g;
const PLAIN = /^-?\d+(\.\d+)?$/;

/** Reads JSON with every number as the text that stands there. */
export function parseExact(text) {
  return JSON.parse(text.replace(TEXT_OR_NUMBER, (found) => (found.startsWith('"') ? found : `"${found}"`)));
}

/** A decimal text that goes out as a JSON number; nothing stays null. */
export function exact(decimal) {
  if (decimal === null) return null;
  if (!PLAIN.test(decimal)) throw new TypeError(`not a plain decimal: ${decimal}`);
  return { toJSON: () => `\u0001${decimal}\u0001` };
}

/** Writes JSON in which what `exact` made are numbers. */
export function writeExact(body) {
  return JSON.stringify(body).replace(MARKED, '$1');
}
