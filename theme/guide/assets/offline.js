// Only in guide.zip: lets the theme search in pages that are opened from a folder, where a browser starts no worker.
// A hidden frame takes the worker's place: it loads the same script and gets the same messages.
// `IFrameWorker` is the name by which the theme's search knows that it is in a frame, and finds its dictionaries.
if (location.protocol === "file:") {
  window.Worker = window.IFrameWorker = class extends EventTarget {
    constructor(address) {
      super();
      this.frame = document.createElement("iframe");
      this.frame.hidden = true;
      this.frame.srcdoc = "<!doctype html><title>search</title>"; // of our own origin, so that we may reach into it
      this.ready = new Promise((resolve, reject) => {
        this.frame.onload = () => this.prepare(this.frame.contentWindow, address).then(resolve, reject);
      });
      this.ready.catch(() => this.dispatchEvent(new Event("error")));
      document.body.append(this.frame);
    }

    prepare(inside, address) {
      const load = (source) => new Promise((resolve, reject) => {
        const script = inside.document.createElement("script");
        // not async: those that are asked for together run in their order
        Object.assign(script, { src: new URL(source, location.href), onload: resolve, onerror: reject, async: false });
        inside.document.head.append(script);
      });
      inside.importScripts = (...sources) => Promise.all(sources.map(load));
      inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      return load(address);
    }

    postMessage(data) {
      const deliver = () => this.frame.contentWindow.dispatchEvent(new MessageEvent("message", { data }));
      this.ready.then(deliver, () => {});
    }

    terminate() { this.frame.remove(); }
  };
}
