import { describe, expect, it } from "vitest";
import type { Actor, TeamRole, UserActor } from "@/lib/core/context";
import { type Permission, ROLE_PERMISSIONS } from "@/lib/members/model";
import { reviewViewer } from "./review-rights";

const person = (id: string, role?: TeamRole["role"], team = "orders"): UserActor => ({
  kind: "user",
  id,
  name: id,
  email: `${id}@registry.test`,
  administrator: false,
  teams: role ? [{ teamId: team, teamSlug: team, role }] : [],
});
const required = (id: string, slug: string) => ({
  id,
  team: { slug, name: slug },
  because: { code: "owner" as const, values: {} },
  needed: 1,
  approvals: [],
  satisfied: false,
  hasDeciders: true,
});
const ref = (id: string) => ({ kind: "user" as const, id, name: id });
const revision = (id: string) => ({
  number: 1,
  digest: "d",
  pushedBy: ref(id),
  pushedAt: "2027-01-01T00:00:00.000Z",
  commit: null,
  changelog: null,
  current: true,
  changes: null,
});
const REVIEW = {
  state: "open" as const,
  versionState: "in_review" as const,
  publishedBy: ref("pat"),
  revisions: [revision("pat"), revision("olga")],
  required: [required("owner", "orders"), required("security", "security")],
};
const NONE: ReadonlySet<Permission> = new Set();
const look = (actor: Actor, permissions = NONE, over: Partial<Parameters<typeof reviewViewer>[2]> = {}) =>
  reviewViewer(actor, permissions, { ...REVIEW, ...over });

describe("reviewViewer", () => {
  it.each<[string, Actor, ReadonlySet<Permission>, "grant" | "request" | null]>([
    ["an owner grants", person("omar", "owner"), ROLE_PERMISSIONS.owner, "grant"],
    ["an owner who pushed a revision only asks", person("olga", "owner"), ROLE_PERMISSIONS.owner, "request"],
    ["a publisher asks", person("pat", "publisher"), ROLE_PERMISSIONS.publisher, "request"],
    ["a reviewer does neither", person("rosa", "reviewer"), ROLE_PERMISSIONS.reviewer, null],
    ["nobody does nothing", { kind: "anonymous", mayRead: true }, NONE, null],
  ])("knows of waivers that %s", (_name, actor, permissions, waive) => {
    expect(look(actor, permissions).waive).toBe(waive);
  });

  it.each<[string, Actor, ReadonlySet<Permission>, string[]]>([
    ["of the team", person("rosa", "reviewer"), ROLE_PERMISSIONS.reviewer, ["owner"]],
    ["of another team that is asked", person("sam", "owner", "security"), NONE, ["security"]],
    ["who only reads", person("rita", "reader"), ROLE_PERMISSIONS.reader, []],
    [
      "who administers",
      { ...person("ada"), administrator: true },
      ROLE_PERMISSIONS.administrator,
      ["owner", "security"],
    ],
    ["who is nobody", { kind: "anonymous", mayRead: true }, NONE, []],
  ])("counts the approvals of somebody %s for what they can meet", (_name, actor, permissions, mine) => {
    expect(look(actor, permissions).mine).toEqual(mine);
  });

  it("lets those ask again who may, after a request for changes and after it was withdrawn", () => {
    const ask = (over: Parameters<typeof look>[2]) => look(person("pat"), ROLE_PERMISSIONS.publisher, over).canAskAgain;
    expect(ask({})).toBe(false);
    expect(ask({ state: "changes_requested" })).toBe(true);
    expect(ask({ state: "withdrawn" })).toBe(true);
    expect(ask({ state: "withdrawn", versionState: "active" })).toBe(false);
  });
});
