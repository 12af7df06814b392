// Run, Stop, Edit, Reset: a program of the page in the reader's own browser, each run in a worker of its own.
// guide.js loads this when a reader first presses one of the buttons; Python itself is loaded by the first run.

const LIMIT = 30; // seconds that a run may take
const MOST = { lines: 1000, characters: 500_000 }; // that it may print
const INDENT = "    ";
const ROOT = new URL("../../../", import.meta.url); // of the site, above its languages

// ---- what is loaded: each once, unless it failed

const once = (load) => {
  let loaded;
  return () => (loaded ??= load().catch((error) => {
    loaded = undefined;
    throw error;
  }));
};

async function get(name, base = import.meta.url) {
  const response = await fetch(new URL(name, base));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response;
}

const getWords = once(async () => (await get("words.json")).json());

/** The looks; not a <link>, which instant navigation would take away with the rest of a page's head. */
const getLooks = once(async () => {
  const sheet = await new CSSStyleSheet().replace(await (await get("run.css")).text());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
});

const progress = new EventTarget(); // tells how much of Python is here, as it comes

/** What a worker makes an interpreter from. Only what has the size and hash that the build knew is taken. */
const getPython = once(async () => {
  const { runtime } = await getWords();
  const base = new URL(runtime, ROOT);
  const { files, info, compressed } = await (await get("files.json", base)).json();
  const total = Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const tell = (bytes) => {
    const part = Math.floor((100 * (done += bytes)) / total);
    progress.dispatchEvent(new CustomEvent("part", { detail: { done: part, size: Math.round(compressed / 1e6) } }));
  };
  tell(0);
  const here = (name, type) => checked(name, base, files[name], tell).then((bytes) => URL.createObjectURL(new Blob([bytes], { type })));
  const [script, glue, library, module, ...sources] = await Promise.all([
    here("pyodide.mjs", "text/javascript"),
    here("pyodide.asm.mjs", "text/javascript"),
    here("python_stdlib.zip", "application/zip"),
    checked("pyodide.asm.wasm", base, files["pyodide.asm.wasm"], tell).then((bytes) => WebAssembly.compile(bytes)),
    ...["runner.py", "modes.py"].map(async (name) => [name, await (await get(name)).text()]),
  ]);
  document.documentElement.classList.add("run-loaded"); // no need to say how much will be loaded
  return { script, glue, library, module, info, sources: Object.fromEntries(sources) };
});

async function checked(name, base, { bytes, sha256 }, tell) {
  const { body } = await get(name, base);
  const content = new Uint8Array(bytes);
  let at = 0;
  for (const reader = body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    content.set(value, at); // throws if there is more than there should be
    at += value.length;
    tell(value.length);
  }
  // browsers count hashes only for pages that came by HTTPS, or from this machine
  const found = crypto.subtle && new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  if (at !== bytes || (found && hex(found) !== sha256)) throw new Error(`${name} is not what was published`);
  return content;
}

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

// ---- interpreters: one a run; after the first run, one is kept ready for the next

let spare = null;
let snapshot; // of the memory of the first interpreter, once it was made; the others start from it

// made from a blob:, a worker has the content security policy of the page; made from a file, it would have none
const bootstrap = URL.createObjectURL(
  new Blob([`import ${JSON.stringify(new URL("worker.mjs", import.meta.url))}`], { type: "text/javascript" }),
);

/** A worker that makes an interpreter; `ready` tells its versions. */
function start() {
  const worker = new Worker(bootstrap, { type: "module" });
  const ready = new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message || "the worker cannot be loaded"));
    worker.onmessage = ({ data }) => {
      if (data.type === "snapshot") snapshot = data.picture;
      else if (data.type === "ready") resolve(data);
      else reject(new Error(data.message));
    };
  });
  ready.catch(() => {
    worker.terminate();
    snapshot = undefined;
    if (spare?.worker === worker) spare = null;
  });
  getPython().then(
    (python) => worker.postMessage({ ...python, snapshot }),
    (error) => worker.onerror({ message: String(error) }),
  );
  return { worker, ready };
}

