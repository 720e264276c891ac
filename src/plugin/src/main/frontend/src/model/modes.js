/** The ways to look at the roadmap: over time, by days, and by how far things are. */
export const TIMELINE = 'timeline';
export const MODES = Object.freeze([TIMELINE, 'calendar', 'board']);

/** The mode of a name, the usual one where nobody knows it. */
export function modeNamed(name) {
  return MODES.includes(name) ? name : TIMELINE;
}
