import type { WriteStream } from "node:tty";

/** What is said beside the output, on standard error: sentences, and on a terminal how far the work is. */
export class Messages {
  /** Whether anything was complained of. */
  complained = false;
  private readonly stream: WriteStream;
  private readonly live: boolean;
  private shownAt = 0;

  /** `live`: whether progress is shown, if `stream` is a terminal. */
  constructor(stream: WriteStream, live: boolean) {
    this.stream = stream;
    this.live = live && stream.isTTY;
  }

  say(sentence: string): void {
    this.clear();
    this.stream.write(`${sentence}\n`);
  }

  complain(sentence: string): void {
    this.complained = true;
    this.say(sentence);
  }

  /** One line that is written anew, ten times a second at most. */
  progress(done: number, total: number): void {
    if (!this.live || Date.now() - this.shownAt < 100) return;
    this.shownAt = Date.now();
    this.clear();
    this.stream.write(`${String(done)} of ${String(total)} files`);
  }

  /** Takes the line of progress away. */
  clear(): void {
    if (!this.live) return;
    this.stream.cursorTo(0);
    this.stream.clearLine(1);
  }
}
