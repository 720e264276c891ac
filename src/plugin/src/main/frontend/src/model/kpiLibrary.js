/** Those KPIs of the library that speak of all the words. */
export function foundIn(templates, text, locale) {
  const words = text.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  return templates.filter(({ name, category, description }) => {
    const all = [name, category, description].join(' ').toLocaleLowerCase(locale);
    return words.every((word) => all.includes(word));
  });
}
