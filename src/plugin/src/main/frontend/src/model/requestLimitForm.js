/** How often one person may ask REST, as an administrator edits it: two texts, which must be whole numbers. */

const MOST = 60000;
const LEAST = { atOnce: 1, perMinute: 0 };

export function limitFormOf({ atOnce, perMinute }) {
  return { atOnce: String(atOnce), perMinute: String(perMinute) };
}

/** The form as REST takes it. */
export function limitOf({ atOnce, perMinute }) {
  return { atOnce: Number(atOnce), perMinute: Number(perMinute) };
}

/** Names of the fields that hold no number within the bounds. */
export function problemsOfLimit(form) {
  return Object.keys(LEAST).filter((field) => !isWithin(form[field], LEAST[field]));
}

function isWithin(text, least) {
  return /^\d{1,6}$/.test(text.trim()) && Number(text) >= least && Number(text) <= MOST;
}
