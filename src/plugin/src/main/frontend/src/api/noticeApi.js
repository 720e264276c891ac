import { parse, pathWith } from './rest.js';

const NOTICES = 'notices';

/** What the reader has been told of goals, and how he wants to be told by mail. Nobody but he himself sees it. */
export class NoticeApi {
  #rest;

  constructor(rest) {
    this.#rest = rest;
  }

  /** { answer, tag } with the newest notices; the answer is null where it is still what `tag` stood for. */
  async newest(limit, tag) {
    const { text, tag: now } = await this.#rest.getIfChanged(pathWith(NOTICES, { limit }), tag);
    return { answer: text === null ? null : parse(text), tag: now };
  }

  older(start, limit) {
    return this.#rest.get(pathWith(NOTICES, { start, limit }));
  }

  readUpTo(id) {
    return this.#rest.post(`${NOTICES}/read`, { upTo: id });
  }

  /** Reaches the server also where the reader leaves the page at once. */
  readOne(id) {
    return this.#rest.post(`${NOTICES}/read`, { ids: [id] }, { keepalive: true });
  }

  choice() {
    return this.#rest.get(`${NOTICES}/choice`);
  }

  choose(choice) {
    return this.#rest.put(`${NOTICES}/choice`, choice);
  }
}
