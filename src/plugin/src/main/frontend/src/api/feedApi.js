/** Links by which programs read a roadmap without a login. */
export class FeedApi {
  #rest;

  constructor(rest) {
    this.#rest = rest;
  }

  /** { own, others }: the reader's own, and for who administers Jira everybody else's. */
  async feeds() {
    const { feeds, canSeeAll } = await this.#rest.get('feeds');
    const all = canSeeAll ? await this.#rest.get('feeds?all=true') : { feeds: [] };
    return { own: feeds, others: all.feeds.filter(({ id }) => !feeds.some((own) => own.id === id)) };
  }

  /** Answers { id, address }: the address is told this once. */
  make(kind, name, roadmap) {
    return this.#rest.post('feeds', { kind, name, roadmap });
  }

  end(id) {
    return this.#rest.delete(`feeds/${encodeURIComponent(id)}`);
  }
}
