import { processorMs } from "@/lib/core/testing/processor-ms";
import { describe, expect, it } from "vitest";
import { handleFor, handlesOf, mentionedPeople, MOST_MENTIONS, namedHandles, MOST_NAMED } from "./mentions";

const INGRID = { id: "1", name: "Ingrid Solheim", email: "ingrid.solheim@meridian.example" };
const BEN = { id: "2", name: "Ben Okafor", email: "ben@meridian.example" };
const OTHER_BEN = { id: "3", name: "Ben Adler", email: "ben@elsewhere.example" };

describe("namedHandles", () => {
  it.each([
    ["@ben please look", ["ben"]],
    ["See (@Ben) and @ingrid.solheim.", ["ben", "ingrid.solheim"]],
    ["@ben @ben", ["ben"]],
    ["mail ben@meridian.example", []],
    ["`@ben` and\n```\n@ingrid\n```\n@bo", ["bo"]],
    ["~~~\n@ben", []],
    ["a/@ben a@@ben", []],
    ["@李雷，请看", ["李雷"]],
    ["@", []],
    ["@-ben @.ben", []],
  ])("finds in %j %j", (body, expected) => {
    expect(namedHandles(body)).toEqual(expected);
  });

  it("names no more than a bound", () => {
    expect(namedHandles(Array.from({ length: 100 }, (_, at) => `@p${at}`).join(" "))).toHaveLength(MOST_MENTIONS);
  });

  it("is done with hostile text at once", () => {
    const started = processorMs();
    namedHandles(`${"@a.".repeat(3_000)}\`${"`@".repeat(3_000)}`);
    expect(processorMs() - started).toBeLessThan(2_000);
  });
});

describe("mentionedPeople", () => {
  it("finds people by the beginning of their address, and by their name as one word", () => {
    expect(handlesOf(INGRID)).toEqual(["ingrid.solheim", "ingrid-solheim"]);
    expect(mentionedPeople("@ingrid-solheim, @nobody", [INGRID, BEN])).toEqual([INGRID]);
  });

  it("names so many at most, however many share a handle", () => {
    const crowd = Array.from({ length: 300 }, (_, index) => ({
      id: `${index}`,
      name: "Info",
      email: `info@${index}.example`,
    }));
    expect(mentionedPeople("@info", crowd)).toHaveLength(MOST_NAMED);
  });

  it("names everybody who has a handle, and offers one that is clear", () => {
    expect(mentionedPeople("@ben", [BEN, OTHER_BEN])).toEqual([BEN, OTHER_BEN]);
    expect(handleFor(BEN, [BEN, OTHER_BEN])).toBe("ben-okafor");
    expect(handleFor(BEN, [BEN, INGRID])).toBe("ben");
  });
});
