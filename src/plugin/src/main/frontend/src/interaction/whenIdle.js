const LATEST_MILLIS = 4000;
const MOMENT_MILLIS = 1000;

/** Lets a deed wait until the browser has nothing better to do; where it cannot tell, for a moment. */
export function whenIdle(deed, around = window) {
  if (around.requestIdleCallback) around.requestIdleCallback(deed, { timeout: LATEST_MILLIS });
  else setTimeout(deed, MOMENT_MILLIS);
}
