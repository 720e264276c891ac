/** A hint of the import of files: semicolons and names of columns; 03/04 is asked about, NaN and the like are refused. */
export function previewOf(text, said, isPreview) {
  const [names, ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';'));
  if (!isPreview) return { recorded: rows.length, ids: [], recordedAt: new Date().toISOString() };
  const errors = rows.flatMap(([, value], index) => (/^[\d.,]+$/.test(value) ? [] : [errorOf(value, index + 2)]));
  if (errors.length > 0)
    throw Object.assign(new Error('Nothing was kept: the file has errors.'), {
      status: 400,
      more: { count: errors.length, errors },
    });
  const isOpen = rows[0][0].includes('/') && !said.has('dates');
  const measurements = rows.map(([day, value], index) => ({
    line: index + 2,
    goal: said.get('goal'),
    kpi: said.get('kpi'),
    day,
    value: Number(value.replace(',', '.')),
    note: null,
  }));
  return {
    format: {
      encoding: 'utf_8',
      delimiter: 'semicolon',
      decimal: said.get('decimal') ?? 'comma',
      dates: isOpen ? null : (said.get('dates') ?? 'year_month_day'),
      header: true,
    },
    columns: { date: 1, value: 2 },
    columnNames: names,
    rows: rows.length,
    sample: rows.slice(0, 3),
    questions: isOpen ? [questionOf(rows[0][0])] : [],
    measurements: isOpen ? [] : measurements,
    wouldRecord: isOpen ? 0 : rows.length,
  };
}

function errorOf(value, place) {
  return {
    key: 'milepost.error.csv',
    message: `\u201c${value}\u201d is not a number.`,
    place,
    column: 2,
    columnName: 'Value',
  };
}

function questionOf(example) {
  const [first, second, year] = example.split('/');
  const answers = [
    { choice: 'day_month_year_slashes', reading: `${year}-${second}-${first}` },
    { choice: 'month_day_year_slashes', reading: `${year}-${first}-${second}` },
  ];
  return { about: 'dates', line: 2, example, answers };
}
