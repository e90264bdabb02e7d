'use strict';
/*
 * What a text costs on the air, as org.carillon.text measures it: segments as the providers bill them, and the characters that make it
 * UCS-2. The tag c:counter shows it below a field as one types.
 */
const carillonSegments = (() => {
  const BASIC = new Set('\n\r !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
    + '¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ');
  const EXTENSION = new Set('\f[\\]^{|}~€');
  const INSTEAD = {
    '\u2018': "'", '\u2019': "'", '\u201A': "'", '`': "'", '\u00B4': "'", '\u201C': '"', '\u201D': '"', '\u201E': '"', '\u00AB': '"',
    '\u00BB': '"', '\u2010': '-', '\u2011': '-', '\u2013': '-', '\u2014': '-', '\u2026': '...', '\u00A0': ' ', '\u202F': ' ',
    '\u2009': ' ', '\t': ' ', '\u2022': '-', '\u200B': '', '\u200D': '', '\uFE0F': '', '\uFEFF': '',
  };

  /** Septets of a character; 0 if it is not in the alphabet. */
  const septets = (character) => (BASIC.has(character) ? 1 : EXTENSION.has(character) ? 2 : 0);

  /** Costs of what must not be torn apart, filled into parts one after the other. */
  function parts(costs, size) {
    let count = 1;
    let used = 0;
    for (const cost of costs) {
      if (used + cost > size) {
        count++;
        used = 0;
      }
      used += cost;
    }
    return {count, left: size - used};
  }

  function split(costs, single, part) {
    const units = costs.reduce((sum, cost) => sum + cost, 0);
    if (units <= single) return {segments: units ? 1 : 0, left: single - units};
    const {count, left} = parts(costs, part);
    return {segments: count, left};
  }

  function instead(character) {
    if (character in INSTEAD) return INSTEAD[character];
    const base = character.normalize('NFD').replace(/\p{M}/gu, '');
    return base.length === 1 && septets(base) ? base : null;
  }

  function oddOnes(text) {
    const found = new Map();
    for (const character of text) {
      if (!septets(character)) found.set(character, (found.get(character) ?? 0) + 1);
    }
    return Array.from(found, ([character, count]) => ({
      character, count, instead: instead(character),
      code: `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    }));
  }

  /**
   * Answers {characters, segments, left, encoding, odd}: characters are septets (gsm_7) or UTF-16 units (ucs_2), left those that the last
   * segment still takes, odd the characters that make it ucs_2, each {character, code, count, instead}; instead is null if nothing
   * in GSM-7 means the same.
   */
  function count(text) {
    const odd = oddOnes(text);
    const costs = Array.from(text, (character) => (odd.length ? character.length : septets(character)));
    const {segments, left} = odd.length ? split(costs, 70, 67) : split(costs, 160, 153);
    return {characters: costs.reduce((sum, cost) => sum + cost, 0), segments, left, encoding: odd.length ? 'ucs_2' : 'gsm_7', odd};
  }

  /** The text with every odd character replaced for which something else means the same. */
  function plain(text) {
    return Array.from(text, (character) => (septets(character) ? character : instead(character) ?? character)).join('');
  }

  // ---- the tag

  const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  const isSeen = (character) => !/^[\p{C}\p{Z}\p{M}\s]+$/u.test(character);
  const named = ({character, code, count: times}) => (isSeen(character) ? character : code) + (times > 1 ? ` ×${times}` : '');

  function show(counter, field) {
    const measure = count(field.value);
    const {shown, odd, heard} = {
      shown: counter.querySelector('[data-counted]'), odd: counter.querySelector('[data-odd]'), heard: counter.querySelector('[role=status]'),
    };
    shown.textContent = fill(counter.dataset.text, {...measure, length: field.value.length});
    odd.hidden = !measure.odd.length;
    odd.querySelector('span').textContent = fill(counter.dataset.odd, {odd: measure.odd.map(named).join('  ')});
    odd.querySelector('button').hidden = !measure.odd.some((each) => each.instead !== null);
    const told = fill(counter.dataset.heard, measure) + (measure.odd.length ? ` ${odd.querySelector('span').textContent}` : '');
    clearTimeout(counter.wait);
    counter.wait = setTimeout(() => {
      const cost = `${measure.segments} ${measure.encoding}`;
      if (counter.dataset.cost !== undefined && counter.dataset.cost !== cost) heard.textContent = told;
      counter.dataset.cost = cost;
    }, 800);
  }

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-counts]').forEach((counter) => {
      const field = document.getElementById(counter.dataset.counts);
      counter.querySelector('button').addEventListener('click', () => {
        field.value = plain(field.value);
        field.dispatchEvent(new Event('input', {bubbles: true}));
        field.focus();
      });
      field.addEventListener('input', () => show(counter, field));
      field.form?.addEventListener('reset', () => setTimeout(() => show(counter, field)));
      show(counter, field);
    });
  });

  return {count, plain};
})();
