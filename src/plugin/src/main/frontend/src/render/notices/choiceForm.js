import { DIGESTS, KINDS } from '../../model/notices.js';
import { button, element, setAttributes, setText, show } from '../dom.js';
import { failureText } from '../failures.js';
import { digestName, kindName } from './noticeWords.js';

/** Asks how often a mail is to tell of what was told in the page, and of which kinds. */
export function choiceForm() {
  const digest = digestField();
  const kinds = KINDS.map(kindField);
  const legend = element('legend', {}, AJS.I18n.getText('milepost.bell.kinds'));
  const about = element('fieldset', {}, legend, ...kinds.map((kind) => kind.element));
  const wrong = element('p', { class: 'mp-bell-wrong', role: 'alert' });
  const retry = button('mp-button', { 'data-bell': 'retryChoice' }, AJS.I18n.getText('milepost.roadmap.retry'));
  const loading = element('p', { class: 'mp-bell-note' }, AJS.I18n.getText('milepost.bell.loading'));
  const save = element('button', { type: 'submit', class: 'mp-button mp-button-primary' });
  save.append(AJS.I18n.getText('milepost.bell.save'));
  const saved = element('span', { class: 'mp-bell-saved', role: 'status' });
  const fields = element('div', {}, digest.element, about, element('div', { class: 'mp-bell-deeds' }, save, saved));
  const form = element('form', { class: 'mp-bell-form' }, loading, wrong, retry, fields);

  /** `read` is the choice as the server keeps it, null while it is on its way or did not come. */
  const update = ({ read, failure, isSaved }) => {
    show(loading, read === null && failure === null);
    setText(wrong, failure === null ? '' : failureText(failure));
    show(wrong, failure !== null);
    show(retry, read === null && failure !== null);
    show(fields, read !== null);
    setText(saved, isSaved ? AJS.I18n.getText('milepost.bell.saved') : '');
  };
  const fill = (choice) => {
    digest.select.value = choice.digest;
    kinds.forEach(({ box }) => (box.checked = choice.kinds.includes(box.value)));
  };
  const chosen = () => ({
    digest: digest.select.value,
    kinds: kinds.filter(({ box }) => box.checked).map(({ box }) => box.value),
  });
  return { element: form, select: digest.select, update, fill, chosen };
}

function digestField() {
  const id = 'mp-bell-digest';
  const options = DIGESTS.map((digest) => element('option', { value: digest }, digestName(digest)));
  const select = element('select', { id, class: 'mp-tool-field' }, ...options);
  const label = element('label', { for: id }, AJS.I18n.getText('milepost.bell.digest'));
  const hint = element('p', { class: 'mp-faint', id: `${id}-hint` }, AJS.I18n.getText('milepost.bell.digest.hint'));
  setAttributes(select, { 'aria-describedby': hint.id });
  return { element: element('div', { class: 'mp-bell-field' }, label, select, hint), select };
}

function kindField(kind) {
  const box = element('input', { type: 'checkbox', value: kind });
  return { element: element('label', { class: 'mp-bell-kind' }, box, kindName(kind)), box };
}
