import { FeedApi } from '../api/feedApi.js';
import { Rest } from '../api/rest.js';
import { FeedsDialog } from '../interaction/dialogs/feedsDialog.js';
import { HelpDialog } from '../interaction/dialogs/helpDialog.js';
import { savePicture } from '../interaction/pictureFile.js';
import { Tour } from '../interaction/tour.js';

/** What few need at once: links to the roadmap, pictures of it, its keys and a tour. It arrives when first asked for. */
window.define('milepost/sharing', [], () => ({ contextPath, host }) => ({
  links: (around) => new FeedsDialog({ host, api: new FeedApi(new Rest(contextPath)), ...around }).open(),
  picture: savePicture,
  help: (around) => new HelpDialog({ host, ...around }).open(),
  tour: () => new Tour(host).start(),
}));
