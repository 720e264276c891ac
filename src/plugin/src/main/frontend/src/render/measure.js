const USUAL_LETTER = 6.4;

/** Measures for the two weights in which the time axis is labelled. */
export function labelMeasures(fontFamily) {
  return { regular: textMeasure(`12px ${fontFamily}`), bold: textMeasure(`600 12px ${fontFamily}`) };
}

/** Measures texts in pixels for a font, each text once; without a canvas it takes the usual width of a letter. */
export function textMeasure(font, canvas = document.createElement('canvas')) {
  const pen = canvas.getContext?.('2d') ?? null;
  if (pen) pen.font = font;
  const known = new Map();
  return (text) => {
    if (!known.has(text)) known.set(text, pen ? Math.ceil(pen.measureText(text).width) : text.length * USUAL_LETTER);
    return known.get(text);
  };
}
