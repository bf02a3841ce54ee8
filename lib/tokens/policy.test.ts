import { describe, expect, it } from "vitest";
import type { Actor, Role } from "@/lib/core/context";
import { PERMISSIONS, type Permission, ROLE_PERMISSIONS } from "@/lib/members/model";
import { grantableRoles, mayManageToken, requireMayMakeToken, type TokenRequest, visibleTokens } from "./policy";

const person = (
  administrator: boolean,
  roles: Record<string, "reader" | "publisher" | "reviewer" | "owner">,
): Actor => ({
  kind: "user",
  id: "u1",
  name: "Una",
  email: "una@example.test",
  administrator,
  teams: Object.entries(roles).map(([teamId, role]) => ({ teamId, teamSlug: teamId, role })),
});
const program = (role: Role, teamId: string | null, scopes: Permission[] | null = null): Actor => ({
  kind: "token",
  id: "t1",
  name: "CI",
  role,
  teamId,
  scopes,
});
const nobody: Actor = { kind: "anonymous", mayRead: true };
const request = (role: Role, teamId?: string, scopes?: Permission[]): TokenRequest => ({ role, teamId, scopes });

describe("requireMayMakeToken", () => {
  it.each<[string, Actor, TokenRequest]>([
    ["an administrator, an administrator's", person(true, {}), request("administrator")],
    ["an administrator, an owner's for all teams", person(true, {}), request("owner")],
    ["an owner, an owner's in the team", person(false, { a: "owner" }), request("owner", "a")],
    ["an owner, a publisher's in the team", person(false, { a: "owner" }), request("publisher", "a")],
    ["a reader, a reader's", person(false, {}), request("reader")],
    ["an owner's token, a publisher's in its team", program("owner", "a"), request("publisher", "a")],
    [
      "a limited token, one with no more than it has",
      program("owner", "a", ["token.manage", "version.publish"]),
      request("publisher", "a", ["version.publish"]),
    ],
  ])("lets %s", (_name, actor, wanted) => {
    expect(() => requireMayMakeToken(actor, wanted)).not.toThrow();
  });

  it.each<[string, Actor, TokenRequest, string]>([
    ["an owner, an administrator's", person(false, { a: "owner" }), request("administrator"), "forbidden"],
    ["an owner, a publisher's for all teams", person(false, { a: "owner" }), request("publisher"), "forbidden"],
    ["an owner, a publisher's in another team", person(false, { a: "owner" }), request("publisher", "b"), "forbidden"],
    ["a publisher, a publisher's", person(false, { a: "publisher" }), request("publisher", "a"), "forbidden"],
    ["a reviewer, a reviewer's", person(false, { a: "reviewer" }), request("reviewer", "a"), "forbidden"],
    ["somebody not signed in, a reader's", nobody, request("reader"), "unauthenticated"],
    ["a publisher's token, a reader's", program("publisher", "a"), request("reader"), "forbidden"],
    ["an owner's token, one for another team", program("owner", "a"), request("publisher", "b"), "forbidden"],
    [
      "a limited token, all of a publisher's",
      program("owner", "a", ["token.manage", "version.publish"]),
      request("publisher", "a"),
      "forbidden",
    ],
    [
      "anybody, a scope beyond the role",
      person(true, {}),
      request("reader", undefined, ["version.publish"]),
      "invalid_input",
    ],
    ["anybody, an administrator's in a team", person(true, {}), request("administrator", "a"), "invalid_input"],
  ])("does not let %s", (_name, actor, wanted, code) => {
    expect(() => requireMayMakeToken(actor, wanted)).toThrow(expect.objectContaining({ code }));
  });

  it("never lets a member of a team make a token that can do what they cannot", () => {
    for (const mine of ["reader", "publisher", "reviewer", "owner"] as const) {
      for (const role of ["publisher", "reviewer", "owner", "administrator"] as const) {
        const beyond = PERMISSIONS.some((one) => ROLE_PERMISSIONS[role].has(one) && !ROLE_PERMISSIONS[mine].has(one));
        if (beyond) expect(() => requireMayMakeToken(person(false, { a: mine }), request(role, "a"))).toThrow();
      }
    }
  });
});

describe("grantableRoles", () => {
  const teams = [
    { id: "a", slug: "team-a", name: "A" },
    { id: "b", slug: "team-b", name: "B" },
  ];
  const offered = (actor: Actor) =>
    grantableRoles(actor, teams).map(({ team, roles }) => [team?.slug ?? null, [...roles]]);

  it("offers an administrator everything, and `administrator` for the whole registry only", () => {
    expect(offered(person(true, {}))).toEqual([
      [null, ["reader", "publisher", "reviewer", "owner", "administrator"]],
      ["team-a", ["reader", "publisher", "reviewer", "owner"]],
      ["team-b", ["reader", "publisher", "reviewer", "owner"]],
    ]);
  });

  it("offers an owner the roles of their team, and readers elsewhere", () => {
    expect(offered(person(false, { a: "owner" }))).toEqual([
      [null, ["reader"]],
      ["team-a", ["reader", "publisher", "reviewer", "owner"]],
      ["team-b", ["reader"]],
    ]);
  });

  it("offers nobody nothing", () => {
    expect(offered(nobody)).toEqual([]);
  });
});

describe("mayManageToken and visibleTokens", () => {
  const token = { createdById: "u2", teamId: "a" };
  it.each<[string, Actor, boolean]>([
    ["an administrator", person(true, {}), true],
    ["the owner of its team", person(false, { a: "owner" }), true],
    ["a publisher of its team", person(false, { a: "publisher" }), false],
    ["the owner of another team", person(false, { b: "owner" }), false],
    ["nobody", nobody, false],
  ])("%s: %s", (_name, actor, expected) => {
    expect(mayManageToken(actor, token)).toBe(expected);
  });

  it("is always for whoever made it", () => {
    expect(mayManageToken(person(false, {}), { createdById: "u1", teamId: null })).toBe(true);
  });

  it.each<[string, Actor, ReturnType<typeof visibleTokens>]>([
    ["an administrator", person(true, {}), "all"],
    ["an owner", person(false, { a: "owner", b: "reader" }), { createdById: "u1", teamIds: ["a"] }],
    ["a reader", person(false, {}), { createdById: "u1", teamIds: [] }],
    ["a publisher's token", program("publisher", "a"), { createdById: "t1", teamIds: [] }],
    ["an owner's token", program("owner", "a"), { createdById: "t1", teamIds: ["a"] }],
  ])("shows %s their own", (_name, actor, expected) => {
    expect(visibleTokens(actor)).toEqual(expected);
  });
});
