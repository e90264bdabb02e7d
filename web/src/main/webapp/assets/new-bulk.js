'use strict';
/* A new bulk: shows how the list will be read, sends it with its progress, and goes to what the check has found. */
document.addEventListener('DOMContentLoaded', () => {
  const form = document.getElementById('new-bulk');
  const field = (name) => form.elements[name];
  const at = (id) => document.getElementById(id);
  const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  const words = document.querySelector('#columns tbody');
  const empty = at('first-text').textContent;
  let list = {file: null, records: []};
  let roles = [];

  // ---- the list

  const isPasted = () => form.querySelector('[name=":source"]:checked').value === 'paste';

  function chosenFile() {
    if (!isPasted()) return field('file').files[0] ?? null;
    const text = field('paste').value.trim();
    return text ? new File([`${text}\n`], 'pasted.csv', {type: 'text/csv'}) : null;
  }

  const headings = () => (field('header').checked ? list.records[0] ?? [] : (list.records[0] ?? []).map((cell, i) => `${i + 1}`));
  const rows = () => (field('header').checked ? list.records.slice(1) : list.records);

  /** What a column is, told by its heading, else by what is in it. */
  function guess(heading, column, taken) {
    const name = carillonTable.variable(heading) ?? '';
    const hasNumbers = rows().some((row) => carillonTable.isNumber(row[column] ?? ''));
    const isAddress = /^(to|phone|mobile|number|email|recipient|to_phone|to_number|phone_number|telephone|handy|telefon|mobil|nummer|e_mail)/.test(name);
    if (!taken.has('to') && hasNumbers && (isAddress || !field('header').checked)) return 'to';
    if (!taken.has('name') && (['name', 'full_name', 'patient_name'].includes(name) || (!field('header').checked && !hasNumbers))) return 'name';
    if (!taken.has('region') && ['region', 'country', 'land'].includes(name) && rows().every((row) => /^([A-Za-z]{2})?$/.test(row[column] ?? ''))) return 'region';
    return name === 'user_id' && !taken.has('user_id') ? 'user_id' : 'variable';
  }

  function guessRoles() {
    const taken = new Set();
    roles = headings().map((heading, column) => {
      const role = guess(heading, column, taken);
      taken.add(role);
      return role;
    });
    if (taken.has('to')) return;
    const numbers = roles.findIndex((role, column) => rows().some((row) => carillonTable.isNumber(row[column] ?? '')));
    if (numbers >= 0) roles[numbers] = 'to';
  }

  const variableOf = (column) => (roles[column] === 'variable' ? carillonTable.variable(headings()[column]) ?? `column_${column + 1}` : roles[column]);

  function cell(label, ...content) {
    const td = document.createElement('td');
    td.dataset.label = label;
    td.append(...content);
    return td;
  }

  function choice(column, heading) {
    const select = document.createElement('select');
    select.setAttribute('aria-label', `${words.dataset.labelIs}: ${heading}`);
    for (const role of ['to', 'name', 'region', 'user_id', 'variable']) {
      const variable = carillonTable.variable(headings()[column]) ?? `column_${column + 1}`;
      select.add(new Option(fill(words.dataset[role], {variable: `{${variable}}`}), role, false, roles[column] === role));
    }
    select.addEventListener('change', () => {
      roles = roles.map((role, i) => (i !== column && role === select.value && role !== 'variable' ? 'variable' : role));
      roles[column] = select.value;
      showList();
      document.querySelectorAll('#columns select')[column].focus();
    });
    return select;
  }

  function showList() {
    at('columns').hidden = !list.records.length;
    words.replaceChildren(...headings().map((heading, column) => {
      const shown = field('header').checked ? heading : fill(words.dataset.number, {number: heading});
      const row = document.createElement('tr');
      row.append(
        cell(words.dataset.labelColumn, shown),
        cell(words.dataset.labelValues, rows().slice(0, 3).map((each) => each[column]).filter(Boolean).join(' · ')),
        cell(words.dataset.labelIs, choice(column, shown)));
      return row;
    }));
    showVariables();
    showFirst();
  }

  async function readList() {
    at('part-file').hidden = isPasted();
    at('part-paste').hidden = !isPasted();
    const file = chosenFile();
    list = {file, records: file ? await carillonTable.begin(file) : []};
    if (list.records.length) {
      field('header').checked = carillonTable.hasHeadings(list.records[0]);
      guessRoles();
      at('columns-found').textContent = fill(form.dataset.columns, {columns: list.records[0].length, size: Math.max(1, Math.round(list.file.size / 1024))});
    }
    showList();
  }

  // ---- the text

  function showVariables() {
    const names = [...new Set(roles.map((role, column) => variableOf(column)).filter((name) => !['to', 'region', 'user_id'].includes(name)))];
    at('variables').hidden = !names.length;
    at('variables').replaceChildren(...names.map((name) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'secondary small';
      button.textContent = `{${name}}`;
      button.addEventListener('click', () => {
        const text = field('message');
        text.setRangeText(`{${name}}`, text.selectionStart, text.selectionEnd, 'end');
        text.dispatchEvent(new Event('input', {bubbles: true}));
        text.focus();
      });
      return button;
    }));
  }

  /** The text as the first of the list gets it. */
  function showFirst() {
    const row = rows()[0];
    const values = Object.fromEntries((row ?? []).map((value, column) => [variableOf(column), value]));
    at('first-to').textContent = values.to ?? at('first-to').dataset.nobody;
    const open = new Set();
    const text = field('message').value.replace(/\{([a-zA-Z]\w{0,39})\}/g, (whole, name) => {
      if (!values[name] && row) open.add(whole);
      return values[name] || whole;
    });
    at('first-text').textContent = text || empty;
    at('first-cost').hidden = !text || field('kind').value !== 'sms';
    at('first-cost').textContent = fill(at('first-cost').dataset.text, {length: text.length, segments: carillonSegments.count(text).segments});
    at('first-open').hidden = !open.size;
    at('first-open').textContent = open.size ? fill(at('first-open').dataset.text, {places: [...open].join(', ')}) : '';
  }

  function showKind() {
    form.querySelectorAll('[data-kinds]').forEach((part) => { part.hidden = !part.dataset.kinds.split(' ').includes(field('kind').value); });
    showFirst();
  }

  // ---- the check

  function fault() {
    if (!list.file) return isPasted() ? {paste: form.dataset.mustPaste} : {file: form.dataset.mustChoose};
    if (!roles.includes('to')) return {map: form.dataset.mustColumn};
    const isNeeded = !['media_urls', 'content_sid'].some((name) => shownValue(name));
    return isNeeded && !field('message').value.trim() ? {message: form.dataset.mustText} : null;
  }

  const shownValue = (name) => (field(name).closest('[hidden]') ? '' : field(name).value.trim());

  function request() {
    const body = new FormData();
    const hasHeadings = field('header').checked;
    body.append('dry_run', 'true');
    body.append('header', String(hasHeadings));
    headings().forEach((heading, column) => {
      const name = variableOf(column);
      if (name !== carillonTable.variable(heading)) body.append('map', `${name}:${heading}`);
    });
    for (const name of ['kind', 'subject', 'content_sid', 'region', 'from']) if (shownValue(name)) body.append(name, shownValue(name));
    if (field('message').value) body.append('message', field('message').value);
    shownValue('media_urls').split('\n').map((url) => url.trim()).filter(Boolean).forEach((url) => body.append('media_urls', url));
    if (field('send_at').value) body.append('send_at', carillon.moment(field('send_at').value, field('send_at').dataset.zone));
    if (field('urgent').checked) body.append('urgent', 'true');
    body.append('file', list.file, 'list.csv');
    return body;
  }

  function showUpload(percent) {
    at('uploading').hidden = percent === null;
    const isThere = percent === 100;
    const label = isThere ? form.dataset.judging : form.dataset.uploading;
    if (at('upload-label').textContent !== label || percent === 0) {
      at('upload-label').textContent = label;
      if (percent !== null) carillon.announce(label);
    }
    if (isThere || percent === null) at('upload').removeAttribute('value');
    else at('upload').value = percent;
  }

  /** By the old kind of request: only that tells how much is uploaded. */
  function send() {
    const call = new XMLHttpRequest();
    call.open('POST', '/api/batches');
    call.setRequestHeader('Accept', 'application/json');
    call.setRequestHeader('Prefer', 'return=minimal');
    call.setRequestHeader('X-CSRFToken', document.querySelector('meta[name=csrf-token]').content);
    call.upload.addEventListener('progress', ({loaded, total}) => showUpload(Math.round((loaded * 100) / total)));
    return new Promise((done) => {
      call.addEventListener('load', () => {
        let body = {detail: `${call.status}`};
        try { body = JSON.parse(call.responseText); } catch { /* the status says it */ }
        done({status: call.status, body});
      });
      call.addEventListener('error', () => done({status: 0, body: {detail: form.dataset.unreachable}}));
      call.send(request());
    });
  }

  async function check() {
    const wrong = fault();
    carillon.refuse(form, wrong ? {body: {errors: wrong}} : null);
    if (wrong || form.getAttribute('aria-busy') === 'true') return;
    form.setAttribute('aria-busy', 'true');
    showUpload(0);
    const answer = await send();
    if (answer.status === 200) {
      location.assign(`/bulk?id=${answer.body.batch_id}`);
      return;
    }
    form.removeAttribute('aria-busy');
    showUpload(null);
    carillon.refuse(form, answer);
    const {title, detail} = await carillon.problemWords(answer);
    carillon.toast(title, 'error', detail);
  }

  // ---- the start

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  form.addEventListener('change', (event) => {
    const {name} = event.target;
    if (['file', ':source'].includes(name)) readList();
    if (name === 'header') {
      guessRoles();
      showList();
    }
    if (name === 'kind') showKind();
    if (name === ':starter') {
      field('message').value = event.target.value;
      field('message').dispatchEvent(new Event('input', {bubbles: true}));
    }
  });
  form.addEventListener('input', (event) => {
    if (event.target.name === 'paste') readList();
    if (event.target.name === 'message') showFirst();
  });
  readList();
  showKind();
});
