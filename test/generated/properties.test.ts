import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, combine, safeFix } from "../../server/src/rules/fixes";
import {
  codeActions,
  check,
  createView,
  diagnostics,
  documentSymbols,
  hover,
  status,
  toRecord,
} from "../../server/src/service";
import { isLeaf, leaves } from "../../server/src/syntax/build";
import { parse } from "../../server/src/syntax/parse";
import { pathAt } from "../../server/src/syntax/path";
import type { Node } from "../../server/src/syntax/tree";
import { positionAt, splitLines } from "../../server/src/text/lines";
import { spanText } from "../../server/src/text/span";
import { anyText, cableText, cableTextWithLf, partWordsWithLf } from "../support/arbitraries";
import { assertNested, fixAllSafe } from "../support/check";
import { damageKinds, generateCable } from "../support/generator/cable";
import { deepFreeze, shapeOf } from "../support/tree";

/** Checks a property of texts; a counter-example is printed with its seed. */
function holds(texts: fc.Arbitrary<string>, check: (text: string) => void, numRuns = 200): void {
  fc.assert(fc.property(texts, check), { numRuns });
}

describe("the tree of any text", () => {
  it("tiles the text: its leaves one after the other are the text", () => {
    holds(
      anyText,
      (text) => {
        const tiles = [...leaves(parse(text))];
        assert.equal(tiles.map((leaf) => spanText(text, leaf)).join(""), text);
        let at = 0;
        for (const leaf of tiles) {
          assert.equal(leaf.start, at);
          at = leaf.end;
        }
      },
      1000,
    );
  });

  it("has no empty leaf but that of an empty text", () => {
    holds(anyText, (text) => {
      for (const leaf of leaves(parse(text))) assert.ok(leaf.end > leaf.start || text === "");
    });
  });

  it("encloses its children and has them in order", () => {
    const verify = (node: Node): void => {
      if (isLeaf(node)) return;
      let at = node.start;
      for (const child of node.children) {
        assert.equal(child.start, at, `a ${child.kind} in a ${node.kind}`);
        at = child.end;
        verify(child);
      }
      assert.equal(at, node.end, `the end of a ${node.kind}`);
    };
    holds(anyText, (text) => {
      verify(parse(text));
    });
  });

  it("names a child by its own fields only when it is among its children", () => {
    const verify = (node: Node): void => {
      if (isLeaf(node)) return;
      const below = new Set(descendants(node));
      for (const [name, value] of Object.entries(node)) {
        if (name === "children") continue;
        const named: unknown[] = Array.isArray(value) ? value : [value];
        for (const child of named.filter(isNode)) {
          // An empty part tiles nothing, so it stands in its field alone.
          assert.ok(below.has(child) || child.start === child.end, `${node.kind}.${name}`);
        }
      }
      node.children.forEach(verify);
    };
    holds(anyText, (text) => {
      verify(parse(text));
    });
  });

  it("leads to one leaf from every offset", () => {
    holds(anyText, (text) => {
      const file = parse(text);
      for (const leaf of leaves(file)) {
        for (let offset = leaf.start; offset < leaf.end; offset++) {
          const found = pathAt(file, offset).at(-1);
          assert.ok(found === leaf || (leaf.kind === "gap" && found?.end === offset));
        }
      }
    });
  });

  it("is the same for any kind of line end, but for the offsets", () => {
    holds(fc.oneof(cableTextWithLf, partWordsWithLf), (text) => {
      const shape = (variant: string): string => shapeOf(splitLines(variant), parse(variant));
      const expected = shape(text);
      assert.equal(shape(text.replaceAll("\n", "\r\n")), expected, "CRLF");
      assert.equal(shape(text.replaceAll("\n", "\r")), expected, "CR");
    });
  });
});

describe("on any text", () => {
  it("every rule and every feature answers, and changes nothing of what it reads", () => {
    const uri = "file:///any.cable";
    holds(anyText, (text) => {
      const view = deepFreeze(createView(text));
      const whole = { start: { line: 0, character: 0 }, end: positionAt(view.lines, text.length) };
      const findings = check(view);
      check(view, { profile: "drafting" });
      status(view);
      diagnostics(view, findings, { uri, rulePages: "file:///rules/" });
      codeActions(view, findings, whole, { uri, version: 1, documentChanges: true });
      codeActions(view, findings, whole, {
        uri,
        version: 1,
        documentChanges: false,
        only: ["source.fixAll"],
      });
      for (let offset = 0; offset <= text.length; offset += 3) hover(view, positionAt(view.lines, offset));
    });
  });

  it("findings lie within the text, with messages that fit", () => {
    holds(anyText, (text) => {
      for (const { span, message, related } of check(createView(text))) {
        for (const place of [span, ...(related ?? []).map((item) => item.span)]) {
          assert.ok(0 <= place.start && place.start <= place.end && place.end <= text.length);
        }
        assert.ok(message.length <= 80, message);
      }
    });
  });

  it("outline ranges nest", () => {
    holds(anyText, (text) => {
      assertNested(documentSymbols(createView(text)));
    });
  });

  it("edits of a fix are in order and apart", () => {
    holds(cableText, (text) => {
      for (const { fixes, rule } of check(createView(text))) {
        for (const { edits } of fixes ?? []) {
          assert.ok(edits.length > 0, rule.id);
          let at = 0;
          for (const edit of edits) {
            assert.ok(at <= edit.start && edit.start <= edit.end && edit.end <= text.length, rule.id);
            at = edit.end;
          }
        }
      }
    });
  });

  it("safe fixes come to an end: no safe-fixable finding is left, and a second round changes nothing", () => {
    holds(cableText, (text) => {
      const fixed = fixAllSafe(text);
      assert.equal(check(createView(fixed)).filter((finding) => safeFix(finding)).length, 0);
      assert.equal(fixAllSafe(fixed), fixed);
    });
  });

  it("safe fixes leave the words of the paragraphs", () => {
    const lettersOf = (text: string): string =>
      createView(text)
        .telegrams.flatMap((facts) => toRecord(facts, "", "", 0).paragraphs)
        .map((paragraph) => paragraph.text.replace(/\P{L}/gu, ""))
        .join("");
    for (let seed = 0; seed < 40; seed++) {
      const { text } = generateCable(seed, { damage: damageKinds });
      assert.equal(lettersOf(fixAllSafe(text)), lettersOf(text), `seed ${seed}`);
    }
  });

  it("what lies outside the edits stays as it is", () => {
    holds(cableText, (text) => {
      const edits = combine(check(createView(text)).flatMap((finding) => safeFix(finding) ?? []));
      const kept = edits.map((edit, index) => text.slice(edits[index - 1]?.end ?? 0, edit.start));
      let rest = applyEdits(text, edits);
      for (const [index, part] of kept.entries()) {
        assert.ok(rest.startsWith(part));
        rest = rest.slice(part.length + edits[index]!.text.length);
      }
      assert.equal(rest, text.slice(edits.at(-1)?.end ?? 0));
    });
  });
});

function* descendants(node: Node): Iterable<Node> {
  if (isLeaf(node)) return;
  for (const child of node.children) {
    yield child;
    yield* descendants(child);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "kind" in value && "start" in value;
}
