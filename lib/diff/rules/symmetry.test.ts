import { describe, expect, it } from "vitest";
import { placeParts } from "@/lib/diff/place";
import type { Severity } from "@/lib/diff/model";
import { RULES } from "./index";

/** What the opposite edit is called. */
const OPPOSITE = new Map([
  ["added", "removed"],
  ["removed", "added"],
  ["raised", "lowered"],
  ["lowered", "raised"],
  ["narrowed", "widened"],
  ["widened", "narrowed"],
  ["closed", "opened"],
  ["opened", "closed"],
  ["tightened", "loosened"],
  ["loosened", "tightened"],
  ["hidden", "shown"],
  ["shown", "hidden"],
  ["replaced", "replaced"],
  ["changed", "changed"],
  ["annotated", "annotated"],
  ["added-required", "removed-required"],
  ["removed-required", "added-required"],
  ["added-optional", "removed-optional"],
  ["removed-optional", "added-optional"],
  ["added-to-closed", "removed-from-closed"],
  ["removed-from-closed", "added-to-closed"],
]);

/**
 * A change in what may be sent has a mirror: the opposite change in what may be received is as bad. These do not, and why.
 */
const WAIVED = new Map([
  ["enum/added", "no list any more in a response is like a new value there: decided to be dangerous"],
  ["enum/removed", "as above, seen from the response"],
  ["enum-value/added", "a new value in a response is decided to be dangerous: callers should expect more"],
  ["enum-value/removed", "as above, seen from the response"],
  ["union-member/added", "a new alternative in a response is decided to be dangerous"],
  ["union-member/removed", "as above, seen from the response"],
  [
    "property/added-optional",
    "what is sent in vain and what may no longer be found is dangerous; what is new hurts nobody",
  ],
  ["property/removed-optional", "as above"],
  ["property/removed-required", "a request property sent in vain is dangerous, one demanded anew in a request breaks"],
  ["property/added-required", "as above"],
  ["property/added-to-closed", "a closed response may lose an optional property, which is dangerous, not harmless"],
  ["property/removed-from-closed", "as above"],
  ["visibility/hidden", "what is sent in vain is dangerous; what is shown anew hurts nobody"],
  ["visibility/shown", "as above"],
  ["default/added", "a default decides what an absent request value means; in a response it hardly matters"],
  ["default/removed", "as above"],
  ["discriminator/added", "a hint for readers that forbids nothing"],
  ["discriminator/removed", "readers lose the hint on both sides"],
  ["type/extended", "the mirror of an extended list is a narrowed one, which is judged as type/narrowed"],
  ["union/introduced", "the mirror is a removed alternative, which is judged as union-member/removed"],
  ["discriminator-value/added", "a value by which a new alternative is named is as dangerous as the alternative"],
  ["discriminator-value/removed", "as above, seen from the response"],
  ["property/retired", "a removal that was announced has no opposite"],
  ["deprecation/added-with-sunset", "an announcement has no opposite but its withdrawal"],
  ["sunset/brought-forward", "a promise cut short is as dangerous for who reads as for who sends"],
  ["sunset/postponed", "as above"],
]);

/** Actions for which no opposite is listed, outside of schemas. */
const ONE_WAY = new Map([
  ["moved", "moving back is the same change"],
  ["renamed", "renaming back is the same change"],
  ["retired", "a removal after a sunset that was announced"],
  ["removed-before-sunset", "a removal with notice"],
  ["removed-after-sunset", "a removal with notice"],
  ["restricted", "a range of media types gave way to some of them; taken back by added"],
  ["added-with-sunset", "a deprecation with notice; taken back by removed"],
]);

const severities = new Map<string, Severity>(RULES.map((rule) => [rule.on, rule.severity]));

describe("the rule table", () => {
  const schemaRules = RULES.filter((rule) => placeParts(rule.on).area === "schema");

  it.each(schemaRules)("$id is as severe as its mirror on the other side, or says why not", ({ on, severity }) => {
    const { side, kind, action } = placeParts(on);
    if (WAIVED.has(`${kind}/${action}`)) return;
    const other = side === "request" ? "response" : "request";
    const mirror = `${other}/schema/${kind}/${OPPOSITE.get(action)}`;
    expect(severities.get(mirror), `${mirror} is the mirror of ${on}`).toBe(severity);
  });

  it("waives nothing that is symmetric or gone", () => {
    const asymmetric = schemaRules.filter(({ on, severity }) => {
      const { side, kind, action } = placeParts(on);
      const other = side === "request" ? "response" : "request";
      return severities.get(`${other}/schema/${kind}/${OPPOSITE.get(action)}`) !== severity;
    });
    const needed = new Set(asymmetric.map(({ on }) => on.split("/").slice(2).join("/")));
    expect([...WAIVED.keys()].filter((key) => !needed.has(key))).toEqual([]);
  });

  it.each(RULES)("$id has an opposite in the table", ({ on }) => {
    const { side, area, kind, action } = placeParts(on);
    if (ONE_WAY.has(action) || WAIVED.has(`${kind}/${action}`)) return;
    const family = [...severities.keys()].filter((key) => key.startsWith(`${side}/${area}/${kind}/`));
    const opposites: Record<string, string> = {
      allowed: "refused",
      refused: "allowed",
      "brought-forward": "postponed",
      postponed: "brought-forward",
      added: "removed",
      removed: "added",
      "success-added": "success-removed",
      "success-removed": "success-added",
      "error-added": "error-removed",
      "error-removed": "error-added",
    };
    const opposite = OPPOSITE.get(action) ?? opposites[action] ?? action;
    expect(
      family.some((key) => key.includes(`/${opposite.split("-")[0]}`)),
      `${on} ↔ ${opposite}`,
    ).toBe(true);
  });
});
