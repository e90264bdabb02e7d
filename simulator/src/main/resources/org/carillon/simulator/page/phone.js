"use strict";
// Polls, and changes only what is new: a node once shown is never built again.
const POLL = 1000;
const $ = id => document.getElementById(id);
const shown = new Map();
const listed = new Map();
const seen = new Map();
let arrived = false;
let lastDay = "";
let current = decodeURIComponent(location.hash.slice(1));

const make = (tag, text, name) => {
  const node = document.createElement(tag);
  if (text !== undefined) node.textContent = text;
  if (name) node.className = name;
  return node;
};
const put = (node, text) => { if (node.textContent !== text) node.textContent = text; };
const clock = iso => new Date(iso).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const day = iso => new Date(iso).toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" });
const ask = async (path, options) => {
  const response = await fetch("control/" + path, options);
  if (!response.ok) throw new Error((await response.json().catch(() => ({}))).detail || "Error " + response.status);
  return response.status === 204 ? {} : response.json().catch(() => ({}));
};
const post = (path, body) =>
  ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

const empty = () => {
  shown.clear();
  lastDay = "";
  $("thread").replaceChildren();
};
const open = number => {
  if (number === current && shown.size) return;
  current = number;
  history.replaceState(null, "", "#" + encodeURIComponent(number));
  empty();
  $("sent").textContent = "";
  refresh();
};

const listPhones = phones => {
  $("no-phones").hidden = phones.length > 0;
  for (const phone of phones) {
    let entry = listed.get(phone.number);
    if (!entry) {
      entry = { item: make("li"), button: make("button"), at: make("time"), text: make("span", undefined, "text"), fresh: make("span", "new", "badge") };
      entry.button.type = "button";
      const [number, channel] = phone.number.split(":").reverse();
      const name = make("b", number);
      if (channel) name.append(make("span", "WhatsApp", "channel"));
      entry.button.append(name, entry.at, entry.text, entry.fresh);
      entry.button.addEventListener("click", () => open(phone.number));
      entry.item.append(entry.button);
      listed.set(phone.number, entry);
    }
    put(entry.at, clock(phone.at));
    put(entry.text, phone.text);
    if (phone.number === current || !arrived) seen.set(phone.number, phone.at);
    entry.fresh.hidden = seen.get(phone.number) === phone.at;
    entry.button.classList.toggle("new", !entry.fresh.hidden);
    entry.button.setAttribute("aria-current", phone.number === current);
  }
  const order = phones.map(phone => listed.get(phone.number).item);
  const list = $("phones");
  order.forEach((item, i) => { if (list.children[i] !== item) list.insertBefore(item, list.children[i] || null); });
  while (list.children.length > order.length) list.lastChild.remove();
  arrived = true;
};

