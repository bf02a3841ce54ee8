import { expect, it } from "vitest";
import { parseSpec } from "@/lib/specs/parse-spec";
import { KeptSources } from "./kept-sources";

const parsed = (title: string) => {
  const text = JSON.stringify({ openapi: "3.1.0", info: { title, version: "1" }, paths: {} });
  return parseSpec({ entry: "a", files: [{ name: "a", bytes: new TextEncoder().encode(text) }] });
};
const source = (sizeBytes: number) => ({ entry: "a", files: [{ name: "a", bytes: new Uint8Array(sizeBytes) }] });

it("lets go of what was used least, by bytes", () => {
  const kept = new KeptSources(100);
  const [a, b, c] = [parsed("A"), parsed("B"), parsed("C")];
  kept.keep("a", source(40), a);
  kept.keep("b", source(40), b);
  expect(kept.find("a")).toBe(a);
  kept.keep("c", source(40), c);
  expect([kept.find("a"), kept.find("b"), kept.find("c")]).toEqual([a, undefined, c]);
});

it("does not keep what is larger than all room, and counts what is kept again once", () => {
  const kept = new KeptSources(100);
  const one = parsed("A");
  kept.keep("huge", source(101), parsed("B"));
  kept.keep("a", source(60), one);
  kept.keep("a", source(60), one);
  kept.keep("b", source(40), one);
  expect([kept.find("huge"), kept.find("a"), kept.find("b")]).toEqual([undefined, one, one]);
});
