/** Lets a deed wait until what is drawn now has been seen: the next frame may be the one that shows it, the one after is not. */
export function afterPicture(deed) {
  requestAnimationFrame(() => requestAnimationFrame(deed));
}
