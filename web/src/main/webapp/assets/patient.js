'use strict';
/* Numbers and contacts come and go in the form of a patient; their names are their places: phones[1].number. */
(() => {
  const form = document.getElementById('patient');
  const said = document.getElementById('lines-said').dataset;

  function renumber(lines) {
    lines.querySelectorAll('.lines > li').forEach((line, place) => {
      for (const element of line.querySelectorAll('[name], [id], [for]')) {
        for (const attribute of ['name', 'id', 'for']) {
          const value = element.getAttribute(attribute);
          if (value) element.setAttribute(attribute, value.replace(/\[\d+\]/, `[${place}]`));
        }
      }
    });
  }

  function addTo(lines) {
    const line = lines.querySelector('template').content.firstElementChild.cloneNode(true);
    lines.querySelector('.lines').append(line);
    renumber(lines);
    return line;
  }

  const isBlank = (line) => Array.from(line.querySelectorAll('input:not([type=hidden], [type=radio])')).every((input) => !input.value.trim());

  function remember() {
    form.querySelectorAll('input[type=radio]').forEach((radio) => {
      radio.parentElement.querySelector('input[type=hidden]').value = radio.checked;
    });
  }

  form.querySelectorAll('[data-lines]').forEach((lines) => {
    lines.addEventListener('click', (event) => {
      if (event.target.closest('[data-adds]')) {
        addTo(lines).querySelector('input').focus();
        carillon.announce(said.added);
      }
      const remover = event.target.closest('[data-removes]');
      if (remover) {
        const line = remover.closest('li');
        const next = line.nextElementSibling ?? line.previousElementSibling;
        line.remove();
        renumber(lines);
        (next?.querySelector('input') ?? lines.querySelector('[data-adds]')).focus();
        carillon.announce(said.removed);
      }
    });
  });

  // Before the form is read: what was left empty is no number.
  form.addEventListener('submit', () => {
    form.querySelectorAll('[data-lines]').forEach((lines) => {
      lines.querySelectorAll('.lines > li').forEach((line) => isBlank(line) && line.remove());
      renumber(lines);
    });
    remember();
  });

  const phones = form.querySelector('[data-lines=phones]');
  if (!phones.querySelector('.lines > li')) addTo(phones);
})();
