// A Python of the reader's own: one worker is one fresh interpreter, for one run of one program.
// It may block as long as it likes; the page goes on, and ends it when it is to end.

// A worker that is made from this file has no content security policy: a program could make one, and have it import
// from anywhere. Made from a blob: of the page, it has the page's.
if (!self.location.href.startsWith("blob:")) throw new Error("made from a file, without a policy");

const MEGABYTES = 512; // of memory
const FILES = 128; // megabytes that may be written
const LIBRARY = "/lib/python3.14/site-packages"; // of the interpreter's own file system

// A shared memory makes Atomics.wait possible, which truly blocks; as it stays in this thread, the page needs no headers.
const bell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);

/** Stop this thread for so many milliseconds. */
const block = (milliseconds) => { if (milliseconds > 0) Atomics.wait(bell, 0, 0, milliseconds); };

const now = () => performance.timeOrigin + performance.now(); // as the page counts

let printed = "";
let lines = 0;
let most; // lines and characters that may be printed
let python;
let runner;

/** What Pyodide calls with the bytes written to standard output, or error; each decodes its own. */
function stream(name) {
  const decoder = new TextDecoder();
  const write = (bytes) => {
    const text = decoder.decode(bytes, { stream: true });
    printed += text;
    lines += text.split("\n").length - 1 || 1; // a write without an end of line counts as well
    if (most && (lines > most.lines || printed.length > most.characters)) {
      postMessage({ type: "flood" });
      block(Infinity); // until the page ends us
    }
    postMessage({ type: "text", name, text, at: now() });
    return bytes.length;
  };
  return { write, isatty: false };
}

/**
 * Make the interpreter from what the page has loaded: two scripts and the library by address, the compiled module.
 * The first worker of a page also takes a picture of the memory of the new interpreter. The others start from that,
 * in a tenth of the time.
 */
async function boot({ script, glue, library, module, info, sources, snapshot }) {
  const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.all([import(script), import(glue)]);
  // Pyodide would fetch its module and compile it; it is given the compiled one
  const { fetch } = self;
  self.fetch = (address, options) => (String(address).endsWith(".wasm") ? {} : fetch(address, options));
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const instance = await WebAssembly.instantiate(module, imports);
    limit(instance.exports.memory);
    return { module, instance };
  };
  python = await loadPyodide({
    createPyodideModule,
    indexURL: new URL(".", import.meta.url).href,
    stdLibURL: library,
    lockFileContents: { info, packages: {} }, // there are no packages to be had
    packageBaseUrl: import.meta.url,
    env: { HOME: "/home/reader" },
    ...(snapshot ? { _loadSnapshot: snapshot } : { _makeSnapshot: true }),
  });
  python.setStdin({ stdin: () => null }); // at its end
  python.setStdout(stream("out"));
  python.setStderr(stream("err"));
  if (!snapshot) {
    for (const [name, source] of Object.entries(sources)) python.FS.writeFile(`${LIBRARY}/${name}`, source);
    python.runPython("import runner");
    const picture = python.makeMemorySnapshot();
    postMessage({ type: "snapshot", picture }, [picture.buffer]);
  }
  limitFiles(python.FS);
  runner = python.pyimport("runner");
  runner.install(block);
  postMessage({ type: "ready", python: python.runPython("import sys; sys.version.split()[0]"), pyodide: python.version });
}

/** Python gets no more memory than this; it then raises MemoryError. */
function limit(memory) {
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * 65536 > MEGABYTES * 2 ** 20) throw new RangeError("no more memory");
    return WebAssembly.Memory.prototype.grow.call(memory, pages);
  };
}

/** Files lie outside of Python's memory: so many megabytes may be written; then there is "no space left". */
function limitFiles({ filesystems: { MEMFS }, ErrnoError }) {
  let left = FILES * 2 ** 20;
  const take = (bytes) => {
    if ((left -= bytes) < 0) throw new ErrnoError(51); // ENOSPC
  };
  const { write } = MEMFS.ops_table.file.stream;
  MEMFS.ops_table.file.stream.write = (stream, buffer, offset, length, ...rest) => {
    take(length);
    return write(stream, buffer, offset, length, ...rest);
  };
  const { resizeFileStorage } = MEMFS;
  MEMFS.resizeFileStorage = (node, size) => {
    take(Math.max(0, size - node.usedBytes));
    return resizeFileStorage(node, size);
  };
}

function run({ program, name, recorded, varies, most: limits }) {
  most = limits;
  postMessage({ type: "start", at: now() });
  const status = runner.run(program, name);
  const at = now();
  const differences = runner.compare(printed, recorded, varies).toJs();
  postMessage({ type: "end", at, status, limit: MEGABYTES, differences });
}

onmessage = async ({ data }) => {
  try {
    await (data.program === undefined ? boot(data) : run(data));
  } catch (error) {
    postMessage({ type: "crash", message: String(error) });
  }
};
