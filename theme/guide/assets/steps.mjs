// The step-through of an example: replays its recording over the program and the output that the page shows.
// guide.js loads it when a reader first asks for it. runner/record.py says what a recording holds.

const SPEEDS = [0.5, 1, 2, 4]; // steps a second
const SPOKEN = 0.5; // the fastest at which a screen reader can follow
const SETTLED = 300; // milliseconds; browsers limit how often the address may change, the theme changes it after 250
const SWIPE = 40; // pixels
const KEYS = { ArrowLeft: "back", ArrowRight: "forward", Home: "first", End: "last", " ": "play", Escape: "close" };
// strokes, in a square of 24; how a lane is has an icon as well
const ICONS = {
  first: "M18 6l-6 6 6 6M7 6v12",
  back: "M15 6l-6 6 6 6",
  play: "M8 5v14l11-7z",
  pause: "M8 6v12M16 6v12",
  forward: "M9 6l6 6-6 6",
  last: "M6 6l6 6-6 6M17 6v12",
  close: "M6 6l12 12M18 6 6 18",
  new: "M12 12h.01",
  end: "M7 7h10v10H7z",
};
ICONS.runs = ICONS.play;
ICONS.waits = ICONS.pause;
ICONS.raise = ICONS.close;

const players = new WeakMap(); // by button: its Player while it is open

/** Open the example of this button at a step (from 1); if it is open, go there or, asked without a step, close it. */
export async function open(button, step) {
  const player = players.get(button);
  if (player) return step ? player.go(step - 1) : player.close();
  const { dataset } = button;
  const [recording, texts] = await Promise.all([json(dataset.recording), json(dataset.texts), styles()]);
  const moments = replay(recording);
  const at = (step ?? 1) - 1;
  // meanwhile the reader may have left, or asked twice; an address may name a step that is not there
  if (button.isConnected && !players.has(button) && moments[at]) {
    players.set(button, new Player(button, recording.lanes, moments, texts));
    players.get(button).enter(at);
  }
}

// ---- what is loaded

const files = new Map(); // by address: the promise of what the file holds

/** Read a file once, unless that fails. */
function once(address, read) {
  const { href } = new URL(address, document.baseURI);
  if (!files.has(href)) {
    const file = fetch(href).then((response) => {
      if (!response.ok) throw new Error(`${href}: ${response.status}`);
      return read(response);
    });
    file.catch(() => files.delete(href));
    files.set(href, file);
  }
  return files.get(href);
}

const json = (address) => once(address, (response) => response.json());

/** The looks; not a <link>, which instant navigation would take away with the rest of a page's head. */
const styles = () => once(new URL("steps.css", import.meta.url), async (response) => {
  const sheet = await new CSSStyleSheet().replace(await response.text());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
});

// ---- what a recording says

/**
 * What there is to see at each step: the `lane` that runs, the `lines` it runs, the output `from` a line up to another
 * that it prints, `why` it runs after which lane (`before`), and what each lane `gave` way for: [why, to which lane].
 * A lane that waited while no other ran has a step for that as well, which is `idle`.
 */
function replay({ steps, out }) {
  const done = []; // the steps so far without folds
  let gave = {};
  const moments = steps.flatMap((step) => {
    if (step[0] === "fold") return { ...again(step, done), gave };
    const [lane, line, from, why] = step;
    const [before, stood] = done.at(-1) ?? [];
    const moment = { lane, lines: [line], from };
    done.push(step);
    if (!why) return { ...moment, gave };
    gave = { ...gave, [before]: [why, lane] };
    const because = { why, before, gave };
    if (lane !== before) return { ...moment, ...because };
    step.idle = true;
    return [{ ...moment, ...because, lines: [stood], idle: true }, { ...moment, gave }];
  });
  moments.forEach((moment, at) => { moment.to = moments[at + 1]?.from ?? out; });
  return moments;
}

/** A fold: the last steps, which happened more times. Each time round prints equally much. */
function again([, period, times, out], done) {
  const steps = done.slice(-period);
  const each = Math.floor((out - steps[0][2]) / (times + 1));
  return {
    lane: steps.at(-1)[0],
    lanes: steps.map(([lane]) => lane),
    lines: [...new Set(steps.map(([, line]) => line))],
    from: Math.max(steps[0][2] + each, steps.at(-1)[2]),
    period: period + steps.filter(({ idle }) => idle).length,
    times,
  };
}

/** From which step to which a lane acts. */
function span(lane, moments) {
  const acts = (moment) => moment.lane === lane || moment.lanes?.includes(lane);
  return { first: moments.findIndex(acts), last: moments.findLastIndex(acts) };
}

// ---- what is shown

const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

const icon = (name) => {
  const made = element("span", { "aria-hidden": true });
  made.innerHTML = `<svg viewBox="0 0 24 24"><path d="${ICONS[name]}"/></svg>`;
  return made;
};

const fill = (template, values) => template.replace(/\{(\w+)\}/g, (_, key) => values[key]);

