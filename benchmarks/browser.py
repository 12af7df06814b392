"""How long a program takes to start in a reader's browser, and how much is loaded. Writes results/browser.json.

    python benchmarks/browser.py

On the built site, in Chromium, over loopback, so without what a network adds. A cold start is that of a new visitor:
from the click on Run to the first line. A warm one has an interpreter ready. Interpreters are made from scratch, from
a picture of the memory of the page's first one, or from scratch with a standard library that was compiled ahead. Each
figure is the fastest of the rounds, since whatever else the machine does only adds to it. Needs Node.js.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.report import save
from runner import pyodide
from tests.conftest import BROWSERS, FLAGS
from tests.site import PREFIX, build, serve

ROUNDS = 5
PAUSE = 3000  # milliseconds in which the next interpreter is made
PAGE = "en/generators/"

# notes what each interpreter takes, from the message that has its parts to the one that says that it is ready;
# and the size of the picture
OBSERVE = """
window.boots = [];
window.Worker = class extends Worker {
  postMessage(message, ...rest) {
    if (message?.script) {
      window.parts ??= message;
      const start = performance.now();
      this.addEventListener("message", ({ data }) => {
        if (data.type === "snapshot") window.picture = data.picture.length;
        if (data.type === "ready") boots.push(performance.now() - start);
      });
    }
    super.postMessage(message, ...rest);
  }
};
"""
# milliseconds from a click on Run to the first line
CLICK = """async () => {
  const figure = document.querySelector("figure.example:has(.example__run)");
  const button = figure.querySelector('[data-run="run"]');
  const start = performance.now();
  figure.querySelector(".run__log")?.replaceChildren();
  button.click();
  while (!figure.querySelector(".run__line")) await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - start;
}"""
# milliseconds that an interpreter takes from scratch, with the library at an address
SCRATCH = """async (library) => {
  const worker = new Worker(new URL("../assets/run/worker.mjs", location), { type: "module" });
  const start = performance.now();
  await new Promise((resolve) => {
    worker.addEventListener("message", ({ data }) => data.type === "ready" && resolve());
    worker.postMessage({ ...parts, library, snapshot: undefined });
  });
  worker.terminate();
  return performance.now() - start;
}"""
# the library with the code that Python compiles from each file in its place, as Pyodide's own Python makes it
COMPILE = """
import { writeFileSync } from "node:fs";
const { loadPyodide } = await import(process.argv[1]);
const python = await loadPyodide({ lockFileContents: { info: JSON.parse(process.argv[3]), packages: {} } });
python.runPython(`
import zipfile
from importlib._bootstrap_external import _code_to_timestamp_pyc as packed
with zipfile.ZipFile("/lib/python314.zip") as old, zipfile.ZipFile("/compiled.zip", "w", zipfile.ZIP_DEFLATED) as new:
    for name in old.namelist():
        if name.endswith(".py"):
            new.writestr(name + "c", packed(compile(old.read(name), name, "exec", dont_inherit=True)))
        elif not name.endswith("/"):
            new.writestr(name, old.read(name))
`);
writeFileSync(process.argv[2], python.FS.readFile("/compiled.zip"));
"""


def compile_library(to: Path) -> None:
    """Write the standard library, compiled, into a zip file. Raises CalledProcessError if that fails."""
    info = json.loads((pyodide.FOLDER / pyodide.MANIFEST).read_text("utf-8"))["info"]
    script = (pyodide.FOLDER / "pyodide.mjs").as_uri()
    command = ["node", "--input-type=module", "-e", COMPILE, script, str(to), json.dumps(info)]
    subprocess.run(command, check=True)


def measure(browser: Browser, url: str) -> dict[str, list[float]]:
    """Milliseconds of one visit: `cold`, `warm`, `scratch`, `picture` and `compiled`; and bytes of the picture, `size`."""
    with browser.new_context() as context:
        page = context.new_page()
        page.add_init_script(OBSERVE)
        page.goto(url)
        cold = page.evaluate(CLICK)
        warm = []
        for _ in range(ROUNDS):
            page.wait_for_timeout(PAUSE)
            warm.append(page.evaluate(CLICK))
        page.wait_for_timeout(PAUSE)
        scratch, *picture = page.evaluate("boots")
        size = page.evaluate("picture")
        scratches = [scratch, page.evaluate(SCRATCH, page.evaluate("parts.library"))]
        compiled = page.evaluate(SCRATCH, f"{url.partition(PREFIX)[0]}{PREFIX}compiled.zip")
    return {
        "cold": [cold],
        "warm": warm,
        "scratch": scratches,
        "picture": picture,
        "compiled": [compiled],
        "size": [size],
    }


def main() -> None:
    """Build the site, measure, and write the figures."""
    if not pyodide.ready():
        pyodide.fetch()
    found: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = serve(Path(folder))
        url = f"http://127.0.0.1:{server.server_port}{PREFIX}"
        if (built := build(Path(folder, PREFIX.strip("/")), url)).returncode:
            sys.exit(built.stdout)
        compiled = Path(folder, PREFIX.strip("/"), "compiled.zip")
        compile_library(compiled)
        more = compiled.stat().st_size - (pyodide.FOLDER / "python_stdlib.zip").stat().st_size
        path = next((path for name in BROWSERS if (path := shutil.which(name))), None)
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        for _ in range(ROUNDS):
            for name, values in measure(browser, f"{url}{PAGE}").items():
                found.setdefault(name, []).extend(values)
        version = browser.version
        browser.close()
        server.shutdown()
    best = {name: min(values) for name, values in found.items()}
    manifest = json.loads((pyodide.FOLDER / pyodide.MANIFEST).read_text("utf-8"))
    size = sum(file["bytes"] for file in manifest["files"].values())
    figures = {
        "chromium": version,
        "pyodide": manifest["version"],
        "loaded": f"{size / 1e6:.1f} MB",
        "loaded_compressed": f"{manifest['compressed'] / 1e6:.1f} MB",
        "cold_first_line": f"{best['cold']:.0f} ms",
        "warm_first_line": f"{best['warm']:.0f} ms",
        "interpreter_from_scratch": f"{best['scratch']:.0f} ms",
        "interpreter_from_picture": f"{best['picture']:.0f} ms",
        "interpreter_from_scratch_compiled": f"{best['compiled']:.0f} ms",
        "compiled_adds": f"{more / 1e6:.1f} MB",
        "picture": f"{best['size'] / 1e6:.1f} MB",
    }
    print(save("browser", figures).read_text("utf-8"))


if __name__ == "__main__":
    main()
