"use strict";
// The clock, and what the providers counted.
const rows = new Map();
let offset = 0;

const row = (name, value, bad) => {
  if (!rows.has(name)) {
    rows.set(name, make("dd"));
    $("counts").append(make("dt", name), rows.get(name));
  }
  put(rows.get(name), value.toLocaleString("en"));
  rows.get(name).classList.toggle("bad", Boolean(bad));
};
async function count() {
  const now = await ask("ledger/summary");
  const fates = now.fates;
  row("Messages received", now.received);
  row("The same one again", now.duplicates, now.duplicates);
  row("Calls", now.calls);
  row("Callbacks taken", now.callbacksAccepted + " of " + now.callbacksSent, now.callbacksRefused + now.callbacksUnanswered);
  row("Refused by 429, 500, 503", fates.throttled + fates.failed + fates.accepted_but_failed + fates.out);
  row("Hung up on", fates.dropped_before + fates.accepted_but_dropped);
}

// As Java writes it: PT34H15M0.5S
const seconds = written => {
  const [, hours, minutes, rest] = /^PT(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?[\d.]+)S)?$/.exec(written) || [];
  return (hours || 0) * 3600 + (minutes || 0) * 60 + +(rest || 0);
};
const moved = () => {
  const hours = Math.round(Math.abs(offset) / 360) / 10;
  const days = Math.floor(hours / 24);
  const parts = [days && days + (days === 1 ? " day" : " days"), hours % 24 && +(hours % 24).toFixed(1) + " h"].filter(Boolean);
  return (parts.join(" ") || "less than an hour") + (offset > 0 ? " ahead" : " behind");
};
const tell = ({ now, offset: written }) => {
  offset = seconds(written);
  put($("clock-time"), clock(now));
  $("clock-time").dateTime = now;
  put($("clock-state"), day(now) + ", " + (offset ? moved() : "as it is"));
  $("clock-back").disabled = !offset;
};
const move = to => post("clock", { offset: "PT" + to + "S" }).then(tell).catch(refused => put($("clock-state"), refused.message));
document.querySelectorAll("[data-hours]").forEach(button =>
  button.addEventListener("click", () => move(offset + button.dataset.hours * 3600)));
$("clock-back").addEventListener("click", () => move(0));

$("clear").addEventListener("click", async () => {
  await ask("ledger", { method: "DELETE" });
  empty();
  listed.clear();
  $("phones").replaceChildren();
  watch();
  refresh();
});

async function watch() {
  try {
    await Promise.all([count(), ask("clock").then(tell)]);
  } catch (unreachable) {
    put($("clock-state"), "The simulator does not answer.");
  }
}
setInterval(() => document.hidden || watch(), 2000);
watch();
