import { describe, expect, it } from "vitest";
import type { Actor, ActorRef, TokenActor, UserActor } from "@/lib/core/context";
import type { ReviewItem } from "@/lib/gates/model";
import type { Decision, DecisionKind, ReviewState } from "@/lib/reviews/model";
import { type DecisionFacts, judgeDecision } from "./judge-decision";
import { needsNote, unacceptedBreaking } from "./required-note";
import { rightsIn } from "./rights-in";

const TEAM = "team-1";
const SEC = "team-2";
type TeamRoleName = UserActor["teams"][number]["role"];
const person = (id: string, role: TeamRoleName = "reviewer", teamId = TEAM): UserActor => ({
  kind: "user",
  id,
  name: id,
  email: `${id}@example.test`,
  administrator: false,
  teams: [{ teamId, teamSlug: teamId, role }],
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
const item = (fingerprint: string, severity: ReviewItem["severity"] = "breaking"): ReviewItem => ({
  fingerprint,
  kind: "change",
  rule: "r",
  severity,
  operation: null,
  message: "",
});
const says = (actor: UserActor | TokenActor, decision: DecisionKind, over: Partial<Decision> = {}): Decision => ({
  id: `${actor.id} ${decision}`,
  decision,
  by: ref(actor),
  versionRevision: 1,
  digest: "x",
  covered: new Set(["a"]),
  undone: false,
  ...over,
});

const ann = person("ann");
const publisher = person("pat", "owner");
const facts = {
  teamId: TEAM,
  requiredTeams: [{ id: SEC }],
  pushers: [ref(publisher)],
  present: { digest: "x", versionRevision: 1, items: [item("a")] },
};
const revised = { present: { digest: "y", versionRevision: 2, items: [item("a"), item("b")] } };
const anonymous: Actor = { kind: "anonymous", mayRead: true };

describe("judging a decision", () => {
  const rows: [string, Actor, DecisionKind, Decision[], ReviewState, string, Partial<DecisionFacts>?][] = [
    ["a reviewer approves", ann, "approve", [], "open", "allowed"],
    [
      "a reviewer of a required team, whose API it is not",
      person("sam", "reviewer", SEC),
      "approve",
      [],
      "open",
      "allowed",
    ],
    ["a publisher of a required team", person("sue", "publisher", SEC), "approve", [], "open", "not_entitled"],
    ["a reviewer of another team", person("eve", "owner", "team-3"), "approve", [], "open", "not_entitled"],
    ["a publisher may comment", person("pub", "publisher"), "comment", [], "open", "allowed"],
    ["a publisher may not decide", person("pub", "publisher"), "approve", [], "open", "not_entitled"],
    ["a reader may not even comment", person("rita", "reader"), "comment", [], "open", "not_entitled"],
    ["nobody in particular", anonymous, "comment", [], "open", "not_entitled"],
    ["who pushed, also as owner", publisher, "approve", [], "open", "own_version"],
    ["who pushed may ask for changes", publisher, "request_changes", [], "open", "allowed"],
    ["twice", ann, "approve", [says(ann, "approve")], "open", "already_approved"],
    [
      "twice with a comment between",
      ann,
      "approve",
      [says(ann, "approve"), says(ann, "comment")],
      "open",
      "already_approved",
    ],
    ["again after taking it back", ann, "approve", [says(ann, "approve", { undone: true })], "open", "allowed"],
    ["again after a push with something new", ann, "approve", [says(ann, "approve")], "open", "allowed", revised],
    [
      "again after prose alone",
      ann,
      "approve",
      [says(ann, "approve")],
      "open",
      "already_approved",
      { present: { ...revised.present, items: [item("a")] } },
    ],
    ["a change of mind", ann, "approve", [says(ann, "request_changes")], "changes_requested", "allowed"],
    ["the other change of mind", ann, "request_changes", [says(ann, "approve")], "approved", "allowed"],
    ["changes twice", ann, "request_changes", [says(ann, "request_changes")], "changes_requested", "already_requested"],
    [
      "changes of another revision",
      ann,
      "request_changes",
      [says(ann, "request_changes")],
      "changes_requested",
      "allowed",
      revised,
    ],
    ["over by publication", ann, "approve", [], "published", "review_over"],
    ["withdrawn", ann, "comment", [], "withdrawn", "review_over"],
  ];
  it.each(rows)("%s", (_name, actor, decision, decisions, state, code, over = {}) => {
    expect(judgeDecision({ ...facts, actor, decisions, state, ...over }, decision).code).toBe(code);
  });

  it("keeps tokens to themselves: a token approves what a person of the same id pushed, never what it pushed", () => {
    const program = token("pat");
    const decide = (pusher: ActorRef) =>
      judgeDecision({ ...facts, pushers: [pusher], actor: program, decisions: [], state: "open" }, "approve").code;
    expect(decide(ref(publisher))).toBe("allowed");
    expect(decide(ref(program))).toBe("own_version");
  });
});

describe("whether an approval needs a note", () => {
  const waiver = (fingerprint: string | null, gate = "compatibility") => ({ gate, fingerprint });
  it.each<[string, ReviewItem[] | null, { gate: string; fingerprint: string | null }[], boolean]>([
    ["nothing changed", [], [], false],
    ["nothing breaks", [item("a", "dangerous"), item("b", "non-breaking")], [], false],
    ["something breaks", [item("a")], [], true],
    ["what breaks is accepted", [item("a")], [waiver("a")], false],
    ["one of two is accepted", [item("a"), item("b")], [waiver("a")], true],
    ["all that breaks is accepted", [item("a"), item("b")], [waiver(null)], false],
    ["another gate is waived", [item("a")], [waiver(null, "lint")], true],
    ["nobody could tell", null, [], true],
    ["nobody could tell, and all is accepted", null, [waiver(null)], true],
  ])("%s", (_name, items, waivers, expected) => {
    expect(needsNote(unacceptedBreaking(items, waivers))).toBe(expected);
  });
});

describe("what somebody may do in a review", () => {
  const requestedBy = ref(person("pub", "publisher"));
  const rights = (actor: Actor, state: ReviewState = "open", decisions: Decision[] = []) =>
    rightsIn({ ...facts, actor, state, decisions, requestedBy });
  it("is more for who asked, and for owners", () => {
    const author = person("pub", "publisher");
    expect(rights(author)).toMatchObject({ canWithdraw: true, canEdit: true, canPublish: true, canComment: true });
    expect(rights(person("own", "owner"))).toMatchObject({ canWithdraw: true, canEdit: false, canPublish: true });
    expect(rights(ann)).toMatchObject({ canWithdraw: false, canEdit: false, canPublish: false });
    expect(rights(anonymous)).toMatchObject({ canWithdraw: false, canPublish: false, undoable: [] });
  });

  it("ends with the review, comments aside", () => {
    const author = person("pub", "publisher");
    for (const state of ["withdrawn", "published"] as const) {
      expect(rights(author, state)).toMatchObject({ canWithdraw: false, canEdit: false, canPublish: false });
      expect(rights(author, state).canComment).toBe(true);
    }
  });

  it("lets everybody take back what they said themselves, until it is over", () => {
    const said = [says(ann, "approve"), says(publisher, "request_changes"), says(ann, "comment")];
    expect(rights(ann, "open", said).undoable).toEqual(["ann approve"]);
    expect(rights(ann, "published", said).undoable).toEqual([]);
  });
});