const TICKS = { sent: "✓", delivered: "✓✓", read: "✓✓", undelivered: "⚠", failed: "⚠", canceled: "✕" };
const KINDS = [["Picture", /\.(jpe?g|png|gif|webp|bmp|heic|tiff?)$/i], ["Video", /\.(mp4|mov|3gpp?|mpe?g|webm|m4v)$/i], ["Sound", /\.(mp3|ogg|amr|aac|m4a|wav|opus)$/i]];
// Named, never loaded: nothing of this page leaves the machine until somebody follows the link.
const file = url => {
  const name = url.split(/[?#]/)[0].split("/").pop() || url;
  const link = make("a", undefined, "file");
  link.append(make("span", (KINDS.find(([, ending]) => ending.test(name)) || ["File"])[0]), make("b", name));
  if (/^https?:/i.test(url)) Object.assign(link, { href: url, target: "_blank", rel: "noopener noreferrer", title: url });
  return link;
};
const carrier = message => message.provider === "twilio" ? "Twilio" : "SMS Broadcast";
const bubble = message => {
  const own = message.direction === "inbound";
  const node = make("article", undefined, "bubble" + (own ? " own" : ""));
  const said = make("div");
  const meta = make("small");
  message.media.forEach(url => said.append(file(url)));
  if (message.body || !message.media.length) said.append(make("p", message.body));
  node.append(said, meta);
  return { node, update: now => {
    const parts = [clock(now.created), (own ? "to " : "by ") + carrier(now)];
    if (!own) parts.push([TICKS[now.status], now.status, now.errorCode && "(" + now.errorCode + ")"].filter(Boolean).join(" "));
    if (!own && now.segments > 1) parts.push(now.segments + " segments");
    if (now.arrival > 1) parts.push("arrived " + now.arrival + " times");
    put(meta, parts.join(" · "));
    node.classList.toggle("read", now.status === "read");
    node.classList.toggle("bad", Boolean(now.errorCode) || now.arrival > 1);
  } };
};

const callCard = call => {
  const node = make("article", undefined, "call");
  const title = make("h3");
  const meta = make("small");
  const words = make("div");
  const keys = make("div", undefined, "keys");
  keys.setAttribute("role", "group");
  keys.setAttribute("aria-label", "Keypad");
  for (const key of "123456789*0#") {
    const button = make("button", key, "secondary");
    button.type = "button";
    button.addEventListener("click", () => act(post("calls/" + call.sid + "/digits", { digits: key })));
    keys.append(button);
  }
  const end = make("button", "Hang up", "danger small");
  end.type = "button";
  end.addEventListener("click", () => act(post("calls/" + call.sid + "/hangup", {})));
  node.append(title, meta, words, keys, end);
  return { node, update: now => {
    const over = !["queued", "initiated", "ringing", "in-progress"].includes(now.status);
    put(title, (now.inbound ? "Call to " : "Call from ") + now.from);
    put(meta, clock(now.created) + " · by Twilio · " + now.status + (over && now.duration ? ", " + now.duration + " s" : ""));
    for (let i = words.children.length; i < now.spoken.length; i++) words.append(make("blockquote", now.spoken[i]));
    keys.hidden = !now.awaitsDigits;
    end.hidden = over;
  } };
};

const act = promise => promise.then(refresh, error => put($("sent"), error.message));

const showPhone = ({ messages, calls }) => {
  const thread = $("thread");
  const atEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;
  const first = shown.size === 0;
  const all = [...messages.map(m => [m, bubble]), ...calls.map(c => [c, callCard])]
    .sort((a, b) => a[0].created < b[0].created ? -1 : a[0].created > b[0].created ? 1 : (a[0].sequence || 0) - (b[0].sequence || 0));
  for (const [item, build] of all) {
    let view = shown.get(item.sid);
    if (!view) {
      view = build(item);
      if (day(item.created) !== lastDay) {
        lastDay = day(item.created);
        thread.append(make("p", lastDay, "day"));
      }
      if (!first) view.node.classList.add("fresh");
      shown.set(item.sid, view);
      thread.append(view.node);
    }
    view.update(item);
  }
  const last = messages[0];
  put($("phone-line"), last
    ? (last.channel === "whatsapp" ? "WhatsApp" : "SMS") + " with " + (last.direction === "inbound" ? last.to : last.from).replace("whatsapp:", "") + " by " + carrier(last)
    : calls.length ? "Calls only" : "Nothing came to this phone yet.");
  if (first || atEnd) thread.scrollTop = thread.scrollHeight;
};

async function refresh() {
  try {
    const { phones } = await ask("phones");
    if (!current && phones.length) current = phones[0].number;
    listPhones(phones);
    $("answer").hidden = !current;
    $("phone").classList.toggle("whatsapp", current.startsWith("whatsapp:"));
    $("call").hidden = current.startsWith("whatsapp:");
    if (!current) return;
    put($("phone-title"), current.replace("whatsapp:", ""));
    const number = current;
    const phone = await ask("phones/" + encodeURIComponent(number));
    if (number === current) showPhone(phone);
  } catch (unreachable) {
    put($("phone-line"), "The simulator does not answer: " + unreachable.message);
  }
}

const send = async text => {
  put($("sent"), "Sending …");
  try {
    const { status } = await post("inbound", { from: current, body: text });
    put($("sent"), status >= 200 && status < 300 ? "" : status ? "Carillon refused it: HTTP " + status : "Carillon did not answer.");
    if (status) $("text").value = "";
  } catch (refused) {
    put($("sent"), refused.message);
  }
  refresh();
};

$("pick").addEventListener("submit", event => {
  event.preventDefault();
  const number = $("number").value.trim();
  const digits = number.replace(/[^0-9]/g, "");
  const fits = digits.length >= 7 && digits.length <= 15 && digits[0] !== "0";
  put($("number-error"), fits ? "" : "Write it with its country code, as +61400111222.");
  $("number").setAttribute("aria-invalid", !fits);
  if (fits) open(($("by-whatsapp").checked || number.startsWith("whatsapp:") ? "whatsapp:+" : "+") + digits);
});
$("answer").addEventListener("submit", event => {
  event.preventDefault();
  const text = $("text").value.trim();
  if (text) send(text);
});
$("text").addEventListener("keydown", event => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    $("answer").requestSubmit();
  }
});
document.querySelectorAll("[data-text]").forEach(button => button.addEventListener("click", () => send(button.dataset.text)));
$("call").addEventListener("click", () => act(post("calls", { from: current.replace("whatsapp:", "") })));
addEventListener("hashchange", () => open(decodeURIComponent(location.hash.slice(1))));
setInterval(() => document.hidden || refresh(), POLL);
refresh();
