import type { FromPage, PageState, ToPage } from "./messages";

/** Given by the editor to every page that it shows. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  setState(state: PageState): void;
};

const editor = acquireVsCodeApi();
const content = document.getElementById("content");
const note = document.getElementById("note");

/** Until then what scrolls was scrolled by the editor, not by the reader. */
let scrolledByEditor = 0;
/** In milliseconds: how long the page may move after the editor has scrolled it. */
const settling = 150;

function blocks(): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>("[data-line]"));
}

function lineOf(block: HTMLElement): number {
  return Number(block.dataset["line"]);
}

/** The part that a line belongs to: the last that begins on it or above. */
function blockAt(line: number): HTMLElement | undefined {
  return blocks().findLast((block) => lineOf(block) <= line);
}

function show(html: string, words: string): void {
  if (content === null || note === null) return;
  note.textContent = words;
  note.hidden = words === "";
  const printed = content.querySelector<HTMLInputElement>(".as-printed")?.checked ?? false;
  const open = Array.from(content.querySelectorAll("details"), (details) => details.open);
  // Everything that comes from the file is escaped in it, and the page runs no script but this one.
  content.innerHTML = html;
  const toggle = content.querySelector<HTMLInputElement>(".as-printed");
  if (toggle !== null) toggle.checked = printed;
  content.querySelectorAll("details").forEach((details, index) => {
    details.open = open[index] ?? false;
  });
}

function scrollTo(line: number): void {
  const block = blockAt(line);
  scrolledByEditor = performance.now() + settling;
  if (block === undefined) window.scrollTo({ top: 0 });
  else block.scrollIntoView({ block: "start" });
}

function select(line: number): void {
  document.querySelector(".selected")?.classList.remove("selected");
  const block = blockAt(line);
  block?.classList.add("selected");
}

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case "show":
      editor.setState({ uri: data.uri });
      show(data.html, data.note);
      break;
    case "scroll":
      scrollTo(data.line);
      break;
    case "select":
      select(data.line);
      break;
  }
});

let frame = 0;
window.addEventListener("scroll", () => {
  if (performance.now() < scrolledByEditor) return;
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    const top = blocks().findLast((block) => block.getBoundingClientRect().top <= 1);
    const line = top && window.scrollY > 0 ? lineOf(top) : 0;
    editor.postMessage({ type: "scrolled", line });
  });
});

document.addEventListener("click", ({ target }) => {
  // A click that selects words or follows a link is meant for itself.
  if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
  if (target.closest("a, summary, label, input") !== null) return;
  const block = target.closest<HTMLElement>("[data-line]");
  if (block !== null) editor.postMessage({ type: "selected", line: lineOf(block) });
});

editor.postMessage({ type: "ready" });
