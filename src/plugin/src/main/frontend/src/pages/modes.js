import { Rest } from '../api/rest.js';
import { Answers } from '../interaction/modes/answers.js';
import { BoardMode } from '../interaction/modes/boardMode.js';
import { CalendarMode } from '../interaction/modes/calendarMode.js';
import { Presentation } from '../interaction/modes/presentation.js';

/**
 * Calendar, board and presentation of the roadmap, which arrive when one is first asked for. The page that they are given
 * draws them.
 */
window.define('milepost/modes', [], () => ({ contextPath, fetch }) => (page) => {
  const answers = new Answers(new Rest(contextPath, fetch), () => page.drawSoon());
  return {
    renew: (plan) => answers.renew(plan),
    calendar: new CalendarMode(page, answers),
    board: new BoardMode(page, answers),
    presentation: new Presentation(page, answers),
  };
});
