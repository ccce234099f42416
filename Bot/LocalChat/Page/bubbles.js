// One message as it stands in the conversation. What is written in it is text, whatever it looks like.
import { linked } from "./markdown.js";

/** A message: who, when, and a place for what it says. */
export function bubble({ mine, who, at, locale }) {
  const article = document.createElement("article");
  article.className = mine ? "message mine" : "message";
  const header = make("header", "");
  const clock = make("time", "");
  set(clock, at, locale);
  header.append(make("span", who), clock);
  const body = make("div", "", "bubble");
  if (!mine) {
    const avatar = new Image(32, 32);
    avatar.src = "/local/assets/icon.svg";
    avatar.alt = "";
    avatar.className = "avatar";
    article.append(avatar);
  }
  article.append(header, body);
  return { article, body };
}

export function text(value) {
  const paragraph = make("p", "", "text");
  paragraph.append(linked(value));
  return paragraph;
}

/** What one wrote, and the name of the file that went with it. */
export function sent(value, fileName) {
  return [fileName ? make("p", fileName, "file") : null, value ? text(value) : null].filter(Boolean);
}

/** The bot's clock is the one that counts: it may stand on a demonstration date. */
export function set(clock, at, locale) {
  const time = new Date(at);
  clock.dateTime = time.toISOString();
  clock.textContent = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(time);
}

/** A quiet button under a message. */
export function action(words, act) {
  const button = make("button", words, "link action");
  button.type = "button";
  button.addEventListener("click", act);
  return button;
}

/** Puts a line under a message that says what went wrong, with a way out. Returns how to take it away. */
export function complain(article, sentence, retryWord, retry) {
  article.querySelector(":scope > .complaint")?.remove();
  const line = make("p", sentence, "complaint");
  line.setAttribute("role", "alert");
  if (retry) {
    const again = make("button", retryWord, "link");
    again.type = "button";
    again.addEventListener("click", () => {
      line.remove();
      retry();
    });
    line.append(" ", again);
  }
  article.append(line);
  return () => line.remove();
}

export function make(tag, content, className = "") {
  const element = document.createElement(tag);
  element.textContent = content;
  if (className) {
    element.className = className;
  }
  return element;
}
