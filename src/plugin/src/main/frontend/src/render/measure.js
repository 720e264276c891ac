const USUAL_LETTER = 6.4;

/** Measures for the two weights in which the time axis is labelled, in the font of an element. */
export function labelMeasures(root) {
  const family = () => window.getComputedStyle(root).fontFamily;
  return { regular: textMeasure(() => `12px ${family()}`), bold: textMeasure(() => `600 12px ${family()}`) };
}

/**
 * Measures texts in pixels for a font, each text once; without a canvas it takes the usual width of a letter. The font is asked for
 * with the first text: a page that is being built need not know its styles yet.
 */
export function textMeasure(fontOf, canvas = document.createElement('canvas')) {
  let pen;
  const widthOf = (text) => {
    if (pen === undefined) {
      pen = canvas.getContext?.('2d') ?? null;
      if (pen) pen.font = fontOf();
    }
    return pen ? Math.ceil(pen.measureText(text).width) : text.length * USUAL_LETTER;
  };
  const known = new Map();
  return (text) => {
    if (!known.has(text)) known.set(text, widthOf(text));
    return known.get(text);
  };
}
