/** Lets a deed wait until what is drawn now has been seen: the next frame may be the one that shows it, the one after is not. */
export function afterPicture(deed) {
  requestAnimationFrame(() => requestAnimationFrame(deed));
}

/** Lets deeds wait likewise, and does one before each picture that follows: what the reader does meanwhile comes between two of them. */
export function oneByOneAfterPicture(deeds) {
  const next = () => {
    deeds.shift()();
    if (deeds.length > 0) requestAnimationFrame(next);
  };
  afterPicture(next);
}
