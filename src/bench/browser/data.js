/** The same bars for everyone: groups of 99 below one, with dates over three years, always the same for a count. */

const GROUP = 100;
export const FIRST_DAY = Date.UTC(2026, 0, 1) / 86400000;
export const TODAY = FIRST_DAY + 500;

export function barsOf(count) {
  const next = random(7);
  return Array.from({ length: count }, (_, index) => {
    const head = index - (index % GROUP);
    const start = FIRST_DAY + Math.floor(next() * 1000);
    return {
      number: index + 1,
      parent: index === head ? null : head + 1,
      text: `Bar ${index + 1} of the benchmark`,
      start,
      due: start + 7 + Math.floor(next() * 90),
      share: Math.round(next() * 1000) / 1000,
    };
  });
}

/** Park and Miller's generator. */
function random(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
