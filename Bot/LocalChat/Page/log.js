// The list of messages: what comes in stays in view only for who was reading the end of it.
const log = document.getElementById("log");
const newer = document.getElementById("newer");
const spoken = document.getElementById("spoken");

let following = true;

log.addEventListener("scroll", () => {
  following = log.scrollHeight - log.scrollTop - log.clientHeight < 60;
  newer.hidden = newer.hidden || following;
}, { passive: true });
newer.addEventListener("click", () => {
  follow();
  log.focus();
});

// A card that opens a part of itself, or a keyboard that takes half of the screen.
new ResizeObserver(() => following && toEnd()).observe(log);

export function clear() {
  log.replaceChildren();
  newer.hidden = true;
  following = true;
}

export function add(article) {
  const wasFollowing = following;
  log.append(article);
  if (wasFollowing) {
    show(article);
  } else {
    newer.hidden = false;
  }
}

/** Goes to the end and stays there. */
export function follow() {
  following = true;
  newer.hidden = true;
  toEnd();
}

/** Changes what a message shows; the focus stays in it if it was there. */
export function replace(body, content, sentence) {
  const hadFocus = body.contains(document.activeElement);
  const wasFollowing = following;
  body.replaceChildren(content);
  body.classList.remove("changed");
  void body.offsetWidth;
  body.classList.add("changed");
  if (hadFocus) {
    body.tabIndex = -1;
    body.focus({ preventScroll: true });
  }
  if (wasFollowing && body.parentElement === log.lastElementChild) {
    show(body.parentElement);
  } else if (hadFocus) {
    body.scrollIntoView({ block: "nearest" });
  }
  speak(sentence);
}

export function speak(sentence) {
  spoken.textContent = "";
  requestAnimationFrame(() => spoken.textContent = sentence);
}

function toEnd() {
  log.scrollTop = log.scrollHeight;
}

// The end, but never past the beginning of the new message.
function show(article) {
  log.scrollTop = Math.min(log.scrollHeight - log.clientHeight, article.offsetTop - 12);
}
