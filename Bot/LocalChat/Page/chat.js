// The conversation: who one is, what is said, what the bot answers.
import * as bot from "./bot.js";
import { bubble, complain, make, set, text } from "./bubbles.js";
import { bringRenderer, draw } from "./cards.js";
import * as log from "./log.js";
import { choose, fold, persona } from "./persona.js";
import { today, words, write } from "./words.js";

// Found once, before any card is drawn: a card may have ids of the same name.
const [input, composer, chips, typingDots, notice, offline, day, examples] =
  ["compose-text", "composer", "chips", "typing", "notice", "offline", "today", "examples"].map(id => document.getElementById(id));

let setting;
let say;
let conversation;
let messages = new Map();
let waiting = new Map();
let openings = 0;
let unseen = 0;

const events = { said, message, update, typing, failed };

try {
  setting = await bot.setting();
  if (setting.cards) {
    await bringRenderer();
  }
  choose(setting, () => open(null));
  await open(remembered());
  if (matchMedia("(pointer: fine)").matches) {
    input.focus();
  }
} catch (failure) {
  console.error(failure);
  say ??= words[persona?.language ?? "es"];
  write(say);
  tellOffline(true);
}

/** Opens a conversation as who one is now: the one of before a reload, or a new one. */
async function open(key) {
  const opening = ++openings;
  conversation?.leave();
  conversation = null;
  language();
  log.clear();
  messages = new Map();
  waiting = new Map();
  suggest([]);
  typing({ on: false });
  const opened = key ? new bot.Conversation(key) : await started(opening);
  if (opening !== openings) {
    // Somebody else has been chosen meanwhile.
    return;
  }
  conversation = opened;
  sessionStorage.setItem("conversation", JSON.stringify({ key: opened.key, persona }));
  opened.listen({
    happened: (kind, data, id) => events[kind]?.(data, id),
    connected: yes => tellOffline(!yes),
    ended: async () => {
      await open(null);
      tell(say.ended);
    },
  });
}

async function started(opening) {
  while (opening === openings) {
    try {
      return await bot.start(persona);
    } catch {
      tellOffline(true);
      await new Promise(done => setTimeout(done, 2000));
    }
  }
}

function remembered() {
  try {
    const saved = JSON.parse(sessionStorage.getItem("conversation"));
    return JSON.stringify(saved?.persona) === JSON.stringify(persona) ? saved.key : null;
  } catch {
    return null;
  }
}

function language() {
  say = words[persona.language];
  write(say);
  day.textContent = today(say, setting);
  examples.querySelector("ul").replaceChildren(...say.examples.map(example => {
    const item = make("li", "");
    item.append(button(example, "example", () => {
      fold();
      send(example);
    }));
    return item;
  }));
  tell(setting.cards ? "" : say.noRenderer);
}

// What one says

composer.addEventListener("submit", event => {
  event.preventDefault();
  const value = input.value.trim();
  if (value) {
    input.value = "";
    grow();
    send(value);
  }
});
input.addEventListener("keydown", event => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    composer.requestSubmit();
  }
});
input.addEventListener("input", grow);

function grow() {
  input.style.height = "auto";
  input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
}

function send(value) {
  const clientId = crypto.randomUUID();
  suggest([]);
  waiting.set(clientId, showMine(value, new Date()));
  deliver(value, clientId);
}

async function deliver(value, clientId) {
  const article = waiting.get(clientId);
  article?.classList.add("pending");
  try {
    await conversation.say(value, clientId);
  } catch {
    if (article?.isConnected) {
      complain(article, say.notSent, say.retry, () => deliver(value, clientId));
    }
  } finally {
    article?.classList.remove("pending");
  }
}

function showMine(value, at) {
  const { article, body } = bubble({ mine: true, who: say.you, at, locale: say.locale });
  body.append(text(value));
  log.add(article);
  log.follow();
  return article;
}

