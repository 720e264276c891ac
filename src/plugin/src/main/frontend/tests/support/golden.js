import { readFileSync } from 'node:fs';

/** What REST answers, as the files hold it that the server's tests compare with. */
export function golden(name) {
  return JSON.parse(readFileSync(new URL(`../../../../test/resources/rest/${name}`, import.meta.url), 'utf8'));
}
