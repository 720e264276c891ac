/**
 * How one part of a page asks another to show a goal in place: whoever shows goals listens, and takes up what it can show.
 */
const LOOK = 'milepost-look';

/** Whether somebody shows it now; who asks leads there otherwise. */
export function askToLookAt(place, goalKey) {
  return !place.dispatchEvent(new CustomEvent(LOOK, { detail: goalKey, bubbles: true, cancelable: true }));
}

/** `show` says whether it could. */
export function whenAskedToLook(root, show) {
  root.addEventListener(LOOK, (event) => {
    if (show(event.detail)) event.preventDefault();
  });
}
