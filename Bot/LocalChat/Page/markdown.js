// The little that Teams' cards know of Markdown and ours use: **bold**, [text](https://…) and a backslash before a sign.
// Everything is made as a node and never as markup, so that nothing typed by a person becomes an element.
const marks = /\\([\\`*_{}\[\]()#+\-.!~|<>])|\*\*(?=\S)(.+?)(?<=\S)\*\*|\[([^\]\n]+)\]\((https:\/\/[^\s()<>"]+)\)|\n/gs;

export function nodes(text) {
  const result = document.createDocumentFragment();
  let from = 0;
  for (const match of text.matchAll(marks)) {
    result.append(text.slice(from, match.index), node(match));
    from = match.index + match[0].length;
  }
  result.append(text.slice(from));
  return result;
}

/** Links in plain text, as Teams makes them. */
export function linked(text) {
  const result = document.createDocumentFragment();
  let from = 0;
  for (const match of text.matchAll(/https:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g)) {
    result.append(text.slice(from, match.index), link(match[0], match[0]));
    from = match.index + match[0].length;
  }
  result.append(text.slice(from));
  return result;
}

export function html(text) {
  const holder = document.createElement("div");
  holder.append(nodes(text));
  return holder.innerHTML;
}

function node([whole, escaped, bold, title, address]) {
  if (escaped) {
    return escaped;
  }
  if (bold) {
    const strong = document.createElement("strong");
    strong.append(nodes(bold));
    return strong;
  }
  return whole === "\n" ? document.createElement("br") : link(title, address);
}

function link(title, address) {
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.textContent = title;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  return anchor;
}