// ---- what is shown

const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

const fill = (template, values) =>
  template.replace(/\{(\w+)\}/g, (_, key) => values[key].toLocaleString(document.documentElement.lang));

const heard = (text) => element("span", { class: "run__heard" }, text); // by a screen reader, seen by nobody

const cells = new Map(); // by the element that holds the buttons

/** Do what a button says: run, stop, edit or reset the program of its example. */
export async function act(holder, name) {
  const [words] = await Promise.all([getWords(), getLooks()]);
  if (!holder.isConnected) return; // the reader has gone on
  if (!cells.has(holder)) cells.set(holder, new Cell(holder, words));
  await cells.get(holder)[name]();
}

// the reader goes to another page, by the theme's instant navigation or without it
function leave() {
  for (const [holder, cell] of cells) {
    if (holder.isConnected) continue;
    cell.end();
    cells.delete(holder);
  }
}
document$.subscribe(leave);
addEventListener("pagehide", () => {
  for (const cell of cells.values()) cell.end();
});

class Cell {
  #python = null; // the interpreter of the run that goes on
  #began = 0; // when its program started, in milliseconds since 1970
  #timer = 0;
  #frame = 0;
  #printed = { lines: 0, characters: 0 };
  #pieces = []; // of output, not shown yet: [text, stream, milliseconds]
  rows = []; // the lines shown
  line = null; // the text of the last one, if its end has not been printed

  constructor(holder, words) {
    this.holder = holder;
    this.words = words;
    this.figure = holder.closest(".example");
    this.name = this.figure.dataset.snippet.split("/").at(-1);
    this.program = this.figure.querySelector(".highlight");
    this.recorded = this.figure.querySelector(".example__output samp").textContent;
    this.varies = holder.dataset.varies.split(" ").filter(Boolean);
    this.buttons = {};
    for (const name of ["run", "stop", "edit", "reset"]) {
      const button = holder.querySelector(`[data-run="${name}"]`) ?? element("button", { type: "button", "data-run": name }, words[name]);
      this.buttons[name] = button;
    }
    this.status = element("span", { class: "run__status", role: "status" });
    const { run, stop, edit, reset } = this.buttons;
    holder.prepend(run, stop, edit, reset, this.status);
    this.about = element("span");
    const licences = element("a", { href: new URL(`${words.runtime}licences.txt`, ROOT) }, words.licences);
    const label = fill(words.output, { name: this.name });
    this.log = element("div", { class: "run__log", role: "log", tabindex: 0, "aria-label": label });
    this.panel = element("div", { class: "run" }, element("p", { class: "run__label" }, label), this.log);
    this.panel.append(element("p", { class: "run__about" }, this.about, " · ", licences));
    this.panel.hidden = true;
    holder.after(this.panel);
    this.#show("stop", false);
    this.#show("reset", false);
  }

  // -- what the reader does

