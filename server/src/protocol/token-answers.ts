import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import type { SemanticToken } from "../service";

/** Tokens as LSP sends them: five numbers each, of which the place is told from the token before. */
export function encodeTokens(tokens: readonly SemanticToken[]): number[] {
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const token of tokens) {
    const { line, character, length, type, modifiers } = token;
    const sameLine = line === last.line;
    data.push(line - last.line, character - (sameLine ? last.character : 0), length, type, modifiers);
    last = token;
  }
  return data;
}

/** What was answered last about each document, so that the next answer need tell the difference only. */
export class TokenAnswers<D extends WeakKey> {
  private readonly answers = new WeakMap<D, Required<SemanticTokens>>();
  private count = 0;

  full(document: D, tokens: readonly SemanticToken[]): Required<SemanticTokens> {
    const answer: Required<SemanticTokens> = { resultId: String(++this.count), data: encodeTokens(tokens) };
    this.answers.set(document, answer);
    return answer;
  }

  /** All tokens where the client's are not those that were answered last: an answer can have been cancelled on its way. */
  delta(
    document: D,
    previousResultId: string,
    tokens: readonly SemanticToken[],
  ): SemanticTokens | SemanticTokensDelta {
    const before = this.answers.get(document);
    const { resultId, data } = this.full(document, tokens);
    if (before?.resultId !== previousResultId) return { resultId, data };
    return { resultId, edits: difference(before.data, data) };
  }
}

/** One edit that makes `after` of `before`; none where they are the same. */
function difference(before: readonly number[], after: readonly number[]): SemanticTokensDelta["edits"] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const deleteCount = before.length - start - same;
  const data = after.slice(start, after.length - same);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
