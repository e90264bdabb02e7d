'use strict';
/* Shows, while a text is being written, how it reads with a patient's name in it. */
document.addEventListener('DOMContentLoaded', () => {
  const text = document.getElementById('phrase')?.elements.text;
  if (!text) return;
  const preview = document.getElementById('phrase-preview');
  const show = () => { preview.textContent = text.value.replace(/\{(patient_name|name)\}/g, preview.dataset.sample); };
  text.addEventListener('input', show);
  show();
});
