'use strict';
/* Tells, while an appointment is being written, how its number is read and which moment its time means. */
document.addEventListener('DOMContentLoaded', () => {
  const form = document.getElementById('booking');
  const phoneCheck = document.getElementById('phone-check');
  const whenCheck = document.getElementById('when-check');
  const locale = navigator.languages.find((known) => known.startsWith(document.documentElement.lang)) ?? document.documentElement.lang;
  const field = (name) => form.elements[name];
  const clinic = () => field('clinic').selectedOptions[0].dataset;
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

  function tell(element, text, tone) {
    if (element.textContent !== text) element.textContent = text;
    element.className = `reading reading-${tone}`;
  }

  let asked = 0;
  async function checkPhone() {
    const number = field('patient_phone').value.trim();
    const turn = ++asked;
    if (!number) {
      tell(phoneCheck, '', 'plain');
      return;
    }
    const region = field('region').value.trim().toUpperCase() || clinic().region || phoneCheck.dataset.region;
    const {ok, body} = await carillon.call('POST', '/api/phone-numbers/check', {number, region});
    if (!ok || turn !== asked) return;
    if (!body.possible) {
      tell(phoneCheck, filled(phoneCheck.dataset.bad, {reason: phoneCheck.dataset[body.reason] ?? body.sentence}), 'bad');
      return;
    }
    const country = body.country ? new Intl.DisplayNames([locale], {type: 'region'}).of(body.country) : '';
    const text = body.valid ? phoneCheck.dataset.good : phoneCheck.dataset.odd;
    tell(phoneCheck, filled(text, {number: body.phone_number, country: country || '–'}), body.valid ? 'good' : 'wait');
  }

  function shown(moment, zone) {
    return new Intl.DateTimeFormat(locale, {dateStyle: 'full', timeStyle: 'short', timeZone: zone}).format(new Date(moment));
  }

  function checkWhen() {
    const zone = field('time_zone').value.trim() || clinic().zone;
    const [date, time] = [field('appointment_date').value, field('appointment_time').value];
    try {
      const there = date && time ? carillon.moment(`${date}T${time}`, zone) : null;
      const texts = [there
        ? filled(whenCheck.dataset.there, {time: shown(there, zone), zone})
        : filled(whenCheck.dataset.zone, {zone, time: shown(Date.now(), zone)})];
      if (there && shown(there, whenCheck.dataset.viewer) !== shown(there, zone)) {
        texts.push(filled(whenCheck.dataset.here, {time: shown(there, whenCheck.dataset.viewer)}));
      }
      tell(whenCheck, texts.join(' '), 'plain');
    } catch {
      tell(whenCheck, '', 'plain');
    }
  }

  let waiting;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(checkPhone, 350);
  };
  ['patient_phone', 'region'].forEach((name) => field(name).addEventListener('input', soon));
  ['appointment_date', 'appointment_time', 'time_zone'].forEach((name) => field(name).addEventListener('change', checkWhen));
  field('clinic').addEventListener('change', () => {
    checkWhen();
    soon();
  });
  form.addEventListener('refused', () => { form.querySelector('.more').open = true; });
  checkWhen();
  checkPhone();
});
