// The conversation: who one is, what is said, what the bot answers.
import * as bot from "./bot.js";
import { action, bubble, complain, sent, set, text } from "./bubbles.js";
import { bringRenderer, draw } from "./cards.js";
import * as files from "./files.js";
import * as frame from "./frame.js";
import * as log from "./log.js";
import { choose, fold, persona } from "./persona.js";
import { today, words, write } from "./words.js";

let setting;
let say = words.es;
let conversation;
let messages = new Map();
let waiting = new Map();
let openings = 0;

const events = { said, message, update, failed, typing: ({ on }) => frame.typing(on) };

frame.onSay(value => send(value, files.take()), files.waits);
files.onRefused(frame.tell);

try {
  setting = await bot.setting();
  files.limit(setting.largestFile);
  if (setting.cards) {
    await bringRenderer();
  }
  choose(setting, () => open(null));
  await open(remembered());
  if (matchMedia("(pointer: fine)").matches) {
    frame.focus();
  }
} catch (failure) {
  console.error(failure);
  write(say);
  frame.tellOffline(say.offline);
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
  frame.suggest([]);
  frame.typing(false);
  const opened = key ? new bot.Conversation(key) : await started(opening);
  if (opening !== openings) {
    // Somebody else has been chosen meanwhile.
    return;
  }
  conversation = opened;
  sessionStorage.setItem("conversation", JSON.stringify({ key: opened.key, persona }));
  opened.listen({
    happened: (kind, data, id) => events[kind]?.(data, id),
    connected: yes => frame.tellOffline(yes ? "" : say.offline),
    ended: async () => {
      await open(null);
      frame.tell(say.ended);
    },
  });
}

async function started(opening) {
  while (opening === openings) {
    try {
      return await bot.start(persona);
    } catch {
      frame.tellOffline(say.offline);
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
  files.language(say);
  frame.setDay(today(say, setting));
  frame.setExamples(say.examples, example => {
    fold();
    send(example);
  });
  frame.tell(setting.cards ? "" : say.noRenderer);
}

// What one says

/** Says it, with the file that goes along, if any. */
function send(value, file = null) {
  const clientId = crypto.randomUUID();
  frame.suggest([]);
  waiting.set(clientId, { article: showMine(value, file?.name, new Date()), value, file });
  deliver(clientId);
}

async function deliver(clientId) {
  const { article, value, file } = waiting.get(clientId) ?? {};
  article?.classList.add("pending");
  try {
    await (file ? conversation.send(file, value, clientId) : conversation.say(value, clientId));
  } catch (failure) {
    if (article?.isConnected) {
      const tooLarge = failure instanceof bot.Refusal && failure.status === 413;
      complain(article, tooLarge ? say.fileTooLarge.replace("{limit}", files.megabytes()) : say.notSent, say.retry, tooLarge ? null : () => deliver(clientId));
    }
  } finally {
    article?.classList.remove("pending");
  }
}

/** Reports from a message: the card that Teams would show in a dialog comes below. */
async function take(article, value) {
  const clientId = crypto.randomUUID();
  waiting.set(clientId, { article, value, lost: true });
  try {
    await conversation.take(value, clientId);
  } catch {
    complain(article, say.notSent, say.retry, () => take(article, value));
  }
}

function showMine(value, fileName, at) {
  const { article, body } = bubble({ mine: true, who: say.you, at, locale: say.locale });
  body.append(...sent(value, fileName));
  if (value) {
    article.append(action(say.take, () => take(article, value)));
  }
  log.add(article);
  log.follow();
  return article;
}

// What happens

function said({ clientId, text: value, file: fileName, at }) {
  frame.suggest([]);
  if (waiting.has(clientId)) {
    set(waiting.get(clientId).article.querySelector("time"), at, say.locale);
  } else {
    waiting.set(clientId, { article: showMine(value, fileName, at), value, lost: Boolean(fileName) });
  }
}

function message(data) {
  if (messages.has(data.id)) {
    return;
  }
  frame.typing(false);
  const { article, body } = bubble({ who: "GealcBot", at: data.at, locale: say.locale });
  article.lang = data.locale ?? say.locale;
  const entry = { id: data.id, article, body, busy: false, update: 0 };
  messages.set(data.id, entry);
  body.append(content(entry, data));
  article.classList.toggle("alert", data.alert);
  log.add(article);
  frame.suggest(data.suggestions, send);
  frame.countUnseen();
}

function update(data, number) {
  const entry = messages.get(data.id);
  if (entry && number > entry.update) {
    entry.update = number;
    log.replace(entry.body, content(entry, data), say.cardUpdated);
  }
}

function failed({ clientId }) {
  const { article, value, file, lost } = waiting.get(clientId) ?? {};
  if (article) {
    // After a reload the page has the name of a file and no longer the file.
    complain(article, say.failed, say.retry, lost ? null : () => send(value, file));
  } else {
    frame.tell(say.failed);
  }
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
