import { PastApi } from '../api/pastApi.js';
import { Rest } from '../api/rest.js';
import { ColumnEdges } from '../interaction/columnEdges.js';
import { Since } from '../interaction/past/since.js';
import { TimeTravel } from '../interaction/past/timeTravel.js';

/**
 * What everybody gets late on the roadmap: the edges of the columns, a slider over past days, and what has changed since the
 * reader's last visit.
 */
window.define('milepost/past', [], () => ({ contextPath, api: roadmaps, host, page, button, offer, holder }) => {
  const api = new PastApi(new Rest(contextPath), roadmaps.place);
  const travel = new TimeTravel({ page, api, roadmaps, button, place: holder });
  const since = new Since({ page, api, host, offer });
  const edges = new ColumnEdges(page);
  since.begin();
  return {
    get travelling() {
      return travel.past;
    },
    draw: (shown) => [edges, travel, since].forEach((part) => part.draw(shown)),
    notesOf: (row) => since.notesOf(row),
    travel: () => travel.toggle(),
    news: () => since.open(),
  };
});
