import type { Memento } from "vscode";
import type { Choice } from "./detection";

/** What the user made of single documents by hand: kept across windows and sessions, by URI. Each is one act of the user's, so there are few. */
export class Choices {
  readonly #memento: Memento;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  get(uri: string): Choice | undefined {
    return this.#memento.get<Choice>(key(uri));
  }

  /** `undefined` forgets. */
  set(uri: string, choice: Choice | undefined): void {
    if (this.get(uri) !== choice) void this.#memento.update(key(uri), choice);
  }
}

function key(uri: string): string {
  return `choice ${uri}`;
}
