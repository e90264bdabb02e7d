'use strict';
/* A rule goes by days and a time, or by a span: only the fields of the chosen one are shown and sent. */
document.addEventListener('DOMContentLoaded', () => {
  const form = document.getElementById('rule');
  if (!form) return;
  const update = () => form.querySelectorAll('[data-by]').forEach((group) => {
    const isChosen = form.querySelector('input[type=radio]:checked').value === group.dataset.by;
    group.hidden = !isChosen;
    group.querySelectorAll('input, select').forEach((input) => { input.disabled = !isChosen; });
  });
  form.querySelectorAll('input[type=radio]').forEach((radio) => radio.addEventListener('change', update));
  update();
});