  async run() {
    this.end();
    this.panel.hidden = false;
    this.log.replaceChildren();
    this.line = null;
    this.rows = [];
    this.#printed = { lines: 0, characters: 0 };
    this.#say("starting");
    this.#swap("run", "stop");
    const python = (this.#python = spare ?? start());
    const loading = ({ detail }) => {
      if (this.#python === python) this.#say("loading", detail); // not once it was stopped
    };
    progress.addEventListener("part", loading);
    spare = null;
    try {
      const versions = await python.ready;
      if (this.#python === python) this.#go(python, versions);
    } catch (error) {
      console.warn(error);
      if (this.#python === python) this.#finish("missing", {}, false);
    } finally {
      progress.removeEventListener("part", loading);
    }
  }

  stop() {
    const running = this.#began > 0;
    const seconds = running ? (performance.timeOrigin + performance.now() - this.#began) / 1000 : 0;
    this.#finish("stopped", { seconds: seconds.toFixed(1) }, running);
  }

  edit() {
    const hint = element("p", { class: "run__hint", id: `${this.figure.id}-hint` }, this.words.hint);
    const source = this.#source();
    this.editor = element("textarea", {
      class: "run__editor",
      spellcheck: "false",
      autocapitalize: "off",
      autocomplete: "off",
      wrap: "off",
      "aria-label": fill(this.words.editor, { name: this.name }),
      "aria-describedby": hint.id,
    });
    this.editor.value = source;
    this.editor.rows = source.split("\n").length + 1;
    this.editor.addEventListener("keydown", (event) => this.#key(event));
    this.editing = element("div", { class: "run__editing" }, this.editor, hint);
    this.figure.querySelector(".steps__button--close")?.click(); // a recording is not of what will be edited
    this.program.after(this.editing);
    this.figure.classList.add("run-edited");
    this.#show("edit", false);
    this.#show("reset", true);
    this.editor.focus({ preventScroll: true });
    this.editor.setSelectionRange(0, 0);
    if (this.figure.getBoundingClientRect().top < 0) this.figure.scrollIntoView({ behavior: "instant" });
  }

  reset() {
    this.editing.remove();
    this.editing = this.editor = null;
    this.figure.classList.remove("run-edited");
    this.#swap("reset", "edit");
  }

  #key(event) {
    const { editor } = this;
    const leaving = this.leaving; // Esc was the key before
    this.leaving = event.key === "Escape";
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.run();
      this.panel.scrollIntoView({ block: "nearest", behavior: "instant" });
    } else if (event.key === "Tab" && !leaving && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      const { value, selectionStart: from, selectionEnd: to } = editor;
      if (from === to && !event.shiftKey) return this.#type(INDENT.slice((from - value.lastIndexOf("\n", from - 1) - 1) % 4));
      const first = value.lastIndexOf("\n", from - 1) + 1;
      editor.setSelectionRange(first, to);
      this.#type(value.slice(first, to).replace(...(event.shiftKey ? [/^ {1,4}/gm, ""] : [/^(?=.)/gm, INDENT])));
      editor.setSelectionRange(first, editor.selectionEnd);
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      const before = editor.value.slice(editor.value.lastIndexOf("\n", editor.selectionStart - 1) + 1, editor.selectionStart);
      this.#type(`\n${before.match(/^ */)[0]}${/:\s*$/.test(before) ? INDENT : ""}`);
    }
    event.stopPropagation(); // the theme has keys of its own
  }

  /** Put a text in the place of what is selected, in a way that can be undone. */
  #type(text) {
    if (text ? document.execCommand("insertText", false, text) : document.execCommand("delete")) return;
    this.editor.setRangeText(text, this.editor.selectionStart, this.editor.selectionEnd, "end");
  }

  #source() {
    return this.editor?.value ?? this.program.querySelector("code").textContent;
  }

  // -- a run

  #go({ worker }, versions) {
    this.about.textContent = fill(this.words.about, versions);
    this.#say("running");
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = ({ message }) => this.#break(message);
    this.#timer = setTimeout(() => this.#finish("time", { limit: LIMIT }), LIMIT * 1000);
    const { recorded, varies } = this;
    worker.postMessage({ program: this.#source(), name: this.name, recorded, varies, most: MOST });
  }

  /** A message of the worker. The program could have sent it, with anything in it: at worst, it ends its own run. */
  #hear(message) {
    try {
      if (message.type === "start" && !this.#began) this.#began = Number(message.at);
      else if (message.type === "text") this.#take(String(message.text), message.name, Number(message.at));
      else if (message.type === "end") this.#compare(message);
      else if (message.type === "flood") this.#finish("flood", MOST);
      else this.#break(message.message ?? message.type);
    } catch (error) {
      this.#break(error);
    }
  }

  #break(why) {
    this.#finish("crash", { message: String(why).slice(0, 200) });
  }

  /** Text was printed: counted as in the worker, which may have been made to forget it. */
  #take(text, stream, at) {
    this.#printed.characters += text.length;
    this.#printed.lines += text.split("\n").length - 1 || 1;
    const { lines, characters } = this.#printed;
    if (lines > MOST.lines || characters > MOST.characters) this.#finish("flood", MOST);
    else this.#print(text, stream === "err" ? "err" : "out", at - this.#began);
  }

  /** Whether the lines shown can be those recorded, whatever the worker says of them: but for numbers or order, if these vary. */
  #plausible() {
    const view = (lines) => {
      const numbers = this.varies.some((name) => name !== "order");
      const told = numbers ? lines.map((line) => line.replace(/\d+(\.\d+)?/g, "…")) : [...lines];
      return (this.varies.includes("order") ? told.sort() : told).join("\n");
    };
    return view(this.rows.map((row) => row.lastChild.textContent)) === view(this.recorded.replace(/\n$/, "").split("\n"));
  }

