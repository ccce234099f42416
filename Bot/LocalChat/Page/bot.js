// Everything that goes to the bot and comes from it. The token travels in a header, never in an address.

/** The bot answered, and it was no. */
export class Refusal extends Error {
  constructor(status) {
    super(`The bot answered ${status}`);
    this.status = status;
  }
}

export async function setting() {
  const answer = await fetch("/local/setting");
  return answer.ok ? answer.json() : Promise.reject(new Refusal(answer.status));
}

export async function start(persona) {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const answer = await post("/local/conversations", {}, { ...persona, timeZone });
  return new Conversation(await answer.json());
}

export class Conversation {
  #address;
  #headers;
  #leave = new AbortController();
  #lastEvent = 0;

  constructor({ conversationId, token }) {
    this.key = { conversationId, token };
    this.#address = `/local/conversations/${encodeURIComponent(conversationId)}`;
    this.#headers = { Authorization: `Bearer ${token}` };
  }

  async say(text, clientId) {
    await post(`${this.#address}/messages`, this.#headers, { text, clientId });
  }

  /** Takes the bot's action on a message, which Teams has in the menu of every message. */
  async take(text, clientId) {
    await post(`${this.#address}/take`, this.#headers, { text, clientId });
  }

  async send(file, text, clientId) {
    const form = new FormData();
    form.append("clientId", clientId);
    form.append("text", text);
    form.append("file", file, file.name);
    await checked(fetch(`${this.#address}/files`, { method: "POST", headers: this.#headers, body: form }));
  }

  async press(button) {
    return (await post(`${this.#address}/press`, this.#headers, button)).json();
  }

  leave() {
    this.#leave.abort();
  }

  /** Tells what happens, in order and once, until one leaves or the bot no longer knows the conversation. */
  async listen({ happened, connected, ended }) {
    for (let tries = 0; !this.#leave.signal.aborted; tries++) {
      try {
        await this.#read((kind, data, id) => {
          tries = 0;
          connected(true);
          if (kind !== "alive") {
            happened(kind, data, id);
          }
        });
      } catch (failure) {
        if (failure instanceof Refusal && [401, 403, 404].includes(failure.status)) {
          return this.#leave.signal.aborted || ended();
        }
      }
      if (!this.#leave.signal.aborted) {
        connected(false);
        await new Promise(done => setTimeout(done, Math.min(500 * 2 ** tries, 5000)));
      }
    }
  }

  async #read(tell) {
    // The bot sends a sign of life every 15 seconds; a longer silence is a dead connection.
    const silence = new AbortController();
    let timer;
    const heard = () => {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), 40_000);
    };
    heard();
    try {
      const answer = await fetch(`${this.#address}/events`, {
        headers: { ...this.#headers, "Last-Event-ID": String(this.#lastEvent) },
        signal: AbortSignal.any([this.#leave.signal, silence.signal]),
      });
      if (!answer.ok) {
        throw new Refusal(answer.status);
      }

      let waiting = "";
      for await (const part of pieces(answer.body.pipeThrough(new TextDecoderStream()))) {
        heard();
        const blocks = (waiting + part).split("\n\n");
        waiting = blocks.pop();
        for (const block of blocks) {
          const { kind, data, id } = parse(block);
          this.#lastEvent = id ?? this.#lastEvent;
          tell(kind, JSON.parse(data), id);
        }
      }
    } finally {
      clearTimeout(timer);
    }
  }
}

function parse(block) {
  const fields = { event: "message", data: [] };
  for (const line of block.split("\n")) {
    const [, name, value] = /^(\w*): ?(.*)$/.exec(line) ?? [];
    if (name === "data") {
      fields.data.push(value);
    } else if (name) {
      fields[name] = value;
    }
  }
  return { kind: fields.event, data: fields.data.join("\n"), id: fields.id && Number(fields.id) };
}

// Not every browser can iterate a stream by itself.
async function* pieces(stream) {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    yield next.value;
  }
}

function post(address, headers, body) {
  return checked(fetch(address, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }));
}

async function checked(asked) {
  const answer = await asked;
  return answer.ok ? answer : Promise.reject(new Refusal(answer.status));
}
