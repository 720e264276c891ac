/** What Jira would suggest while people type, made up; a user name that begins with x is refused. */
import { PEOPLE, person, WORK } from './story.mjs';

export function suggested(path, parameters) {
  const query = (parameters.get('query') ?? '').toLowerCase();
  if (path === 'user/picker') return peopleBy(query);
  if (path === 'issue/picker') return issuesBy(query);
  throw Object.assign(new Error('There is no such resource.'), { status: 404 });
}

function peopleBy(query) {
  if (query.startsWith('x')) throw Object.assign(new Error('You may not browse users.'), { status: 403 });
  const users = PEOPLE.filter(Boolean)
    .map(person)
    .filter(({ displayName }) => displayName.toLowerCase().includes(query));
  return { users, total: users.length, header: '' };
}

function issuesBy(query) {
  const issues = WORK.map((summaryText, at) => ({ key: `MKT-${300 + at}`, summaryText }));
  const found = issues.filter(({ key, summaryText }) => `${key} ${summaryText}`.toLowerCase().includes(query));
  return { sections: [{ id: 'cs', label: 'Current Search', sub: '', issues: found }] };
}
