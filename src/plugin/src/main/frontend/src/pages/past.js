import { PastApi } from '../api/pastApi.js';
import { Rest } from '../api/rest.js';
import { Since } from '../interaction/past/since.js';
import { TimeTravel } from '../interaction/past/timeTravel.js';

/** A slider over past days of the roadmap, and what has changed since the reader's last visit. They arrive late. */
window.define('milepost/past', [], () => ({ contextPath, api: roadmaps, host, page, button, offer, holder }) => {
  const api = new PastApi(new Rest(contextPath), roadmaps.place);
  const travel = new TimeTravel({ page, api, roadmaps, button, place: holder });
  const since = new Since({ page, api, host, offer });
  since.begin();
  return {
    get travelling() {
      return travel.past;
    },
    draw: (shown) => [travel, since].forEach((part) => part.draw(shown)),
    notesOf: (row) => since.notesOf(row),
    travel: () => travel.toggle(),
    news: () => since.open(),
  };
});