/** A text whose names, in backquotes, are code; a list of nodes. */
const rich = (template, values) =>
  template.split("`").map((part, n) => (n % 2 ? element("code", {}, fill(part, values)) : fill(part, values)));

const heard = (...text) => element("span", { class: "steps-heard" }, ...text); // read aloud, and not seen

/** Bring what is inside of a scrolling box into its view, at once: nothing moves that a reader might not want moved. */
function reveal(inside, box) {
  const top = inside.getBoundingClientRect().top - box.getBoundingClientRect().top;
  const room = box.clientHeight - inside.offsetHeight;
  if (top < 0 || top > room) box.scrollTop += top - room / 2;
}

class Player {
  #at = 0;
  #playing = 0; // the timer of the next step
  #settling = 0; // the timer that changes the address

  constructor(button, lanes, moments, texts) {
    this.button = button;
    this.moments = moments;
    this.end = moments.length - 1;
    this.texts = texts.player;
    this.reasons = texts.steps;
    this.figure = button.closest(".example");
    this.code = this.figure.querySelector("pre > code");
    this.lines = this.code.querySelectorAll(":scope > span");
    this.samp = this.figure.querySelector(".example__output samp");
    this.output = this.samp.textContent.split(/(?<=\n)/);
    this.soFar = element("span", {}, texts.player.so_far);
    this.lanes = lanes.map((lane, number) => ({ ...lane, ...span(number, moments) }));
    this.panel = this.#build();
    this.figure.querySelector(".highlight").after(this.panel);
    this.figure.classList.add("steps-open");
    this.figure.querySelector(".example__output .example__label").append(this.soFar);
    button.setAttribute("aria-expanded", "true");
  }

  #build() {
    const { texts } = this;
    this.controls = {};
    for (const name of ["first", "back", "play", "forward", "last", "close"]) {
      const button = element("button", { type: "button", name, title: texts[name], "aria-label": texts[name] }, icon(name));
      button.addEventListener("click", () => this.#do(name));
      this.controls[name] = button;
    }
    const { close, ...others } = this.controls;
    this.speed = element("select", { title: texts.speed, "aria-label": texts.speed });
    this.speed.append(...SPEEDS.map((speed) => new Option(`${speed}×`, speed, speed === 1, speed === 1)));
    this.speed.addEventListener("change", () => this.#mark());
    this.range = element("input", { type: "range", min: 1, max: this.end + 1, "aria-label": texts.range });
    this.range.addEventListener("input", () => this.#step(this.range.value - 1));
    // to be copied; with a target, the theme leaves a click to the browser
    this.position = element("a", { title: texts.link, target: "_self" });
    this.sentence = element("p", { role: "status" });
    this.rows = this.lanes.map(() => element("li"));
    this.list = element("ul", { "aria-label": texts.lanes }, ...this.rows);
    const label = fill(texts.panel, { name: this.figure.dataset.snippet });
    const panel = element(
      "div",
      { class: "steps", role: "group", tabindex: -1, "aria-label": label },
      element("div", {}, ...Object.values(others), this.speed, close),
      element("div", {}, this.range, this.position),
      this.sentence,
      this.list,
    );
    panel.addEventListener("keydown", (event) => this.#key(event));
    this.#swipes(panel);
    return panel;
  }

  /** Bring the reader here; this one time the page may move. */
  enter(at) {
    this.panel.focus({ preventScroll: true });
    const { top, bottom } = this.figure.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) this.figure.scrollIntoView({ behavior: "instant" });
    this.go(at);
  }

  // -- what the reader does

  #do(action) {
    if (action === "close") this.close();
    else if (action === "play") this.#playing ? this.#pause() : this.#play();
    else this.#step({ first: 0, back: this.#at - 1, forward: this.#at + 1, last: this.end }[action]);
  }

  /** Go to a step by hand, which ends playing. */
  #step(at) {
    if (this.#playing) this.#pause();
    this.go(at);
  }

  #key(event) {
    const action = KEYS[event.key];
    // what has a use for the key itself keeps it
    const own = event.target.closest(event.key === " " ? "button, select" : "select");
    if (!action || (own && action !== "close") || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation(); // the theme has keys of its own
    this.#do(action);
  }

  /** A finger across the panel is a step; up and down it scrolls the page (touch-action in steps.css). */
  #swipes(panel) {
    let start;
    panel.addEventListener("pointerdown", ({ pointerType, target, clientX }) => {
      start = pointerType === "touch" && !target.closest("input, select") ? clientX : NaN;
    });
    panel.addEventListener("pointerup", ({ clientX }) => {
      if (Math.abs(clientX - start) > SWIPE) this.#do(clientX < start ? "forward" : "back");
    });
  }

  // -- playing

  #play() {
    if (this.#at === this.end) this.go(0);
    this.#wait();
    this.#mark();
  }

