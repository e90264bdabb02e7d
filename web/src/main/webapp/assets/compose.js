'use strict';
/* Compose: which fields belong to the chosen recipient and channel, the message as it goes out, and what became of those that were sent. */
document.addEventListener('DOMContentLoaded', () => {
  const form = document.getElementById('compose');
  const said = document.getElementById('preview').dataset;
  const shown = (name) => document.getElementById(`preview-${name}`);
  const empty = shown('text').textContent;
  const text = document.getElementById('in-message');
  const submit = form.querySelector('button[type=submit]');
  const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

  /** Who or what was chosen; as long as somebody types, nobody is. */
  function person(id) {
    const chosenId = document.getElementById(`${id}_hinput`)?.value ?? '';
    return /^\d+$/.test(chosenId) ? {id: chosenId, label: document.getElementById(`${id}_input`).value} : {id: '', label: ''};
  }

  // ---- what belongs to the chosen recipient and channel

  const ADDRESSES = {department: 'POST /api/twilio/send-to-department', drivers: 'POST /api/v1/notifications/drivers/notify-all'};
  const chosen = () => ({
    recipient: form.querySelector('[name=":recipient"]:checked')?.value ?? 'driver',
    kind: form.elements.kind && !form.elements.kind.matches(':disabled') ? form.elements.kind.value : 'sms',
  });

  function holds(condition, choice) {
    return condition.split(' ').every((part) => {
      const [name, values] = part.split(':');
      return values.split(',').includes(choice[name]);
    });
  }

  function show(element, isShown) {
    element.hidden = !isShown;
    if ('disabled' in element) element.disabled = !isShown;
  }

  function arrange() {
    if (!text) return;
    const kinds = form.elements.kind;
    form.querySelectorAll('option[data-when]').forEach((option) => show(option, holds(option.dataset.when, chosen())));
    if (kinds.selectedOptions[0]?.disabled) kinds.value = 'sms';
    form.querySelectorAll('fieldset[data-when]').forEach((part) => show(part, holds(part.dataset.when, chosen())));
    form.querySelectorAll('[data-when]').forEach((part) => show(part, holds(part.dataset.when, chosen())));
    form.dataset.api = ADDRESSES[chosen().recipient] ?? 'POST /api/notifications';
  }

  // ---- a text to begin with, and names

  const places = (message) => [...new Set(Array.from(message.matchAll(/\{([a-zA-Z]\w{0,39})\}/g), ([whole]) => whole))];
  const name = () => (['user', 'driver'].includes(chosen().recipient) ? person(chosen().recipient).label.split(' · ')[0] : '');

  function named(message) {
    return name() ? message.replace(/\{(patient_)?name\}/g, name()) : message;
  }

  function begin(select) {
    text.value = named(select.value);
    text.dispatchEvent(new Event('input', {bubbles: true}));
    text.focus();
  }

  // ---- the preview

  function recipient() {
    const {recipient: to} = chosen();
    if (to === 'number') return Array.from(form.querySelectorAll('[name=to]')).find((field) => !field.matches(':disabled')).value;
    if (to === 'department') {
      const department = form.elements.department_id;
      return department.value && fill(said.department, {name: department.selectedOptions[0].textContent});
    }
    return to === 'drivers' ? said.drivers : person(to).label;
  }

  function showWhen() {
    const {value} = form.elements.send_at;
    shown('when').textContent = value ? `${value.replace('T', ' ')} (${said.zone})` : said.now;
    submit.textContent = value ? submit.dataset.later : submit.dataset.now;
  }

  function showOpen(message) {
    const open = places(message).filter((place) => !(chosen().recipient === 'drivers' && place === '{name}'));
    shown('open').hidden = !open.length;
    shown('open').textContent = open.length ? fill(said.open, {places: open.join(', ')}) : '';
    if (open.length) form.dataset.confirm = fill(said.ask, {places: open.join(', ')});
    else delete form.dataset.confirm;
  }

  function showMedia() {
    const field = form.elements.media_urls;
    const urls = field.matches(':disabled') ? [] : field.value.split('\n').map((url) => url.trim()).filter(Boolean);
    shown('media').replaceChildren(...urls.map((url) => {
      const item = document.createElement('li');
      item.textContent = url;
      return item;
    }));
  }

  function preview() {
    shown('to').textContent = recipient() || said.nobody;
    showWhen();
    if (!text) return;
    const subject = form.elements.subject;
    shown('subject').hidden = subject.matches(':disabled') || !subject.value;
    shown('subject').textContent = subject.value;
    shown('text').textContent = text.value || empty;
    showOpen(text.value);
    showMedia();
  }

  // ---- about a load the server writes the text

  let latest = 0;

  async function previewLoad() {
    const asked = ++latest;
    const update = form.elements.update_message?.value;
    const [driver, load] = [person('driver').id, person('load').id];
    if (!driver || !load || update === '') {
      shown('text').textContent = empty;
      shown('cost').hidden = true;
      return;
    }
    const answer = await carillon.call('POST', form.dataset.previews, {driver_id: Number(driver), load_id: Number(load), update_message: update});
    if (asked !== latest) return;
    shown('text').textContent = answer.ok ? answer.body.text : answer.body.detail;
    shown('cost').hidden = !answer.ok;
    if (answer.ok) shown('cost').textContent = fill(said.cost, {length: answer.body.text.length, segments: answer.body.segments});
  }

  /** The driver of the chosen load, unless somebody else was chosen before. */
  async function takeDriverOfLoad() {
    const id = person('load').id;
    if (!id || person('driver').id) return;
    const load = await carillon.call('GET', `/api/loads/${id}`);
    if (!load.ok || !load.body.driver_id) return;
    const driver = await carillon.call('GET', `/api/drivers/${load.body.driver_id}`);
    if (!driver.ok || person('driver').id) return;
    document.getElementById('driver_input').value = [driver.body.name ?? `${driver.body.first_name} ${driver.body.last_name}`, driver.body.phone].filter(Boolean).join(' · ');
    document.getElementById('driver_hinput').value = String(load.body.driver_id);
  }

  // ---- what became of it

  function outcome({status, body}) {
    const words = document.getElementById('outcomes').dataset;
    if (status >= 400 || status === 0) return words.refused;
    if (body.batch_id) return words.bulk;
    if (body.message_sid) return words.sent;
    return words[body.status] ?? words.waiting;
  }

  async function tell(answer) {
    const {title} = answer.ok ? {title: ''} : await carillon.problemWords(answer);
    const words = document.getElementById('outcomes').dataset;
    const {body} = answer;
    const sentence = fill(outcome(answer), {to: (chosen().recipient === 'number' && body.to) || recipient(), reason: title, successful: body.successful ?? '', failed: body.failed ?? ''});
    const address = body.batch_id ? `/bulk?id=${body.batch_id}` : body.id && `/message?id=${body.id}`;
    const link = () => {
      const see = document.createElement('a');
      if (!address) return '';
      see.href = address;
      see.textContent = words.see;
      return see;
    };
    carillon.toast(sentence, answer.ok ? 'info' : 'error', link());
    if (!address) return;
    const item = document.createElement('li');
    item.append(sentence, ' ', link());
    document.querySelector('.outcomes').prepend(item);
    document.getElementById('outcomes').hidden = false;
  }

  function clear() {
    for (const field of [text, form.elements.update_message, form.elements.media_urls, form.elements.send_at, form.elements[':override']]) {
      if (!field) continue;
      field.value = '';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
    if (form.elements.urgent) form.elements.urgent.checked = false;
    if (form.elements[':starter']) form.elements[':starter'].value = '';
  }

  // ---- the start

  let waiting;
  const changed = () => {
    arrange();
    preview();
    if (text) return;
    clearTimeout(waiting);
    waiting = setTimeout(previewLoad, 300);
  };

  form.addEventListener('input', (event) => {
    if (event.target.name === ':override') form.elements['@Override-Reason'].value = encodeURIComponent(event.target.value.trim());
    changed();
  });
  form.addEventListener('change', (event) => {
    if (event.target.name === ':starter') begin(event.target);
    changed();
  });
  form.addEventListener('taken', async (event) => {
    event.preventDefault();
    await tell(event.detail);
    clear();
  });
  form.addEventListener('refused', (event) => tell(event.detail));
  form.querySelectorAll('[data-field] input[type=hidden]').forEach((hidden) =>
    new MutationObserver(async () => {
      if (text && name()) text.value = named(text.value);
      if (hidden.id === 'load_hinput') await takeDriverOfLoad();
      changed();
    }).observe(hidden, {attributes: true, attributeFilter: ['value']}));
  const first = form.dataset.begins && document.getElementById(`to-${form.dataset.begins}`);
  if (first) first.checked = true;
  changed();
});
