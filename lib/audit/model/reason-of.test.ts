import { expect, it } from "vitest";
import { reasonOf } from "./reason-of";

it.each([
  [{ reason: "Because.", after: { note: "Else." } }, "Because."],
  [{ after: { reason: " Old. " } }, "Old."],
  [{ after: { note: "Fine.", purpose: "Ship" } }, "Fine."],
  [{ after: { reason: "", purpose: "Ship" } }, "Ship"],
  [{ reason: "", after: { reason: 3 } }, null],
  [{ after: "reason" }, null],
  [{}, null],
])("of %j is %j", (entry, reason) => expect(reasonOf(entry)).toBe(reason));
