import { parseExact, writeExact } from './exactJson.js';

/**
 * A request that did not bring what was asked for; `kind` says what the reader can do about it, `answer` is what the
 * server sent in its place.
 */
export class RestFailure extends Error {
  constructor(kind, message = '', answer = {}) {
    super(message);
    this.name = 'RestFailure';
    this.kind = kind;
    this.answer = answer;
  }
}

/**
 * By its name: each bundle has a class of its own, and a part that arrives late meets failures of requests that the page
 * has sent, and the page those of its parts.
 */
export function isRestFailure(failure) {
  return failure?.name === 'RestFailure';
}

const KINDS = { 400: 'wrong', 401: 'login', 403: 'forbidden', 404: 'missing', 409: 'conflict' };
const PATIENCE_MILLIS = 60000;
const TOO_MANY = 429;
const MOST_RETRIES = 5;
const LONGEST_PAUSE = 10;

const MILEPOST = 'rest/milepost/1.0';

/** REST resources, those of Milepost unless told otherwise: JSON in, JSON out, every failure a RestFailure. */
export class Rest {
  #root;
  #fetch;
  #pause;

  constructor(contextPath, fetch = globalThis.fetch.bind(globalThis), root = MILEPOST, pause = sleep) {
    this.#root = `${contextPath}/${root}/`;
    this.#fetch = fetch;
    this.#pause = pause;
  }

  async get(path) {
    const { text } = await this.#send(path, {});
    return parse(text);
  }

  /** { text, tag }: the text is null where the server says that it is still what `tag` stood for. */
  async getIfChanged(path, tag) {
    return this.#send(path, tag ? { headers: { 'If-None-Match': tag } } : {});
  }

  async put(path, body) {
    const { text } = await this.#change('PUT', path, body);
    return parse(text);
  }

  async remove(path) {
    const { text } = await this.#change('DELETE', path);
    return parse(text);
  }

  /** Null where the server has nothing to say. */
  async post(path, body, options) {
    const { text } = await this.#change('POST', path, body, options);
    return text === '' ? null : parse(text);
  }

  /** As `get`, but every number is the decimal text that the server wrote. */
  async getExact(path) {
    const { text } = await this.#send(path, {});
    return parse(text, parseExact);
  }

  /** Sends decimals as they were made by `exact`, and answers as `getExact` does. */
  async sendExact(method, path, body) {
    const { text } = await this.#change(method, path, body);
    return text === '' ? null : parse(text, parseExact);
  }

  async delete(path) {
    await this.#change('DELETE', path);
  }

  /** Where a resource is, for a link. */
  address(path) {
    return this.#root + path;
  }

  /** Sends a file as it is, byte for byte. */
  async sendFile(path, file, headers, patience = PATIENCE_MILLIS) {
    const told = { 'X-Atlassian-Token': 'no-check', 'Content-Type': 'text/csv', ...headers };
    const signal = AbortSignal.timeout(patience);
    const { text } = await this.#send(path, { method: 'POST', headers: told, body: file, signal });
    return parse(text, parseExact);
  }

  #change(method, path, body, options) {
    const headers = { 'X-Atlassian-Token': 'no-check', 'Content-Type': 'application/json' };
    return this.#send(path, { ...options, method, headers, body: body === undefined ? undefined : writeExact(body) });
  }

  async #send(path, options) {
    const response = await this.#patiently(path, options);
    if (response.status === 304) return { text: null, tag: response.headers.get('ETag') };
    const text = await bodyOf(response);
    if (!response.ok) throw refusal(response.status, text);
    return { text, tag: response.headers.get('ETag') };
  }

  /** Goes on when the server says so, where it was asked too often: it has done nothing of what it refused so. */
  async #patiently(path, options) {
    for (let more = MOST_RETRIES; ; more -= 1) {
      const response = await this.#reach(path, options);
      if (response.status !== TOO_MANY || more === 0) return response;
      await this.#pause(Math.min(Number(response.headers.get('Retry-After')) || 1, LONGEST_PAUSE) * 1000);
    }
  }

  async #reach(path, options) {
    try {
      return await this.#fetch(this.#root + path, {
        cache: 'no-store',
        credentials: 'same-origin',
        signal: AbortSignal.timeout(PATIENCE_MILLIS),
        ...options,
        headers: { Accept: 'application/json', ...options.headers },
      });
    } catch (failure) {
      throw isRestFailure(failure) ? failure : new RestFailure('offline');
    }
  }
}

function sleep(millis) {
  return new Promise((resolve) => setTimeout(resolve, millis));
}

export function parse(text, reading = JSON.parse) {
  try {
    return reading(text);
  } catch {
    throw new RestFailure('server');
  }
}

/** A path with its query; parameters without a value are left out. */
export function pathWith(path, parameters) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== undefined));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

async function bodyOf(response) {
  try {
    return await response.text();
  } catch {
    throw new RestFailure('offline');
  }
}

function refusal(status, text) {
  const answer = answerIn(text);
  return new RestFailure(KINDS[status] ?? 'server', answer.message ?? '', answer);
}

function answerIn(text) {
  try {
    return parseExact(text) ?? {};
  } catch {
    return {};
  }
}
