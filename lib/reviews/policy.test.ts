import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor, ActorRef, TokenActor, UserActor } from "@/lib/core/context";
import { type Decision, type DecisionKind, DECISIONS, type ReviewState } from "./model";
import { isCounting, judgeDecision, liveStateOf, standingOf } from "./policy";

const TEAM = "team-1";
const person = (id: string, role: "publisher" | "reviewer" | "owner" | "reader" = "reviewer"): UserActor => ({
  kind: "user",
  id,
  name: id,
  email: `${id}@example.test`,
  administrator: false,
  teams: [{ teamId: TEAM, teamSlug: "team", role }],
});
const token = (id: string, role: TokenActor["role"] = "reviewer"): TokenActor => ({
  kind: "token",
  id,
  name: id,
  role,
  teamId: null,
  scopes: null,
});
const ref = ({ kind, id, name }: UserActor | TokenActor): ActorRef => ({ kind, id, name });
const says = (actor: UserActor | TokenActor, decision: DecisionKind): Decision => ({ decision, by: ref(actor) });

const ann = person("ann");
const bob = person("bob");
const publisher = person("pat", "owner");
const facts = { teamId: TEAM, publishedBy: ref(publisher) };

describe("judging a decision", () => {
  const anonymous: Actor = { kind: "anonymous", mayRead: true };
  const rows: [string, Actor, DecisionKind, Decision[], ReviewState, string][] = [
    ["a reviewer approves", ann, "approve", [], "open", "allowed"],
    ["a publisher may comment", person("pub", "publisher"), "comment", [], "open", "allowed"],
    ["a publisher may not decide", person("pub", "publisher"), "approve", [], "open", "not_entitled"],
    ["a reader may not even comment", person("rita", "reader"), "comment", [], "open", "not_entitled"],
    ["nobody in particular", anonymous, "comment", [], "open", "not_entitled"],
    ["the publisher, also as owner", publisher, "approve", [], "open", "own_version"],
    ["the publisher may ask for changes", publisher, "request_changes", [], "open", "allowed"],
    ["twice", ann, "approve", [says(ann, "approve")], "open", "already_approved"],
    [
      "twice with a comment between",
      ann,
      "approve",
      [says(ann, "approve"), says(ann, "comment")],
      "open",
      "already_approved",
    ],
    ["a change of mind", ann, "approve", [says(ann, "request_changes")], "changes_requested", "allowed"],
    ["the other change of mind", ann, "request_changes", [says(ann, "approve")], "open", "allowed"],
    ["changes twice", ann, "request_changes", [says(ann, "request_changes")], "changes_requested", "already_requested"],
    ["over by approval", ann, "approve", [], "approved", "review_over"],
    ["over by a newer one", ann, "comment", [], "closed", "review_over"],
  ];
  it.each(rows)("%s", (_name, actor, decision, decisions, state, code) => {
    expect(judgeDecision({ ...facts, actor, decisions, state }, decision).code).toBe(code);
  });

  it("keeps tokens to themselves: a token approves what a person of the same id published, never what it published", () => {
    const program = token("pat");
    const decide = (publishedBy: ActorRef) =>
      judgeDecision({ teamId: TEAM, publishedBy, actor: program, decisions: [], state: "open" }, "approve").code;
    expect(decide(ref(publisher))).toBe("allowed");
    expect(decide(ref(program))).toBe("own_version");
  });
});

describe("what the decisions amount to", () => {
  it("counts last words only", () => {
    const decisions = [says(ann, "approve"), says(bob, "request_changes"), says(ann, "comment"), says(bob, "approve")];
    expect(standingOf(decisions, [ann, bob], facts)).toMatchObject({ approvals: 2, changeRequests: 0 });
  });

  it.each([
    ["left", []],
    ["lost the role", [person("ann", "reader")]],
    ["moved to another team", [{ ...ann, teams: [{ teamId: "team-2", teamSlug: "other", role: "owner" as const }] }]],
  ])("does not count somebody who %s", (_name, actors) => {
    const standing = standingOf([says(ann, "approve")], actors, facts);
    expect(standing.approvals).toBe(0);
  });

  it("never counts an approval by the publisher", () => {
    expect(standingOf([says(publisher, "approve")], [publisher], facts).approvals).toBe(0);
  });

  it("marks the decisions that count", () => {
    const decisions = [says(ann, "request_changes"), says(ann, "approve")];
    const standing = standingOf(decisions, [ann], facts);
    expect(decisions.map((one) => isCounting(one, decisions, standing))).toEqual([false, true]);
  });

  it("never counts more words than there are entitled people, whatever was said in whatever order", () => {
    const people = [ann, bob, person("cid", "publisher"), publisher];
    const said = fc.array(fc.record({ who: fc.constantFrom(...people), what: fc.constantFrom(...DECISIONS) }));
    fc.assert(
      fc.property(said, (words) => {
        const decisions = words.map(({ who, what }) => says(who, what));
        const { approvals, changeRequests, counting } = standingOf(decisions, people, facts);
        expect(approvals).toBeLessThanOrEqual(2);
        expect(approvals + changeRequests).toBe(counting.size);
        expect(counting.has("user:cid")).toBe(false);
        expect(liveStateOf({ changeRequests })).toBe(changeRequests > 0 ? "changes_requested" : "open");
      }),
    );
  });
});
