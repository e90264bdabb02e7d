'use strict';
/*
 * A thread. The server writes its messages; what is new or has changed is asked for as a part of the page and put in place by its id, so that
 * what is there already stays where it is.
 */
document.addEventListener('DOMContentLoaded', () => {
  const NEAR = 48;
  const id = (name) => document.getElementById(name);
  const [log, list, older, toEnd, composer] = ['log', 'thread', 'older', 'to-end', 'composer'].map(id);
  const patient = id('talk').dataset.patient;
  const messages = () => Array.from(list.children);
  let asOf = list.dataset.asOf;
  let unread = Number(list.dataset.unread);

  // ---- asking

  async function part(page, query) {
    const response = await fetch(`${page}?patient=${patient}&${query}`, {credentials: 'same-origin', headers: {Accept: 'text/html'}});
    if (response.redirected) location.reload();
    if (!response.ok) throw new Error(String(response.status));
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  }

  const thread = async (query) => (await part('/conversation', `part=messages&${query}`)).getElementById('thread');

  async function refreshPart(page, query, name) {
    const now = (await part(page, query)).getElementById(name);
    if (now && id(name)) carillon.morph(id(name), now);
  }

  const later = {};

  /** Once, however often it is asked for meanwhile. */
  function soon(name, wait, what) {
    later[name] ??= setTimeout(() => {
      delete later[name];
      what().catch(() => {});
    }, wait);
  }

  const refreshInbox = () => soon('inbox', 500, () => refreshPart('/conversations', 'part=list', 'inbox'));
  const refreshFacts = () => soon('facts', 2000, () => refreshPart('/conversation', 'part=facts', 'facts'));

  // ---- putting in place

  const isAtEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;

  function goToEnd() {
    log.scrollTop = log.scrollHeight;
    toEnd.hidden = true;
  }

  /** What nobody has read begins in sight. */
  function goToUnread() {
    const received = list.querySelectorAll('.thread-received');
    const first = unread ? received[Math.max(0, received.length - unread)] : undefined;
    if (!first || first.offsetTop >= log.scrollTop) return;
    log.scrollTop = first.offsetTop;
    toEnd.hidden = isAtEnd();
  }

  function place(message) {
    const known = id(message.id);
    if (known) {
      carillon.morph(known, message);
      return false;
    }
    const next = messages().find((each) => each.id > message.id) ?? null;
    list.insertBefore(document.importNode(message, true), next);
    return next === null;
  }

  function showDays() {
    let before;
    for (const message of messages()) {
      const day = message.querySelector('.thread-day');
      day.hidden = message.dataset.day === before;
      before = message.dataset.day;
    }
    id('nothing').hidden = list.children.length > 0;
  }

  /** Answers how many were added at the end. */
  function merge(fresh) {
    const added = Array.from(fresh.children).filter(place);
    showDays();
    return added;
  }

  function showChanges(fresh) {
    const follow = isAtEnd();
    const added = merge(fresh);
    unread = Number(fresh.dataset.unread);
    asOf = fresh.dataset.asOf;
    if (follow) goToEnd();
    else if (added.length) toEnd.hidden = false;
    if (added.some((each) => each.classList.contains('thread-received'))) refreshFacts();
    if (added.length) refreshInbox();
    watchNewest();
  }

  /** Whatever was shown before: more has changed than is told. */
  async function anew() {
    const fresh = await thread('');
    const known = Array.from(fresh.children).some((each) => id(each.id));
    if (!known) {
      list.replaceChildren();
      list.dataset.more = fresh.dataset.more;
      older.hidden = fresh.dataset.more !== 'true';
    }
    showChanges(fresh);
  }

  let asking = false;
  let askAgain = false;

  async function update() {
    askAgain = asking;
    if (asking) return;
    asking = true;
    try {
      const fresh = await thread(`since=${encodeURIComponent(asOf)}`);
      if (fresh.dataset.tooMany === 'true') await anew();
      else showChanges(fresh);
    } catch {
      // the next turn tries again
    } finally {
      asking = false;
      if (askAgain) update();
    }
  }

  // ---- older ones

  let fetching = false;

  async function showOlder() {
    const first = messages()[0];
    if (fetching || !first || list.dataset.more !== 'true') return;
    fetching = true;
    log.setAttribute('aria-busy', 'true');
    try {
      const fresh = await thread(`before=${first.id.slice('message-'.length)}`);
      const bottom = log.scrollHeight - log.scrollTop;
      merge(fresh);
      log.scrollTop = log.scrollHeight - bottom;
      list.dataset.more = fresh.dataset.more;
      older.hidden = fresh.dataset.more !== 'true';
    } catch {
      // the button stays
    } finally {
      log.removeAttribute('aria-busy');
      fetching = false;
    }
  }

  // ---- reading

  let newest;
  const seen = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && markRead());

  function watchNewest() {
    const received = list.querySelectorAll('.thread-received');
    const last = received[received.length - 1];
    if (!last || !unread) return;
    if (newest !== last) {
      seen.disconnect();
      newest = last;
    } else {
      seen.unobserve(last);
    }
    seen.observe(last);
  }

  let marked;

  async function markRead() {
    const upTo = newest.id.slice('message-'.length);
    if (document.visibilityState !== 'visible' || !unread || marked === upTo) return;
    marked = upTo;
    const answer = await carillon.call('POST', `/api/conversations/${patient}/read`, {up_to: upTo});
    if (answer.ok) {
      unread = answer.body.unread;
      refreshInbox();
    } else {
      marked = undefined;
    }
  }

  // ---- writing

  function compose() {
    const text = id('in-message');
    const phrase = id('in-phrase');
    const draft = `draft:${patient}`;
    const changed = () => text.dispatchEvent(new Event('input', {bubbles: true}));
    const hole = /\{[a-zA-Z][a-zA-Z0-9_]{0,39}\}/;

    function selectHole() {
      const found = hole.exec(text.value);
      if (found) text.setSelectionRange(found.index, found.index + found[0].length);
      return found;
    }

    function complain(reason) {
      id('message-error')?.remove();
      text.removeAttribute('aria-invalid');
      if (!reason) return;
      const error = document.createElement('p');
      error.id = 'message-error';
      error.className = 'field-error';
      error.setAttribute('role', 'alert');
      error.textContent = reason;
      text.after(error);
      text.setAttribute('aria-invalid', 'true');
    }

    text.value = sessionStorage.getItem(draft) ?? '';
    text.addEventListener('input', () => {
      if (text.value) sessionStorage.setItem(draft, text.value);
      else sessionStorage.removeItem(draft);
      complain();
    });
    text.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        composer.requestSubmit();
      }
    });
    phrase.addEventListener('change', () => {
      if (!phrase.value) return;
      const before = text.value.trim();
      text.value = before ? `${before} ${phrase.value}` : phrase.value;
      phrase.value = '';
      changed();
      text.focus();
      selectHole();
    });
    composer.addEventListener('submit', (event) => {
      const found = selectHole();
      if (!found) return;
      event.preventDefault();
      event.stopPropagation();
      complain(composer.dataset.unfilled.replace('{0}', found[0]));
      text.focus();
    });
    composer.addEventListener('taken', (event) => {
      event.preventDefault();
      text.value = '';
      changed();
      carillon.announce(composer.dataset.sent);
      goToEnd();
      update();
      text.focus();
    });
    composer.addEventListener('refused', (event) => {
      if (event.detail.body.code === 'recipient_opted_out') composer.querySelector('.form-error').textContent = composer.dataset.optedOut;
      update();
    });
    changed();
  }

  // ---- the start

  older.hidden = list.dataset.more !== 'true';
  older.addEventListener('click', showOlder);
  toEnd.addEventListener('click', () => {
    goToEnd();
    log.focus();
  });
  log.addEventListener('scroll', () => {
    if (isAtEnd()) toEnd.hidden = true;
    if (log.scrollTop < NEAR) showOlder();
  }, {passive: true});
  list.addEventListener('taken', (event) => {
    event.target.remove();
    event.preventDefault();
    carillon.toast(event.target.dataset.success);
    update();
    log.focus();
  });
  document.addEventListener('visibilitychange', watchNewest);
  if (composer) compose();
  goToEnd();
  goToUnread();
  watchNewest();
  setInterval(() => document.visibilityState === 'visible' && refreshInbox(), 10_000);
  carillonFollow({
    address: () => `/api/conversations/${patient}/events?since=${encodeURIComponent(asOf)}`,
    names: ['message', 'conversation', 'reload'],
    changed: (name, data) => {
      if (name === 'reload') {
        anew().catch(() => {});
      } else if (name === 'conversation') {
        unread = data.unread;
        refreshInbox();
        watchNewest();
      } else {
        update();
      }
    },
  });
});
