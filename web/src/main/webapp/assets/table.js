'use strict';
/* The beginning of a table that somebody has chosen, read as the server reads it (org.carillon.csv): for the eyes only, the server reads the file itself. */
const carillonTable = (() => {
  const LOOKED_AT = 65536;
  const SEPARATORS = [',', ';', '\t'];

  function encoding(bytes) {
    const zeros = [0, 0];
    bytes.forEach((byte, i) => { if (byte === 0) zeros[i % 2]++; });
    if ((bytes[0] === 0xFF && bytes[1] === 0xFE) || zeros[1] > bytes.length / 4) return 'utf-16le';
    if ((bytes[0] === 0xFE && bytes[1] === 0xFF) || zeros[0] > bytes.length / 4) return 'utf-16be';
    return 'utf-8';
  }

  function separatorOf(line) {
    return SEPARATORS.reduce((best, each) => (line.split(each).length > line.split(best).length ? each : best));
  }

  /** The records of a text, each a list of fields; a quote that is not closed ends with the text. */
  function records(text, separator, most) {
    const found = [];
    let record = [];
    let field = '';
    let quoted = false;
    const endField = () => { record.push(field.trim()); field = ''; };
    const endRecord = () => { endField(); if (record.some(Boolean)) found.push(record); record = []; };
    for (let i = 0; i < text.length && found.length < most; i++) {
      const each = text[i];
      if (quoted) {
        if (each !== '"') field += each;
        else if (text[i + 1] === '"') field += text[++i];
        else quoted = false;
      } else if (each === '"' && field === '') quoted = true;
      else if (each === separator) endField();
      else if (each === '\n') endRecord();
      else if (each !== '\r') field += each;
    }
    if (found.length < most && (field || record.length)) endRecord();
    return found;
  }

  /** The first records of a file. */
  async function begin(file, most = 6) {
    const bytes = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
    const text = new TextDecoder(encoding(bytes)).decode(bytes);
    const whole = file.size > LOOKED_AT ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
    const first = whole.split(/\r?\n/).find((line) => line.trim()) ?? '';
    return records(whole, separatorOf(first), most);
  }

  const isNumber = (cell) => /^\+?[\d\s().-]{5,}$/.test(cell) || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(cell);

  /** A first line with a phone number or an e-mail address in it is no line of headings. */
  const hasHeadings = (first) => !first.some(isNumber);

  /** As the server calls the column's variable; null if a text cannot name it. */
  function variable(heading) {
    const name = heading.trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_');
    return /^[a-z][a-z0-9_]{0,39}$/.test(name) ? name : null;
  }

  return {begin, hasHeadings, isNumber, variable};
})();
