import { readFileSync } from 'node:fs';

const GOLDEN = new URL('../../../../test/resources/rest/views.json', import.meta.url);

/** The views of a project as the server answers with them; `more` is what is otherwise. */
export function viewsJson(more = {}) {
  return { ...JSON.parse(readFileSync(GOLDEN, 'utf8')), ...more };
}
