// What stands around the conversation: where one writes, suggestions, notices, the title of the window.
import { make } from "./bubbles.js";

// Found once, before any card is drawn: a card may have ids of the same name.
const [input, composer, chips, dots, notice, offline, day, examples] =
  ["compose-text", "composer", "chips", "typing", "notice", "offline", "today", "examples"].map(id => document.getElementById(id));

let unseen = 0;

/** Enter says it, Shift and Enter begins a new line; a file alone says something too. */
export function onSay(say, fileWaits) {
  composer.addEventListener("submit", event => {
    event.preventDefault();
    const value = input.value.trim();
    if (value || fileWaits()) {
      input.value = "";
      grow();
      say(value);
    }
  });
  input.addEventListener("keydown", event => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      composer.requestSubmit();
    }
  });
  input.addEventListener("input", grow);
}

export function focus() {
  input.focus();
}

export function suggest(suggestions, chosen) {
  chips.replaceChildren(...suggestions.map(suggestion => button(suggestion, "chip", () => {
    chosen(suggestion);
    focus();
  })));
}

export function setExamples(sentences, chosen) {
  examples.querySelector("ul").replaceChildren(...sentences.map(sentence => {
    const item = make("li", "");
    item.append(button(sentence, "example", () => chosen(sentence)));
    return item;
  }));
}

export function setDay(sentence) {
  day.textContent = sentence;
}

export function typing(on) {
  dots.hidden = !on;
}

export function tell(sentence) {
  notice.hidden = !sentence;
  notice.textContent = sentence;
}

export function tellOffline(sentence) {
  offline.hidden = !sentence;
  offline.textContent = sentence;
}

/** Messages that came while one looked elsewhere are counted in the title. */
export function countUnseen() {
  retitle(document.hidden ? unseen + 1 : 0);
}

document.addEventListener("visibilitychange", () => document.hidden || retitle(0));

function retitle(count) {
  unseen = count;
  document.title = unseen ? `(${unseen}) GealcBot` : "GealcBot";
}

function grow() {
  input.style.height = "auto";
  input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
}

function button(title, className, pressed) {
  const element = make("button", title, className);
  element.type = "button";
  element.addEventListener("click", pressed);
  return element;
}