  #wait() {
    this.#playing = setTimeout(() => {
      if (!this.panel.isConnected) return; // the reader went to another page: nothing is left but this timer
      this.go(this.#at + 1);
      if (this.#at < this.end) this.#wait();
      else this.#pause();
    }, 1000 / this.speed.value);
  }

  #pause() {
    clearTimeout(this.#playing);
    this.#playing = 0;
    this.#mark();
    this.go(this.#at); // aloud
  }

  /** Show whether it plays; a screen reader is told each step, but not more than it can say. */
  #mark() {
    const { play } = this.controls;
    const name = this.#playing ? "pause" : "play";
    play.replaceChildren(icon(name));
    play.ariaLabel = play.title = this.texts[name];
    this.sentence.ariaLive = this.#playing && this.speed.value > SPOKEN ? "off" : "polite";
  }

  // -- showing

  /** Show a step, counted from 0; one that is not there is ignored. */
  go(at) {
    const moment = this.moments[at];
    if (!moment) return;
    this.#at = at;
    this.#light(moment);
    this.#print(moment);
    this.rows.forEach((row, lane) => this.#lane(row, lane, moment));
    reveal(this.rows[moment.lane], this.list);
    this.#say(moment);
    this.#place();
  }

  #light({ lines, times }) {
    this.#dark();
    for (const line of lines) this.lines[line - 1].classList.add("steps-lit", ...(times ? ["steps-lit--again"] : []));
    reveal(this.lines[lines[0] - 1], this.code);
  }

  #dark() {
    for (const line of this.lines) line.classList.remove("steps-lit", "steps-lit--again");
  }

  /** The output so far; what is to come keeps its place, unseen, so that nothing below moves. */
  #print({ from, to }) {
    const part = (name, ...range) => element("span", { class: `steps-${name}` }, this.output.slice(...range).join(""));
    const printed = part("printed", from, to);
    this.samp.replaceChildren(this.output.slice(0, from).join(""), printed, part("later", to));
    reveal(printed, this.samp.parentElement);
  }

  #lane(row, number, moment) {
    const [state, ...text] = this.#state(this.lanes[number], number, moment);
    row.dataset.state = state;
    row.replaceChildren(icon(state), element("code", {}, this.lanes[number].name), element("span", {}, ...text));
  }

  /** How a lane is at a step, and that in words. */
  #state(lane, number, { lane: running, lanes, gave, idle }) {
    const { texts } = this;
    if ((running === number && !idle) || lanes?.includes(number)) return ["runs", texts.runs];
    if (this.#at < lane.first) return ["new", texts.new];
    const [why, other] = gave[number];
    const over = this.#at > lane.last; // it runs no more
    if (over && (why === "end" || why === "raise")) return [why, texts[why === "end" ? "ended" : "raised"]];
    const suffix = over && { close: texts.closed, null: texts.never }[lane.end];
    return ["waits", ...rich((texts.waits[why] ?? texts.waits.await) + (suffix || ""), this.#names(number, other))];
  }

  /** What the templates of the texts speak of. */
  #names(before, now) {
    const { lanes, reasons } = this;
    const picker = [now, before].map((lane) => reasons[`picker_${lanes[lane]?.kind}`]).find(Boolean) ?? reasons.picker;
    return { a: lanes[before]?.name, b: lanes[now].name, picker };
  }

  #say({ lane, lines, why, times, period, before = lane, from, to, idle }) {
    const { texts, output } = this;
    const line = lines[0];
    const reason = idle ? this.reasons.alone.replace("{waits}", texts.waits[why]) : this.reasons[why] ?? texts.line;
    const template = times ? texts[times === 1 ? "fold_once" : "fold"] : reason;
    const values = { ...this.#names(before, lane), line, from: this.#at - period + 1, n: times };
    const printed = output.slice(from, to).join("");
    this.sentence.replaceChildren(
      heard(this.#where() + texts.stop),
      ...rich(template, values),
      heard(texts.stop, times ? "" : this.lines[line - 1].textContent, printed && texts.prints, printed),
    );
  }

  #where() {
    return fill(this.texts.position, { n: this.#at + 1, count: this.end + 1 });
  }

  /** Tell the controls and, once the reader stops for a moment, the address where we are. */
  #place() {
    const { first, back, forward, last } = this.controls;
    first.ariaDisabled = back.ariaDisabled = !this.#at; // not disabled, for that would lose the focus
    forward.ariaDisabled = last.ariaDisabled = this.#at === this.end;
    this.range.value = this.#at + 1;
    this.range.ariaValueText = this.position.textContent = this.#where();
    this.position.href = `#${this.figure.id}@${this.#at + 1}`;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#address(this.position.hash), SETTLED);
  }

  #address(url) {
    if (this.panel.isConnected) history.replaceState(history.state, "", url);
  }

  /** Leave the example as it was. */
  close() {
    clearTimeout(this.#playing);
    clearTimeout(this.#settling);
    this.#dark();
    this.samp.textContent = this.output.join("");
    this.soFar.remove();
    this.figure.classList.remove("steps-open");
    this.#address(location.pathname + location.search);
    this.panel.remove();
    this.button.setAttribute("aria-expanded", "false");
    players.delete(this.button);
    this.button.focus();
  }
}
