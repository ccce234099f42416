// A file that goes along with the next message: chosen with the paper clip, or dropped on the conversation.
import { speak } from "./log.js";

const [button, picker, chip, label, remove, field] =
  ["attach", "file", "attached", "attached-name", "detach", "compose-text"].map(id => document.getElementById(id));
const main = document.querySelector("main");

let file = null;
let say;
let largest = 0;
let tell;

/** Tells why a file was not taken, with a sentence. */
export function onRefused(told) {
  tell = told;
}

export function limit(bytes) {
  largest = bytes;
}

export function language(words) {
  say = words;
  main.dataset.drop = say.dropHere;
  name();
}

/** The file that waits, which then waits no longer. */
export function take() {
  const taken = file;
  hold(null);
  return taken;
}

export const waits = () => file !== null;

button.addEventListener("click", () => picker.click());
picker.addEventListener("change", () => {
  offer(picker.files);
  // The same file chosen again is a choice too.
  picker.value = "";
});
remove.addEventListener("click", () => {
  hold(null);
  field.focus();
});

// Dropped beside the conversation, a file would take the place of the page.
for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, event => {
    if (!event.dataTransfer?.types.includes("Files")) {
      return;
    }
    event.preventDefault();
    // What is left is often a part of what is entered.
    const over = main.contains(kind === "dragleave" ? event.relatedTarget : event.target);
    event.dataTransfer.dropEffect = over ? "copy" : "none";
    main.classList.toggle("dropping", over && kind !== "drop");
    if (over && kind === "drop") {
      offer(event.dataTransfer.files);
    }
  });
}

function offer(files) {
  if (files.length === 0) {
    return;
  }
  if (files.length > 1) {
    tell(say.oneFile);
  } else if (files[0].size > largest) {
    tell(say.fileTooLarge.replace("{limit}", megabytes()));
  } else {
    tell("");
    hold(files[0]);
    speak(say.attached.replace("{name}", file.name));
    field.focus();
  }
}

export function megabytes() {
  return `${Math.floor(largest / 1024 / 1024)} MB`;
}

function hold(next) {
  file = next;
  chip.hidden = !file;
  label.textContent = file?.name ?? "";
  name();
}

function name() {
  if (say) {
    const title = file ? say.detach.replace("{name}", file.name) : "";
    remove.setAttribute("aria-label", title);
    remove.title = title;
  }
}
