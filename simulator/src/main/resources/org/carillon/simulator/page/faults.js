"use strict";
const form = $("faults");
const NORMAL = { receiptDelay: 250, undeliveredCode: 30003, callOutcome: "completed", gatherWait: 20000 };
const fields = () => [...form.elements].filter(field => field.name);
const address = () => "faults?provider=" + $("faults-of").value;

const fill = faults => {
  for (const field of fields()) {
    const value = faults[field.name];
    if (field.type === "checkbox") field.checked = value;
    else field.value = "percent" in field.dataset ? +(value * 100).toFixed(4) : value;
  }
  state(faults);
};
const state = faults => {
  const on = fields().filter(({ name }) => faults[name] !== (NORMAL[name] ?? (typeof faults[name] === "boolean" ? false : 0)));
  const words = on.map(field => field.closest("label").textContent.split(",")[0].split("\n")[0].trim());
  put($("faults-on"), on.length ? "On: " + words.join(", ") + "." : "All normal.");
  $("faults-on").classList.toggle("on", on.length > 0);
};
const change = async (method, body) => {
  try {
    fill(await ask(address(), { method, headers: { "Content-Type": "application/json" }, body }));
    put($("faults-error"), "");
  } catch (refused) {
    put($("faults-error"), refused.message);
  }
};

form.addEventListener("submit", event => {
  event.preventDefault();
  const chosen = {};
  for (const field of fields()) {
    chosen[field.name] = field.type === "checkbox" ? field.checked
      : field.type === "number" ? (field.value || 0) / ("percent" in field.dataset ? 100 : 1) : field.value;
  }
  change("PUT", JSON.stringify(chosen));
});
$("normal").addEventListener("click", () => change("DELETE"));
$("faults-of").addEventListener("change", () => ask(address()).then(fill));
ask(address()).then(fill);
