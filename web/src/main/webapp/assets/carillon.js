'use strict';
/*
 * What all pages share. A form with data-api="POST /api/…" sends its fields as JSON to that resource; what the resource refuses is told
 * at the field it names. An element with data-live="5" shows every 5 seconds what the server would show now.
 * CONTRIBUTING.md has the attributes.
 */
const carillon = (() => {
  const said = document.getElementById('said')?.dataset ?? {};
  const meta = (name) => document.querySelector(`meta[name=${name}]`)?.content ?? '';

  // ---- telling

  function announce(text) {
    const announcer = document.getElementById('announcer');
    if (announcer) announcer.textContent = text;
  }

  /** Shows for eight seconds, and a screen reader says it. @param severity info, warn or error */
  function toast(text, severity = 'info', detail = '') {
    const shown = document.createElement('div');
    shown.className = `toast toast-${severity}`;
    const title = document.createElement('strong');
    title.textContent = text;
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'quiet';
    close.textContent = '✕';
    close.setAttribute('aria-label', said.close);
    close.addEventListener('click', () => shown.remove());
    shown.append(title, ' ', detail, close);
    document.getElementById('toasts')?.append(shown);
    setTimeout(() => shown.remove(), 8000);
  }

  function toastThere(text, address) {
    sessionStorage.setItem('toast', text);
    if (new URL(address, location.href).href.split('#')[0] === location.href.split('#')[0]) location.reload();
    else location.assign(address);
  }

  function ask(question) {
    const dialog = document.getElementById('confirm');
    document.getElementById('confirm-question').textContent = question;
    dialog.returnValue = 'no';
    dialog.showModal();
    return new Promise((answered) =>
      dialog.addEventListener('close', () => answered(dialog.returnValue === 'yes'), {once: true}));
  }

  // ---- calling

  function randomKey() {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
  }

  /** Answers {ok, status, body, headers}; a problem's body has code, detail and errors by field. */
  async function call(method, address, body, headers = {}) {
    const options = {method, credentials: 'same-origin', headers: {Accept: 'application/json', ...headers}};
    if (method !== 'GET') options.headers['X-CSRFToken'] = meta('csrf-token');
    if (body !== undefined) {
      options.body = body instanceof Blob || body instanceof FormData ? body : JSON.stringify(body);
      if (!(body instanceof FormData)) options.headers['Content-Type'] ??= 'application/json';
    }
    let response;
    try {
      response = await fetch(address, options);
    } catch {
      return {ok: false, status: 0, body: {title: said.unreachable}};
    }
    const text = await response.text();
    let answer = {};
    try {
      answer = text ? JSON.parse(text) : {};
    } catch {
      answer = {detail: `${response.status}`};
    }
    if (response.status === 401 && ['unauthenticated', 'session_ended'].includes(answer.code) && meta('csrf-token')) {
      location.assign(`/sign-in?ended=true&then=${encodeURIComponent(location.pathname + location.search)}`);
    }
    return {ok: response.ok, status: response.status, body: answer, headers: response.headers};
  }

  // ---- forms

  /** A local time of the viewer's zone as a moment: 2026-12-01T10:30 in Australia/Sydney is …+11:00. */
  function moment(local, zone) {
    const asUtc = new Date(`${local}Z`);
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    const offset = (at) => {
      const shown = Object.fromEntries(parts.formatToParts(at).map((part) => [part.type, part.value]));
      return Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second) - at.getTime();
    };
    const guess = new Date(asUtc.getTime() - offset(asUtc));
    return new Date(asUtc.getTime() - offset(guess)).toISOString();
  }

  /** Lines such as 1=Maria as {1: "Maria"}; nothing if there are none. */
  function pairs(given) {
    const lines = given.split('\n').filter((line) => line.includes('='));
    return lines.length ? Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1).trim()])) : '';
  }

  function valueOf(element) {
    const given = element.dataset.field ? element.querySelector('[id$=_hinput]')?.value ?? '' : element.value;
    switch (element.dataset.type) {
      case 'boolean': return element.type === 'checkbox' ? element.checked : given === 'true';
      case 'lines': return given.split('\n').map((line) => line.trim()).filter(Boolean);
      case 'pairs': return pairs(given);
      case 'number': return given.trim() === '' || Number.isNaN(Number(given)) ? given : Number(given);
      case 'moment': return given && moment(given, element.dataset.zone);
      default: return element.multiple ? Array.from(element.selectedOptions, (option) => option.value) : given;
    }
  }

  function put(into, path, value) {
    const steps = path.replace(/\[(\d*)\]/g, '.$1').split('.');
    let at = into;
    steps.forEach((step, i) => {
      const isLast = i === steps.length - 1;
      if (isLast && step === '') at.push(value);
      else if (isLast) at[step] = value;
      else at = at[step] ??= /^\d*$/.test(steps[i + 1]) ? [] : {};
    });
  }

  /** What an h:form adds for itself, and whatever else has a colon in its name, is not sent. */
  function isOfFaces({name, type}, form) {
    return name.includes(':') || /^(jakarta\.faces|primefaces)\./.test(name) || name === 'csrf_token'
      || (type === 'hidden' && name === form.getAttribute('id'));
  }

  function fieldsOf(form) {
    const named = Array.from(form.elements).filter((element) =>
      element.name && !element.matches(':disabled') && !isOfFaces(element, form) && !element.closest('[data-field]')
      && element.type !== 'file' && element.type !== 'submit' && element.type !== 'button');
    return [...named, ...Array.from(form.querySelectorAll('[data-field]')).filter((field) => !field.closest('fieldset:disabled'))];
  }

  function nameOf(element) {
    return element.dataset.field ?? element.name;
  }

  function contentOf(form) {
    const content = {};
    const headers = {};
    for (const element of fieldsOf(form)) {
      const isBox = element.type === 'checkbox' || element.type === 'radio';
      if (isBox && element.dataset.type !== 'boolean' && !element.checked) continue;
      const name = nameOf(element);
      const value = valueOf(element);
      if (name.startsWith('@')) {
        if (value) headers[name.slice(1)] = value;
      } else if (value === '') {
        if (element.dataset.empty === 'null') put(content, name, null);
        if (element.dataset.empty === 'text') put(content, name, '');
      } else {
        put(content, name, value);
      }
    }
    return {content: compact(content), headers};
  }

  /** Rows of a list that were left empty are not sent. */
  function compact(value) {
    if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(compact);
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, compact(inner)]));
    }
    return value;
  }

  function clearErrors(form) {
    form.querySelectorAll('.field-error, .form-error').forEach((error) => error.remove());
    form.querySelectorAll('[aria-invalid]').forEach((input) => {
      input.removeAttribute('aria-invalid');
      const described = (input.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && !id.startsWith('error-'));
      if (described.length) input.setAttribute('aria-describedby', described.join(' '));
      else input.removeAttribute('aria-describedby');
    });
  }

  function inputNamed(form, name) {
    const holder = fieldsOf(form).find((element) => nameOf(element) === name)
      ?? Array.from(form.elements).find((element) => element.name === name);
    return holder?.dataset?.field ? holder.querySelector('input:not([type=hidden])') : holder;
  }

  function showError(input, name, reason) {
    const error = document.createElement('p');
    error.className = 'field-error';
    error.id = `error-${name.replace(/[^\w-]/g, '_')}`;
    error.textContent = reason;
    (input.closest('.field') ?? input.parentElement).append(error);
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', [input.getAttribute('aria-describedby'), error.id].filter(Boolean).join(' '));
  }

  const language = document.documentElement.lang || 'en';
  let titles;

  /** What the API tells in English has a title in the language of the page. */
  async function titleOf(problem) {
    titles ??= fetch(`/assets/problems.${language}.json`).then((answer) => (answer.ok ? answer.json() : {})).catch(() => ({}));
    return (await titles)[problem.code] ?? problem.title ?? '';
  }

  /** As "in 15 minutes"; empty if the answer does not say when to try again. */
  function again(headers) {
    const seconds = Number(headers?.get('Retry-After'));
    if (!seconds || !said.again) return '';
    const time = new Intl.RelativeTimeFormat(language);
    return said.again.replace('{0}', seconds < 90 ? time.format(seconds, 'second') : time.format(Math.ceil(seconds / 60), 'minute'));
  }

  /** {title, detail} of a refusal, for people: the title and when to try again in their language, the detail as the API told it. */
  async function problemWords({body = {}, headers}) {
    const title = [await titleOf(body), again(headers)].filter(Boolean).join('. ');
    return {title: title || body.detail || said.failed, detail: title ? body.detail ?? '' : ''};
  }

  /** Somebody else was faster, and nothing of this form was kept. */
  function offerAnew(summary) {
    const anew = document.createElement('a');
    anew.href = location.href;
    anew.textContent = said.anew;
    summary.replaceChildren(`${said.conflict} `, anew);
  }

  async function showProblem(form, answer) {
    const errors = Object.entries(answer.body.errors ?? {});
    const placed = errors.filter(([name]) => inputNamed(form, name));
    placed.forEach(([name, reason]) => showError(inputNamed(form, name), name, reason));
    const rest = errors.filter(([name]) => !inputNamed(form, name)).map(([name, reason]) => `${name}: ${reason}`);
    const {title, detail} = await problemWords(answer);
    const summary = document.createElement('div');
    summary.className = 'form-error';
    summary.setAttribute('role', 'alert');
    summary.textContent = placed.length && !rest.length ? said.check : title;
    const behind = rest.join('; ') || (placed.length || form.dataset.terse || detail === title ? '' : detail);
    if (behind) {
      const more = document.createElement('span');
      more.className = 'form-error-detail';
      more.lang = 'en';
      more.textContent = behind;
      summary.append(' ', more);
    }
    if (answer.body.code === 'version_conflict') offerAnew(summary);
    form.prepend(summary);
    (placed.length ? inputNamed(form, placed[0][0]) : form.querySelector('button[type=submit], button'))?.focus();
  }

  /** For a script that sends a form itself: shows its refusal, {body, headers}; null takes the last one away. */
  function refuse(form, answer) {
    clearErrors(form);
    if (answer) showProblem(form, answer);
  }

  function filled(template, answer) {
    return template.replace(/\{(\w+)\}/g, (whole, key) => encodeURIComponent(answer[key] ?? ''));
  }

  /** data-body: file (the chosen file as it is), none, or by default the fields as JSON. */
  function bodyOf(form, content) {
    if (form.dataset.body === 'file') return form.querySelector('input[type=file]').files[0];
    return form.dataset.body === 'none' ? undefined : content;
  }

  const keys = new WeakMap();

  /** The same key as long as the same is sent: a second click, or one after a broken connection, sends nothing twice. */
  function keyFor(form, address, content) {
    const sent = address + JSON.stringify(content);
    if (keys.get(form)?.sent !== sent) keys.set(form, {sent, key: randomKey()});
    return keys.get(form).key;
  }

  async function submit(form, submitter) {
    const chosen = submitter?.dataset.api ?? form.dataset.api;
    const question = submitter?.dataset.confirm ?? form.dataset.confirm;
    if (form.getAttribute('aria-busy') === 'true' || (question && !(await ask(question)))) return;
    const [method, address] = chosen.split(' ');
    const {content, headers} = contentOf(form);
    if (submitter?.name) put(content, submitter.name, valueOf(submitter));
    if (method === 'POST') headers['Idempotency-Key'] = keyFor(form, address, content);
    if (form.dataset.ifMatch) headers['If-Match'] = form.dataset.ifMatch;
    if (form.dataset.contentType) headers['Content-Type'] = form.dataset.contentType;
    clearErrors(form);
    form.setAttribute('aria-busy', 'true');
    try {
      const answer = await call(method, address, bodyOf(form, content), headers);
      if (!answer.ok) {
        await showProblem(form, answer);
        form.dispatchEvent(new CustomEvent('refused', {bubbles: true, detail: answer}));
        return;
      }
      keys.delete(form);
      succeeded(form, submitter, answer);
    } finally {
      form.removeAttribute('aria-busy');
    }
  }

  function succeeded(form, submitter, answer) {
    const then = submitter?.dataset.then ?? form.dataset.then;
    const text = submitter?.dataset.success ?? form.dataset.success ?? (form.dataset.quiet ? '' : said.done);
    if (!form.dispatchEvent(new CustomEvent('taken', {bubbles: true, cancelable: true, detail: answer}))) return;
    if (then) {
      if (text) toastThere(text, filled(then, answer.body));
      else location.assign(filled(then, answer.body));
      return;
    }
    if (!form.dataset.keep) form.reset();
    form.closest('dialog')?.close();
    if (text) toast(text);
    refresh();
  }

  // ---- what changes by itself

  function morphAttributes(from, to) {
    for (const {name} of Array.from(from.attributes)) {
      if (!to.hasAttribute(name) && name !== 'open' && name !== 'aria-busy') from.removeAttribute(name);
    }
    for (const {name, value} of Array.from(to.attributes)) {
      if (from.getAttribute(name) !== value && name !== 'open') from.setAttribute(name, value);
    }
  }

  const keyOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node.id || node.dataset.key : '') || '';

  /** Changes only what differs, so that focus, selection and scroll position stay. Children are known again by id or data-key. */
  function morph(from, to) {
    if (from.isEqualNode(to)) return;
    if (from.nodeType !== Node.ELEMENT_NODE) {
      if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
      return;
    }
    morphAttributes(from, to);
    if (from.matches('input, textarea, select') || from.hasAttribute('data-keep')) return;
    const known = new Map(Array.from(from.childNodes).filter(keyOf).map((child) => [keyOf(child), child]));
    let at = from.firstChild;
    for (const wanted of Array.from(to.childNodes)) {
      const key = keyOf(wanted);
      while (at && !key && keyOf(at)) at = at.nextSibling;
      const match = key ? known.get(key) : at && at.nodeName === wanted.nodeName ? at : null;
      if (match && match.nodeName === wanted.nodeName) {
        if (match !== at) from.insertBefore(match, at);
        morph(match, wanted);
        at = match.nextSibling;
      } else {
        from.insertBefore(document.importNode(wanted, true), at);
      }
      known.delete(key);
    }
    while (at) {
      const next = at.nextSibling;
      at.remove();
      at = next;
    }
    known.forEach((child) => child.remove());
  }

  let refreshing = false;

  /** Shows in all live elements what the server would show now. */
  async function refresh() {
    if (refreshing || !document.querySelector('[data-live]')) return;
    refreshing = true;
    try {
      const response = await fetch(location.href, {credentials: 'same-origin', headers: {Accept: 'text/html'}});
      if (!response.ok || response.redirected) return;
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      document.querySelectorAll('[data-live]').forEach((element) => {
        const now = page.getElementById(element.id);
        if (!now) return;
        morph(element, now);
        element.dispatchEvent(new CustomEvent('refreshed', {bubbles: true}));
      });
    } catch {
      // the next turn tries again
    } finally {
      refreshing = false;
    }
  }

  function keepLive() {
    const seconds = Array.from(document.querySelectorAll('[data-live]'), (element) => Number(element.dataset.live)).filter(Boolean);
    if (!seconds.length) return;
    setInterval(() => document.visibilityState === 'visible' && refresh(), Math.min(...seconds) * 1000);
  }

  // ---- the start

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.dataset.api && !event.submitter?.dataset.api) return;
    event.preventDefault();
    submit(form, event.submitter);
  });

  document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-opens]');
    if (opener) document.getElementById(opener.dataset.opens).showModal();
    const closer = event.target.closest('[data-closes]');
    if (closer) closer.closest('dialog').close();
    const chosen = event.target.closest('[data-language]');
    if (chosen) {
      document.cookie = `language=${chosen.dataset.language}; path=/; SameSite=Lax; max-age=31536000`;
      location.reload();
    }
    const copied = event.target.closest('[data-copies]');
    if (copied) navigator.clipboard?.writeText(document.getElementById(copied.dataset.copies).textContent.trim()).then(() => toast(said.done));
  });

  document.addEventListener('change', (event) => {
    if (event.target.closest('[data-submits]')) event.target.form.requestSubmit();
  });

  document.addEventListener('DOMContentLoaded', () => {
    document.cookie = `time_zone=${Intl.DateTimeFormat().resolvedOptions().timeZone}; path=/; SameSite=Lax; max-age=31536000`;
    const wide = matchMedia('(min-width: 60rem)');
    const menu = document.getElementById('menu');
    if (menu) {
      menu.open = wide.matches;
      wide.addEventListener('change', () => { menu.open = wide.matches; });
    }
    const kept = sessionStorage.getItem('toast');
    if (kept) {
      sessionStorage.removeItem('toast');
      setTimeout(() => toast(kept), 100);
    }
    keepLive();
  });

  return {announce, ask, call, moment, morph, problemWords, refresh, refuse, toast};
})();
