import { element, setAttributes, setText, show } from '../dom.js';

/** The form of the limit of requests: two numbers, and what is wrong with them. */
export function requestLimitView() {
  const fields = {
    atOnce: numberField('atOnce', AJS.I18n.getText('milepost.requests.at.once')),
    perMinute: numberField('perMinute', AJS.I18n.getText('milepost.requests.per.minute')),
  };
  const save = element('button', { type: 'submit', class: 'mp-button mp-button-primary' });
  setText(save, AJS.I18n.getText('milepost.admin.save'));
  const said = element('p', { class: 'mp-said', role: 'status' });
  const refused = element('p', { class: 'mp-wrong', role: 'alert' });
  const buttons = element('div', { class: 'mp-buttons' }, save, said);
  const places = Object.values(fields).map((field) => field.element);
  const form = element('form', { class: 'mp-form', novalidate: true }, ...places, refused, buttons);
  const update = ({ form: values, problems, isSaving, isSaved, refusal }) => {
    Object.entries(fields).forEach(([name, field]) => field.update(values[name], problems.includes(name)));
    save.disabled = isSaving;
    setText(said, isSaved ? AJS.I18n.getText('milepost.requests.saved') : '');
    setText(refused, refusal ?? '');
    show(refused, refusal !== null);
  };
  return { element: form, update, focusOn: (name) => fields[name].input.focus() };
}

function numberField(name, text) {
  const id = `mp-limit-${name}`;
  const input = element('input', {
    id,
    type: 'text',
    inputmode: 'numeric',
    'data-field': name,
    class: 'mp-tool-field mp-number',
  });
  const wrong = element('p', { class: 'mp-wrong', id: `${id}-wrong` }, AJS.I18n.getText('milepost.requests.wrong'));
  const update = (value, isWrong) => {
    if (input.value !== value) input.value = value;
    setAttributes(input, { 'aria-invalid': isWrong ? 'true' : null, 'aria-describedby': isWrong ? wrong.id : null });
    show(wrong, isWrong);
  };
  return {
    element: element('div', { class: 'mp-select' }, element('label', { for: id }, text), input, wrong),
    input,
    update,
  };
}
