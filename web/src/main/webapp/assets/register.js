'use strict';
/* A file of rows: the first answer tells what would become of them, and only then they can be taken over. */
(() => {
  const MOST_SHOWN = 500;

  function show(form, answer) {
    form.querySelectorAll('[data-count]').forEach((count) => { count.textContent = answer[count.dataset.count]; });
    const ignored = form.querySelector('.ignored');
    ignored.hidden = !answer.ignored_columns.length;
    ignored.querySelector('span').textContent = answer.ignored_columns.join(', ');
    form.querySelector('.bad').hidden = !answer.errors.length;
    const rows = form.querySelector('.bad tbody');
    const {line, column, reason, whole} = rows.dataset;
    rows.replaceChildren(...answer.errors.slice(0, MOST_SHOWN).map((bad) => {
      const row = document.createElement('tr');
      for (const [label, text] of [[line, bad.row], [column, bad.field || whole], [reason, bad.reason]]) {
        const cell = document.createElement('td');
        cell.dataset.label = label;
        cell.textContent = text;
        row.append(cell);
      }
      return row;
    }));
    form.querySelector('.more').hidden = answer.errors.length <= MOST_SHOWN;
    const wanted = answer.added + answer.changed;
    form.querySelector('.nothing').hidden = wanted > 0;
    form.querySelector('.take-over').hidden = !wanted;
    const findings = form.querySelector('.findings');
    findings.hidden = false;
    carillon.announce(Array.from(form.querySelectorAll('.counts li'), (item) => item.textContent.trim()).join(', '));
    findings.focus();
  }

  function forget(form) {
    form.querySelector('.findings').hidden = true;
    form.querySelector('.take-over').hidden = true;
    form.querySelector('#file-missing').hidden = true;
    form.querySelectorAll('.form-error').forEach((old) => old.remove());
  }

  document.querySelectorAll('form.import').forEach((form) => {
    const file = form.querySelector('input[type=file]');
    form.noValidate = true;
    file.addEventListener('change', () => forget(form));
    form.addEventListener('submit', (event) => {
      if (file.files.length) return;
      event.preventDefault();
      event.stopPropagation();
      form.querySelector('#file-missing').hidden = false;
      file.focus();
    });
    form.addEventListener('taken', (event) => {
      if (event.detail.body.dry_run) {
        event.preventDefault();
        show(form, event.detail.body);
        return;
      }
      forget(form);
      form.reset();
    });
    form.addEventListener('refused', () => { form.querySelector('.take-over').hidden = true; });
    form.closest('dialog').addEventListener('close', () => { forget(form); form.reset(); });
  });
})();