  /** The program has ended by itself: how, and how its output differs from the recorded. */
  #compare({ at, status, limit, differences }) {
    this.#flush();
    const wanted = differences.reduce((sum, [, , , from, to]) => sum + to - from, 0);
    if (!(differences.length <= 2 * MOST.lines && wanted <= this.recorded.length)) throw new Error("no comparison");
    const same = !differences.length && this.#plausible();
    // from the last to the first, so that what is put in does not move what is still to be found
    for (const [, from, to, wanted, end] of differences.reverse()) {
      for (const row of this.rows.slice(from, to)) this.#mark(row, "new");
      const lacking = this.recorded.split("\n").slice(wanted, end).map((text) => this.#mark(this.#row("out", "", text), "lacking"));
      if (to < this.rows.length) this.rows[to].before(...lacking);
      else this.log.append(...lacking);
    }
    const seconds = ((Number(at) - this.#began) / 1000).toFixed(2);
    const how = status === "memory" ? "memory" : same ? "same" : "differs";
    this.#finish(how, { seconds, limit });
    if (status && how !== "memory") this.status.append(fill(this.words.status, { status: Number(status) }));
  }

  #mark(row, how) {
    row.classList.add(`run__line--${how}`);
    row.lastChild.before(heard(this.words[how]));
    return row;
  }

  /** Show a text once the browser draws; a program may print faster than that. */
  #print(...piece) {
    this.#pieces.push(piece);
    this.#frame ||= requestAnimationFrame(() => this.#flush());
  }

  #flush() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const rows = [];
    for (const [text, stream, milliseconds] of this.#pieces.splice(0)) {
      for (const part of text.split(/(?<=\n)/)) {
        if (!this.line) rows.push(this.#row(stream, (milliseconds / 1000).toFixed(3), ""));
        this.line ??= rows.at(-1).lastChild;
        this.line.append(part.replace("\n", ""));
        if (part.endsWith("\n")) this.line = null;
      }
    }
    this.rows.push(...rows);
    this.log.append(...rows);
    this.log.scrollTop = this.log.scrollHeight;
  }

  #row(stream, seconds, text) {
    const time = element("span", { class: "run__at", "aria-hidden": "true" }, seconds);
    return element("div", { class: `run__line run__line--${stream}` }, time, element("code", {}, text));
  }

  /** Tell how it ended, as one of the words, and get an interpreter ready for the next time. */
  #finish(how, values, again = true) {
    this.end();
    this.#say(how, values);
    this.#swap("stop", "run");
    if (again) spare ??= start();
  }

  /** End the run, if one goes on; nothing of it is left but what it printed. */
  end() {
    clearTimeout(this.#timer);
    this.#flush();
    this.#python?.worker.terminate();
    this.#python = null;
    this.#began = 0;
  }

  // -- the row of buttons

  #say(how, values = {}) {
    const parts = fill(this.words[how], values).split("`"); // around code
    this.status.replaceChildren(...parts.map((part, n) => (n % 2 ? element("code", {}, part) : part)));
    this.holder.dataset.state = how;
  }

  #show(name, shown) {
    this.buttons[name].hidden = !shown;
  }

  /** One button takes the place of another, and the reader who was on it. */
  #swap(from, to) {
    const there = document.activeElement === this.buttons[from];
    this.#show(to, true);
    this.#show(from, false);
    if (there) this.buttons[to].focus({ preventScroll: true });
  }
}
