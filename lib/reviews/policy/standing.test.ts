import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorRef, TokenActor, UserActor } from "@/lib/core/context";
import type { ReviewItem } from "@/lib/gates/model";
import { type Decision, type DecisionKind, DECISIONS } from "@/lib/reviews/model";
import type { Requirement, RequirementId } from "./requirements";
import { liveStateOf, type StandingFacts, standingOf } from "./standing";

const TEAMS = { orders: "t1", sec: "t2", shop: "t3" };
type TeamSlug = keyof typeof TEAMS;
type TeamRoleName = UserActor["teams"][number]["role"];
const person = (id: string, teams: Partial<Record<TeamSlug, TeamRoleName>> = { orders: "reviewer" }): UserActor => ({
  kind: "user",
  id,
  name: id,
  email: `${id}@example.test`,
  administrator: false,
  teams: Object.entries(teams).map(([slug, role]) => ({
    teamId: slug === "orders" ? TEAMS.orders : slug === "sec" ? TEAMS.sec : TEAMS.shop,
    teamSlug: slug,
    role,
  })),
});
const token = (id: string, teamId: string | null = TEAMS.orders): TokenActor => ({
  kind: "token",
  id,
  name: id,
  role: "reviewer",
  teamId,
  scopes: null,
});
const ref = ({ kind, id, name }: UserActor | TokenActor): ActorRef => ({ kind, id, name });
let made = 0;
const says = (by: UserActor | TokenActor, decision: DecisionKind, over: Partial<Decision> = {}): Decision => ({
  id: `d${made++}`,
  decision,
  by: ref(by),
  versionRevision: 1,
  digest: "x",
  covered: new Set(["a"]),
  undone: false,
  ...over,
});
const requires = (id: RequirementId, slug: TeamSlug, needed = 1): Requirement => ({
  id,
  team: { id: TEAMS[slug], slug, name: slug },
  because: { code: "owner", values: {} },
  needed,
});
const item = (fingerprint: string): ReviewItem => ({
  fingerprint,
  kind: "change",
  rule: "r",
  severity: "breaking",
  operation: null,
  message: "",
});

const ann = person("ann");
const bob = person("bob");
const sam = person("sam", { sec: "owner" });
const both = person("both", { orders: "reviewer", sec: "reviewer" });
const OWNER = [requires("owner", "orders")];
const TWO = [...OWNER, requires("security", "sec")];
const standing = (decisions: Decision[], over: Partial<StandingFacts> = {}) =>
  standingOf({
    decisions,
    actors: [ann, bob, sam, both],
    pushers: [],
    requirements: OWNER,
    present: { digest: "x", versionRevision: 1, items: [item("a")] },
    deciders: new Map([[TEAMS.orders, [ref(ann), ref(bob)]]]),
    ...over,
  });
const statuses = (decisions: Decision[], over: Partial<StandingFacts> = {}) =>
  standing(decisions, over).words.map((word) => word.status);

describe("what a word is worth", () => {
  const later = { digest: "y", versionRevision: 2, items: [item("a"), item("b")] };
  it.each<[string, Decision[], Partial<StandingFacts>, string[]]>([
    ["an approval", [says(ann, "approve")], {}, ["counts"]],
    ["a comment", [says(ann, "comment")], {}, ["comment"]],
    ["one that was taken back", [says(ann, "approve", { undone: true })], {}, ["undone"]],
    ["a change of mind", [says(ann, "request_changes"), says(ann, "approve")], {}, ["replaced", "counts"]],
    [
      "a change of mind taken back",
      [says(ann, "approve"), says(ann, "request_changes", { undone: true })],
      {},
      ["counts", "undone"],
    ],
    ["somebody who left, or whose token ended", [says(ann, "approve")], { actors: [] }, ["withdrawn_reviewer"]],
    [
      "somebody who was demoted",
      [says(ann, "approve")],
      { actors: [person("ann", { orders: "publisher" })] },
      ["withdrawn_reviewer"],
    ],
    [
      "somebody who moved to a team that is not asked",
      [says(ann, "approve")],
      { actors: [person("ann", { shop: "owner" })] },
      ["withdrawn_reviewer"],
    ],
    [
      "a request for changes of somebody who left",
      [says(ann, "request_changes")],
      { actors: [] },
      ["withdrawn_reviewer"],
    ],
    ["who pushed a revision", [says(ann, "approve")], { pushers: [ref(ann)] }, ["own_revision"]],
    ["who pushed a revision may ask for changes", [says(ann, "request_changes")], { pushers: [ref(ann)] }, ["counts"]],
    ["an approval of less than there is", [says(ann, "approve")], { present: later }, ["not_covering"]],
    ["a request for changes outlives a push", [says(ann, "request_changes")], { present: later }, ["counts"]],
    ["somebody of a team that is not asked", [says(sam, "approve")], {}, ["withdrawn_reviewer"]],
    ["somebody of a required team, of whom the API is not", [says(sam, "approve")], { requirements: TWO }, ["counts"]],
  ])("%s", (_name, decisions, over, expected) => expect(statuses(decisions, over)).toEqual(expected));

  it("names what an approval does not cover", () => {
    const found = standing([says(ann, "approve")], { present: later });
    expect(found.words[0]?.newItems?.map((one) => one.fingerprint)).toEqual(["b"]);
    expect(found.approvals).toBe(0);
  });

  it("keeps tokens to themselves: a token approves what a person of the same id pushed, never what it pushed", () => {
    const program = token("ann");
    const approve = [says(program, "approve")];
    expect(standing(approve, { actors: [program], pushers: [ref(ann)] }).approvals).toBe(1);
    expect(standing(approve, { actors: [program], pushers: [ref(program)] }).approvals).toBe(0);
    expect(standing(approve, { actors: [token("ann", TEAMS.shop)] }).approvals).toBe(0);
  });
});