// What happens

function said({ clientId, text: value, at }) {
  suggest([]);
  if (waiting.has(clientId)) {
    set(waiting.get(clientId).querySelector("time"), at, say.locale);
  } else {
    waiting.set(clientId, showMine(value, at));
  }
}

function message(data) {
  if (messages.has(data.id)) {
    return;
  }
  typing({ on: false });
  const { article, body } = bubble({ who: "GealcBot", at: data.at, locale: say.locale });
  article.lang = data.locale ?? say.locale;
  const entry = { id: data.id, article, body, busy: false, update: 0 };
  messages.set(data.id, entry);
  body.append(content(entry, data));
  article.classList.toggle("alert", data.alert);
  log.add(article);
  suggest(data.suggestions);
  count(document.hidden ? unseen + 1 : 0);
}

function update(data, number) {
  const entry = messages.get(data.id);
  if (entry && number > entry.update) {
    entry.update = number;
    log.replace(entry.body, content(entry, data), say.cardUpdated);
  }
}

function failed({ clientId }) {
  const article = waiting.get(clientId);
  const value = article?.querySelector(".text").textContent;
  if (article) {
    complain(article, say.failed, say.retry, () => send(value));
  } else {
    tell(say.failed);
  }
}

function typing({ on }) {
  typingDots.hidden = !on;
}

function content(entry, { text: value, card }) {
  entry.body.classList.toggle("card", Boolean(card));
  return card ? draw(card, say, (wanted, action) => pressed(entry, wanted, action)) : text(value ?? "");
}

// What one presses

async function pressed(entry, wanted, action) {
  if (wanted.say) {
    send(wanted.say);
  } else if (wanted.open) {
    openLink(entry, wanted.open);
  } else if (wanted.button && !entry.busy) {
    await press(entry, wanted.button, action);
  }
}

async function press(entry, button, action) {
  const from = conversation;
  busy(entry, true);
  try {
    const answer = await from.press({ cardId: entry.id, ...button });
    if (answer.card && from === conversation) {
      update({ id: entry.id, card: answer.card }, answer.update);
    }
  } catch (failure) {
    const gone = failure instanceof bot.Refusal && failure.status === 410;
    // Pressed again from the start: the inputs may have changed meanwhile.
    complain(entry.article, gone ? say.cardGone : say.cardFailed, say.retry, gone ? null : () => action.execute());
  } finally {
    busy(entry, false);
  }
}

// The buttons keep the focus and say that they wait; a second press does nothing.
function busy(entry, on) {
  entry.busy = on;
  entry.body.ariaBusy = String(on);
  for (const each of entry.body.querySelectorAll("button")) {
    if (on) {
      each.setAttribute("aria-disabled", "true");
    } else {
      each.removeAttribute("aria-disabled");
    }
  }
  if (on) {
    entry.article.querySelector(":scope > .complaint")?.remove();
    log.speak(say.cardBusy);
  }
}

function openLink(entry, address) {
  if (/^https:\/\//i.test(address)) {
    window.open(address, "_blank", "noopener,noreferrer");
  } else {
    complain(entry.article, say.linkRefused);
  }
}

// Around it

document.addEventListener("visibilitychange", () => document.hidden || count(0));

function count(messages) {
  unseen = messages;
  document.title = unseen ? `(${unseen}) GealcBot` : "GealcBot";
}

function suggest(suggestions) {
  chips.replaceChildren(...suggestions.map(suggestion => button(suggestion, "chip", () => {
    send(suggestion);
    input.focus();
  })));
}

function tellOffline(on) {
  offline.hidden = !on;
  offline.textContent = on ? say.offline : "";
}

function tell(sentence) {
  notice.hidden = !sentence;
  notice.textContent = sentence;
}

function button(title, className, pressed) {
  const element = make("button", title, className);
  element.type = "button";
  element.addEventListener("click", pressed);
  return element;
}
