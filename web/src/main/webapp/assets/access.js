'use strict';
/*
 * What is shown once, and what is written twice. A form with data-shows="secret" shows the dialog of that id after it was taken; an element
 * there with data-slot="client_secret secret" has the first of these fields of the answer until the dialog is closed. An input with
 * data-same-as names the one that it has to repeat.
 */
document.addEventListener('taken', (event) => {
  const dialog = event.target.dataset.shows && document.getElementById(event.target.dataset.shows);
  if (!dialog) return;
  event.preventDefault();
  event.target.reset();
  event.target.closest('dialog')?.close();
  const slots = dialog.querySelectorAll('[data-slot]');
  slots.forEach((slot) => {
    slot.textContent = slot.dataset.slot.split(' ').map((field) => event.detail.body[field]).find(Boolean) ?? '';
  });
  dialog.addEventListener('close', () => {
    slots.forEach((slot) => { slot.textContent = ''; });
    carillon.refresh();
  }, {once: true});
  dialog.showModal();
});

document.addEventListener('submit', (event) => {
  for (const again of event.target.querySelectorAll('[data-same-as]')) {
    const field = again.closest('.field');
    field.querySelector('.field-error')?.remove();
    again.removeAttribute('aria-invalid');
    again.removeAttribute('aria-describedby');
    if (again.value === document.getElementById(again.dataset.sameAs).value) continue;
    event.preventDefault();
    event.stopImmediatePropagation();
    const error = document.createElement('p');
    error.className = 'field-error';
    error.id = `error-${again.id}`;
    error.setAttribute('role', 'alert');
    error.textContent = again.dataset.differs;
    field.append(error);
    again.setAttribute('aria-invalid', 'true');
    again.setAttribute('aria-describedby', error.id);
    again.focus();
  }
}, true);
