// Who one is: role, group and language, remembered from one visit to the next.
import { words } from "./words.js";

const form = document.getElementById("persona");
const side = document.getElementById("who");
const wide = matchMedia("(min-width: 900px)");
const { role, group, language } = form.elements;

export let persona;
let groups = [];

/** Fills the choosers; tells when somebody else has been chosen. */
export function choose(setting, changed) {
  groups = setting.groups;
  persona = remembered(setting);
  language.replaceChildren(...setting.languages.map(tag => option(tag, words[tag].name)));
  show();
  form.addEventListener("change", () => {
    persona = { role: role.value, group: hasGroup(role.value) ? group.value : "", language: language.value };
    if (persona.role === "coordinator" && !persona.group) {
      persona.group = groups[0].id;
    }
    localStorage.setItem("persona", JSON.stringify(persona));
    show();
    changed();
  });
  openWhenWide();
}

export function show() {
  const say = words[persona.language];
  role.replaceChildren(...Object.entries(say.roles).map(([id, name]) => option(id, name)));
  const known = groups.map(each => option(each.id, each.names[persona.language]));
  group.replaceChildren(...(persona.role === "coordinator" ? [] : [option("", say.noGroup)]), ...known);
  group.disabled = !hasGroup(persona.role);
  role.value = persona.role;
  group.value = persona.group;
  language.value = persona.language;
  const groupName = groups.find(each => each.id === persona.group)?.names[persona.language];
  document.getElementById("who-now").textContent = [say.roles[persona.role], groupName].filter(Boolean).join(" · ");
}

function remembered(setting) {
  const fallback = {
    role: "coordinator",
    group: (groups.find(each => each.id === "cybersecurity") ?? groups[0]).id,
    language: setting.languages.find(tag => navigator.language.startsWith(tag)) ?? "es",
  };
  try {
    const saved = JSON.parse(localStorage.getItem("persona"));
    const known = saved && saved.role in words.es.roles && setting.languages.includes(saved.language)
      && (!saved.group || groups.some(each => each.id === saved.group));
    return known ? saved : fallback;
  } catch {
    return fallback;
  }
}

function hasGroup(of) {
  return of === "member" || of === "coordinator";
}

function option(value, text) {
  return new Option(text, value);
}

/** Makes room for the chat, where the choosers stand above it. */
export function fold() {
  side.open = wide.matches;
}

// Beside the chat where there is room, folded above it where there is not.
function openWhenWide() {
  fold();
  wide.addEventListener("change", fold);
  side.addEventListener("toggle", () => {
    if (wide.matches) {
      side.open = true;
    }
  });
}
