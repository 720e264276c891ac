/** What the fields of a plan's issues offer: lists on the server's side, one choice a line where people edit them. */
export const CHOICE_LISTS = Object.freeze(['channels', 'funnelStages', 'audiences']);

const LONGEST_CHOICE = 60;
const MOST_CHOICES = 100;

export function textsOfChoices(choices) {
  return eachList((name) => choices[name].join('\n'));
}

/** Without blanks around a choice and without empty lines. */
export function choicesIn(texts) {
  return eachList((name) => linesOf(texts[name]));
}

/** Problems by path. */
export function choiceProblems(texts) {
  return CHOICE_LISTS.map((name) => [`choices.${name}`, problemOf(linesOf(texts[name]))]);
}

function problemOf(lines) {
  if (lines.length > MOST_CHOICES) return 'choices_too_many';
  if (lines.some((line) => line.length > LONGEST_CHOICE)) return 'choice_too_long';
  return new Set(lines.map((line) => line.toLowerCase())).size < lines.length ? 'choice_twice' : undefined;
}

function linesOf(text) {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function eachList(of) {
  return Object.fromEntries(CHOICE_LISTS.map((name) => [name, of(name)]));
}
