import assert from "node:assert/strict";
import { folderPattern } from "../../../client/src/folder-pattern";

describe("folderPattern", () => {
  it("starts with the workspace folder's name", () => {
    assert.equal(folderPattern("/home/dora/archive/2008", "/home/dora/archive"), "**/archive/2008/**/*.txt");
    assert.equal(folderPattern("/home/dora/archive", "/home/dora/archive"), "**/archive/**/*.txt");
  });

  it("is the whole path outside a workspace", () => {
    assert.equal(folderPattern("/c:/Users/dora/cables"), "**/c:/Users/dora/cables/**/*.txt");
  });

  it("lets no character of a name act as a pattern", () => {
    assert.equal(folderPattern("/a/[2008] {x}*?", "/a"), "**/a/?2008? ?x???/**/*.txt");
  });
});
