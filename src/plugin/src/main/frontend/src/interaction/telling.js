const SHOWN_MILLIS = 6000;

/** Says what has been kept, to be heard at once and seen in a corner for some seconds. */
export function telling(view) {
  let ends;
  return (text) => {
    view.say(text);
    view.tell(text);
    clearTimeout(ends);
    ends = setTimeout(() => view.tell(''), SHOWN_MILLIS);
  };
}
