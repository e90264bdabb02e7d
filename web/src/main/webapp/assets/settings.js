'use strict';
/*
 * What an answer tells. A form with data-tells="detail" says that field of the answer behind its success; one with data-answers="tried"
 * shows the element of that id, whose links name fields of the answer: /message?id={id}. An element with data-shows-field inside has
 * that field as its text.
 */
document.addEventListener('taken', (event) => {
  const form = event.target;
  const answer = event.detail.body;
  if (form.dataset.tells) {
    event.preventDefault();
    carillon.toast(form.dataset.success, 'info', answer[form.dataset.tells] ?? '');
    carillon.refresh();
  }
  const place = form.dataset.answers && document.getElementById(form.dataset.answers);
  if (place) {
    place.hidden = false;
    place.querySelectorAll('a').forEach((link) => {
      link.dataset.href ??= link.getAttribute('href');
      link.href = link.dataset.href.replace(/\{(\w+)\}/g, (whole, field) => encodeURIComponent(answer[field] ?? ''));
    });
    place.querySelectorAll('[data-shows-field]').forEach((slot) => { slot.textContent = answer[slot.dataset.showsField] ?? ''; });
  }
});

/** An address with the values of fields in it: data-address="PUT /api/routing/{country}/sms", and data-part="country" on the field. */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.dataset.address) return;
  const value = (part) => encodeURIComponent(form.querySelector(`[data-part=${part}]`)?.value.trim() ?? '');
  form.dataset.api = form.dataset.address.replace(/\{(\w+)\}/g, (whole, part) => value(part));
}, true);