describe("who is still missing", () => {
  const satisfied = (decisions: Decision[], over: Partial<StandingFacts> = {}) =>
    standing(decisions, { requirements: TWO, ...over }).required.map((one) => one.satisfied);

  it.each<[string, Decision[], Partial<StandingFacts>, boolean[]]>([
    ["nobody said anything", [], {}, [false, false]],
    ["one of the owning team", [says(ann, "approve")], {}, [true, false]],
    ["one of the security team", [says(sam, "approve")], {}, [false, true]],
    ["one of both teams", [says(both, "approve")], {}, [true, true]],
    ["one each", [says(ann, "approve"), says(sam, "approve")], {}, [true, true]],
    [
      "an administrator stands for every team",
      [says(person("root", {}), "approve")],
      { actors: [{ ...person("root", {}), administrator: true }] },
      [true, true],
    ],
    [
      "a token of no single team stands for every team",
      [says(token("ci", null), "approve")],
      { actors: [token("ci", null)] },
      [true, true],
    ],
    [
      "two of the owning team and a quorum of three",
      [says(ann, "approve"), says(bob, "approve")],
      { requirements: [requires("owner", "orders", 3)] },
      [false],
    ],
    [
      "three of three",
      [ann, bob, both].map((one) => says(one, "approve")),
      { requirements: [requires("owner", "orders", 3)] },
      [true],
    ],
    ["a quorum of none", [], { requirements: [requires("owner", "orders", 0)] }, [true]],
    ["a request for changes is no approval", [says(ann, "request_changes"), says(sam, "approve")], {}, [false, true]],
  ])("%s", (_name, decisions, over, expected) => expect(satisfied(decisions, over)).toEqual(expected));

  it("says which team has nobody who may decide, pushers left out, and never counts it as met", () => {
    const has = (over: Partial<StandingFacts>) =>
      standing([], { requirements: TWO, ...over }).required.map((one) => [one.hasDeciders, one.satisfied]);
    expect(has({})).toEqual([
      [true, false],
      [false, false],
    ]);
    expect(has({ pushers: [ref(ann), ref(bob)] })[0]).toEqual([false, false]);
    const gone: Requirement = { ...requires("security", "sec"), team: { id: null, slug: "sec", name: "sec" } };
    expect(has({ requirements: [gone] })).toEqual([[false, false]]);
  });

  it("lets nobody stand for a team that is gone, not even an administrator", () => {
    const gone: Requirement = { ...requires("security", "sec"), team: { id: null, slug: "sec", name: "sec" } };
    const root = { ...person("root", {}), administrator: true };
    expect(satisfied([says(root, "approve")], { requirements: [...OWNER, gone], actors: [root] })).toEqual([
      true,
      false,
    ]);
  });
});

describe("the state of a live review", () => {
  it.each([
    [0, false, "open"],
    [0, true, "approved"],
    [1, false, "changes_requested"],
    [1, true, "changes_requested"],
  ] as const)("%i requests for changes, complete %s: %s", (changeRequests, isComplete, state) => {
    expect(liveStateOf({ changeRequests }, isComplete)).toBe(state);
  });
});

describe("whatever was said in whatever order", () => {
  const people = [ann, bob, sam, both];
  const word = fc.record({
    who: fc.constantFrom(...people),
    what: fc.constantFrom(...DECISIONS),
    undone: fc.boolean(),
    digest: fc.constantFrom("x", "y"),
    covered: fc.uniqueArray(fc.constantFrom("a", "b")),
  });

  it("never counts more words than people, nor pushers, nor what does not cover", () => {
    fc.assert(
      fc.property(fc.array(word), fc.subarray(people), fc.subarray(people), (words, actors, pushed) => {
        const decisions = words.map(({ who, what, undone, digest, covered }) =>
          says(who, what, { undone, digest, covered: new Set(covered) }),
        );
        const present = { digest: "y", versionRevision: 2, items: [item("a"), item("b")] };
        const found = standing(decisions, { requirements: TWO, actors, pushers: pushed.map(ref), present });
        const counting = found.words.filter((one) => one.status === "counts");
        expect(new Set(counting.map((one) => one.decision.by.id)).size).toBe(counting.length);
        for (const { decision } of counting) {
          expect(actors.map((actor) => actor.id)).toContain(decision.by.id);
          if (decision.decision !== "approve") continue;
          expect(pushed.map((actor) => actor.id)).not.toContain(decision.by.id);
          expect(decision.digest === "y" || decision.covered?.size === 2).toBe(true);
        }
        for (const { approvals, needed, satisfied } of found.required) {
          expect(satisfied).toBe(approvals.length >= needed);
        }
      }),
    );
  });
});
