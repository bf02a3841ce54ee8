import { describe, expect, it } from "vitest";
import type { Severity } from "@/lib/diff/model";
import { placeParts } from "@/lib/diff/place";
import { RULES } from "./index";

const OPPOSITES: [string, string][] = [
  ["added", "removed"],
  ["raised", "lowered"],
  ["narrowed", "widened"],
  ["closed", "opened"],
  ["tightened", "loosened"],
  ["hidden", "shown"],
  ["allowed", "refused"],
  ["brought", "postponed"],
];
const OPPOSITE = new Map(OPPOSITES.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));

/** Edits that are their own opposite. */
const OWN_OPPOSITE = new Set(["changed", "replaced", "annotated", "moved", "renamed"]);

/** Actions of which the opposite edit is told by another action, and by which. */
const TOLD_OTHERWISE = new Map([
  ["retired", "a removal after its announced sunset; what comes back is added"],
  ["removed-before-sunset", "a removal; what comes back is added"],
  ["removed-after-sunset", "a removal; what comes back is added"],
  ["added-with-sunset", "a deprecation; taken back as removed"],
  ["extended", "a type list that grew by what could be written otherwise; taken back as narrowed"],
  ["introduced", "a union in place of one schema; taken back as a removed alternative"],
  ["restricted", "a range of media types became a narrower one; taken back as added"],
  ["brought-forward", "its opposite is postponed"],
  ["postponed", "its opposite is brought-forward"],
]);

/** Things that are told on one side of a call only, and why. */
const ONE_SIDED = new Map([
  ["parameter/name", "the name of a path parameter is free where the service calls, too; it is no part of the message"],
  ["parameter/location", "a receiver of webhooks sees one parameter go and another come"],
  ["parameter/reserved-characters", "a receiver of webhooks decodes what comes"],
  ["parameter/empty-value", "a receiver of webhooks sees the schema of the value"],
  ["parameter/deprecation", "who receives a parameter does not decide to send it"],
  ["parameter/sunset", "as above"],
  ["header/deprecation", "of requests it is told as that of a parameter"],
  ["media-type/delivery", "what a webhook is delivered as; callers choose what they send"],
]);

/** Where the mirror on the other side of a call is not as severe, and why. */
const NOT_AS_SEVERE = new Map([
  [
    "parameter/existence/added-optional",
    "what no longer comes is dangerous for who reads it; what may be sent anew hurts nobody",
  ],
  ["parameter/existence/removed", "a parameter that was accepted breaks; one more in a webhook is passed over"],
  ["body/existence/removed", "a body that was accepted breaks; one that comes anew is passed over"],
  ["media-type/existence/added", "callers ask for media types in answers too: there, also, what goes breaks"],
  ["media-type/existence/removed", "as above"],
  ["media-type/existence/restricted", "an answer in a narrower range was allowed before"],
  ["media-type/part-type/narrowed", "a part of another type breaks who sends it; who reads it may know it"],
  ["header/existence/added-optional", "as of parameters"],
  ["header/existence/removed", "a header that is sent in vain is dangerous; one more in an answer hurts nobody"],
]);

/** Opposite edits that are equally harmless or equally bad, and why. */
const SAME_BOTH_WAYS = new Map([
  ["operation/deprecation", "a word of notice, given or withdrawn"],
  ["parameter/deprecation", "as above"],
  ["schema/deprecation", "as above"],
  ["header/deprecation", "as above"],
  ["operation/sunset", "as above"],
  ["parameter/sunset", "as above"],
  ["schema/sunset", "as above"],
  ["operation/server", "servers are decided to be non-breaking"],
  ["document/server", "as above"],
  ["document/tag", "names for tools are decided to be non-breaking"],
  ["schema/default", "what an absent value means changes either way"],
  ["status/existence", "errors may always come: callers have to expect any"],
]);

const severities = new Map<string, Severity>(RULES.map(({ on, severity }) => [on, severity]));
const has = (place: string) => severities.has(place);
const sidesOf = (area: string) =>
  new Set(RULES.map(({ on }) => placeParts(on)).flatMap((place) => (place.area === area ? place.side : [])));

/** The action with every word of it turned around; undefined where no word has an opposite. */
function opposite(action: string): string | undefined {
  const turned = action
    .split("-")
    .map((word) => OPPOSITE.get(word) ?? word)
    .join("-");
  return turned === action ? undefined : turned;
}

/** Places of a family whose action undoes an action: with the same ending, without one, or with any. */
function undoing(family: string, action: string): string[] {
  const wanted = opposite(action) ?? "";
  const [stem = ""] = wanted.split("-");
  const exact = [wanted, stem].map((one) => `${family}/${one}`).filter(has);
  return exact.length > 0 ? exact : [...severities.keys()].filter((place) => place.startsWith(`${family}/${stem}-`));
}

describe("every edit", () => {
  it.each(RULES)("$id can be undone, and the table has a place for that", ({ on }) => {
    const { side, area, kind, action } = placeParts(on);
    if (OWN_OPPOSITE.has(action) || TOLD_OTHERWISE.has(action)) return;
    expect(undoing(`${side}/${area}/${kind}`, action)).not.toEqual([]);
  });

  it("that narrows is worse than the one that widens, or it is said why not", () => {
    const equal = RULES.flatMap(({ on, severity }) => {
      const { side, area, kind, action } = placeParts(on);
      const other = severities.get(`${side}/${area}/${kind}/${opposite(action)}`);
      return other === severity ? [`${area}/${kind}`] : [];
    });
    expect(new Set(equal)).toEqual(new Set(SAME_BOTH_WAYS.keys()));
  });

  it("that is told by another action is there", () => {
    const actions = new Set(RULES.map(({ on }) => placeParts(on).action));
    expect([...TOLD_OTHERWISE.keys()].filter((action) => !actions.has(action))).toEqual([]);
  });
});

describe("the two sides of a call", () => {
  const twoSided = RULES.filter(({ on }) => {
    const sides = sidesOf(placeParts(on).area);
    return sides.has("request") && sides.has("response");
  });
  const mirrorSide = (side: string) => (side === "request" ? "response" : "request");

  it("are told of the same things, or it is said why not", () => {
    const kinds = new Set(twoSided.map(({ on }) => on.split("/").slice(0, 3).join("/")));
    const alone = [...kinds].flatMap((place) => {
      const [side = "", area, kind] = place.split("/");
      return kinds.has(`${mirrorSide(side)}/${area}/${kind}`) ? [] : [`${area}/${kind}`];
    });
    expect(new Set(alone)).toEqual(new Set(ONE_SIDED.keys()));
  });

  it("are mirrors: what may no longer be sent is as bad as what may come anew, or it is said why not", () => {
    const uneven = twoSided.flatMap(({ on, severity }) => {
      const { side, area, kind, action } = placeParts(on);
      if (side !== "request" || area === "schema") return [];
      const mirror = severities.get(`response/${area}/${kind}/${opposite(action) ?? action}`);
      return mirror === undefined || mirror === severity ? [] : [`${area}/${kind}/${action}`];
    });
    expect(new Set(uneven)).toEqual(new Set(NOT_AS_SEVERE.keys()));
  });

  it("have the same places for schemas", () => {
    const of = (wanted: string) =>
      RULES.map(({ on }) => placeParts(on))
        .filter(({ side, area }) => side === wanted && area === "schema")
        .map(({ kind, action }) => `${kind}/${action}`)
        .sort();
    expect(of("request")).toEqual(of("response"));
  });
});
