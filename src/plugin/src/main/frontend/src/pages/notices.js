import { NoticeApi } from '../api/noticeApi.js';
import { Rest } from '../api/rest.js';
import { Bell } from '../interaction/notices/bell.js';
import { surroundings, whenReady } from '../interaction/surroundings.js';
import { projectOf } from '../model/notices.js';
import { formatsFor } from '../render/formats.js';
import { noticeTimes } from '../render/notices/noticeTimes.js';

whenReady(() => {
  const place = document.querySelector('[data-milepost-bell]');
  const isSomebody = Boolean(document.querySelector('meta[name="ajs-remote-user"]')?.content);
  if (place && isSomebody) start(place);
});

/** Puts the bell into the place that the page keeps for it; it reads when the page has nothing better to do. */
function start(place) {
  const { contextPath, locale, reader } = surroundings(place.closest('[data-locale]') ?? undefined);
  const formats = formatsFor(locale, reader.timeZone, reader);
  const bell = new Bell({
    place,
    api: new NoticeApi(new Rest(contextPath)),
    formats,
    times: noticeTimes(formats, reader.timeZone, reader.language),
    links: linksOf(contextPath),
  });
  if (window.requestIdleCallback) window.requestIdleCallback(() => bell.start(), { timeout: 2000 });
  else setTimeout(() => bell.start(), 500);
}

function linksOf(contextPath) {
  const roadmap = (project) =>
    `${contextPath}/projects/${encodeURIComponent(project)}?selectedItem=io.milepost.jira:roadmap-item`;
  return { goal: (key) => `${roadmap(projectOf(key))}&goal=${encodeURIComponent(key)}` };
}
