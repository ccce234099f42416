// Draws a card with the official renderer; without it (no Node when the bot was built) as the text that the card shows.
import { hostConfig } from "./hostconfig.js";
import { html } from "./markdown.js";

let library;

/** Brings the renderer, where the build has one. */
export async function bringRenderer() {
  await new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = "/local/assets/adaptivecards.min.js";
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
  library = globalThis.AdaptiveCards;
  library.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = html(text);
    result.didProcess = true;
  };
}

/** The card as an element. `pressed` gets the renderer's action after the inputs have been checked. */
export function draw(content, say, pressed) {
  return library ? drawn(content, say, pressed) : told(content);
}

function drawn(content, say, pressed) {
  library.Strings.defaults.overflowButtonText = () => "…";
  library.Strings.defaults.overflowButtonTooltip = () => say.moreActions;
  const card = new library.AdaptiveCard();
  card.hostConfig = new library.HostConfig(hostConfig);
  card.onExecuteAction = action => pressed(asked(action), action);
  card.parse(content);
  const element = card.render();
  element.lang = content.lang ?? "";
  // Two forms on one page would be one group to the browser: what is chosen in the second would be unchosen in the first.
  const own = crypto.randomUUID();
  for (const radio of element.querySelectorAll("input[type=radio]")) {
    radio.name = `${own}-${radio.name}`;
  }

  return element;
}

// What the person wants by it, in the page's words.
function asked(action) {
  const data = typeof action.data === "object" && action.data ? action.data : {};
  switch (action.getJsonTypeName()) {
    case "Action.OpenUrl":
      return { open: action.url };
    case "Action.Execute":
      return { button: { execute: true, verb: action.verb, data } };
    case "Action.Submit":
      return data.msteams?.type === "imBack" ? { say: data.msteams.value } : { button: { execute: false, data } };
    default:
      return {};
  }
}

function told(content) {
  const element = document.createElement("div");
  element.className = "told";
  element.lang = content.lang ?? "";
  for (const line of lines(content)) {
    const paragraph = document.createElement("p");
    paragraph.innerHTML = html(line);
    element.append(paragraph);
  }
  return element;
}

function* lines(part) {
  if (Array.isArray(part)) {
    for (const each of part) {
      yield* lines(each);
    }
  } else if (part && typeof part === "object" && part.isVisible !== false) {
    if (part.type === "TableRow") {
      yield [...lines(part.cells ?? [])].join(" · ");
      return;
    }

    const shown = part.text ?? part.label ?? part.altText;
    if (typeof shown === "string") {
      const value = part.choices?.find(choice => choice.value === part.value)?.title ?? part.value;
      yield value ? `${shown}: ${value}` : shown;
    }
    for (const fact of part.facts ?? []) {
      yield `${fact.title}: ${fact.value}`;
    }
    if (part.inlines) {
      yield part.inlines.map(run => run.text ?? run).join("");
    }
    yield* [part.body, part.items, part.columns, part.rows].flatMap(inner => [...lines(inner)]);
    const buttons = (part.actions ?? []).map(action => action.url ? `[${action.title}](${action.url})` : `[${action.title}]`);
    if (buttons.length) {
      yield buttons.join("  ");
    }
  }
}
