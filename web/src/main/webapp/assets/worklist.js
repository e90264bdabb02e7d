'use strict';
/* The dialogs of the work list are for the item whose button opened them; patients are found as one types. */
document.addEventListener('DOMContentLoaded', () => {
  const id = (name) => document.getElementById(name);
  const note = id('work-note').querySelector('form');
  const assign = id('work-assign').querySelector('form');
  const find = id('in-find');
  const found = id('assign-found');
  let isDone = false;

  document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-item]');
    if (!opener) return;
    const about = opener.closest('.work').querySelector('h2').textContent.trim();
    if (opener.dataset.opens === 'work-note') {
      note.dataset.api = `POST /api/worklist/${opener.dataset.item}/resolve`;
      id('work-about').textContent = about;
    } else {
      assign.dataset.api = opener.dataset.resolves
        ? `POST /api/worklist/${opener.dataset.item}/resolve` : `POST /api/inbound-messages/${opener.dataset.item}/assign`;
      id('assign-about').textContent = about;
      find.value = '';
      show([]);
      find.focus();
    }
  });

  function choice(patient) {
    const line = document.createElement('div');
    line.className = 'choice';
    const radio = document.createElement('input');
    Object.assign(radio, {type: 'radio', name: 'patient_id', id: `patient-${patient.id}`, value: patient.id, required: true});
    radio.dataset.type = 'number';
    const label = document.createElement('label');
    label.htmlFor = radio.id;
    label.textContent = [patient.name, ...(patient.phones ?? []).map((phone) => phone.number)].join(' · ');
    line.append(radio, label);
    return line;
  }

  function show(patients, text = '') {
    const none = document.createElement('p');
    none.textContent = text;
    found.replaceChildren(found.querySelector('legend'), ...(patients.length ? patients.map(choice) : [none]));
  }

  let wait;
  let turn = 0;
  find.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(async () => {
      const asked = find.value.trim();
      const mine = ++turn;
      if (asked.length < 2) return show([]);
      const isNumber = /^[+\d][\d\s()/.-]{5,}$/.test(asked);
      const answer = await carillon.call('GET', `/api/patients?limit=8&active=true&${isNumber ? 'phone' : 'name'}=${encodeURIComponent(asked)}`);
      if (mine === turn) show(answer.ok ? answer.body.items : [], found.dataset.none);
    }, 250);
  });
  find.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });

  // What was resolved goes from the list, and the focus with it.
  document.addEventListener('taken', () => { isDone = true; });
  id('worklist').addEventListener('refreshed', () => {
    if (isDone && !document.activeElement?.closest('#worklist, dialog')) id('worklist-title').focus();
    isDone = false;
  });
});
