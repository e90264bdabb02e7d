'use strict';
/* Shows, while a template is being written, what a patient would get, what it costs and why. */
document.addEventListener('DOMContentLoaded', () => {
  const form = document.getElementById('template');
  const text = form.elements.text;
  const preview = document.getElementById('preview');
  const part = (name) => document.getElementById(`preview-${name}`);
  const said = preview.dataset;
  const filled = (words, values) => words.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

  function tell(element, words) {
    if (element.textContent !== words) element.textContent = words;
  }

  function replaceAll(character, instead) {
    text.value = text.value.replaceAll(character, instead);
    text.dispatchEvent(new Event('input', {bubbles: true}));
    text.focus();
  }

  /** One of the characters that make the text UCS-2, with what could be written in its place. */
  function line(found) {
    const item = document.createElement('li');
    const inText = text.value.includes(found.character);
    const advice = !inText ? said.value : found.instead ? filled(said.instead, found) : said.leave;
    const seen = /^[\p{C}\p{Z}\p{M}\s]+$/u.test(found.character) ? '' : found.character;
    item.append(filled(said.character, {...found, character: seen}).trim(), ' ', advice);
    if (inText && said.editable === 'true') {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quiet';
      button.textContent = found.instead ? said.replace : said.remove;
      button.setAttribute('aria-label', `${button.textContent}: ${found.name}`);
      button.addEventListener('click', () => replaceAll(found.character, found.instead ?? ''));
      item.append(' ', button);
    }
    return item;
  }

  function show(answer) {
    tell(part('fault'), '');
    tell(part('text'), answer.text);
    tell(part('cost'), filled(said.segments, {
      segments: answer.segments, characters: answer.characters, encoding: answer.encoding === 'gsm_7' ? said.gsm : said.unicode,
    }));
    const warnings = [];
    if (answer.plain_segments < answer.segments) warnings.push(filled(said.plain, {segments: answer.plain_segments}));
    if (answer.providers_word) warnings.push(filled(said.word, {word: answer.providers_word}));
    tell(part('warning'), warnings.join(' '));
    part('characters').replaceChildren(...answer.unicode_characters.map(line));
  }

  let turn = 0;
  async function update() {
    const mine = ++turn;
    const {type, writtenIn: language} = form.dataset;
    const {ok, body} = await carillon.call('POST', '/api/templates/preview', {type, language, text: text.value});
    if (mine !== turn) return;
    if (ok) show(body);
    else tell(part('fault'), Object.values(body.errors ?? {})[0] ?? body.detail ?? '');
  }

  let waiting;
  text.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, 250);
  });
  form.addEventListener('reset', () => setTimeout(update));
  document.querySelectorAll('[data-place]').forEach((button) => button.addEventListener('click', () => {
    text.setRangeText(`{${button.dataset.place}}`, text.selectionStart, text.selectionEnd, 'end');
    text.dispatchEvent(new Event('input', {bubbles: true}));
    text.focus();
  }));
  update();
});
