import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/context";
import { shownTo } from "./policy";

const anonymous: Actor = { kind: "anonymous", mayRead: true };
const person: Actor = {
  kind: "user",
  id: "1",
  name: "Una",
  email: "una@example.test",
  administrator: false,
  teams: [],
};

const joined = {
  entity: "user",
  entityId: "2",
  entityName: "nia@example.test",
  after: { email: "nia@example.test", name: "Nia", list: ["x nia@example.test y"] },
};

describe("shownTo", () => {
  it("hides addresses from people who are not signed in, wherever they stand", () => {
    const shown = shownTo(anonymous, joined);
    expect(JSON.stringify(shown)).not.toContain("nia@example.test");
    expect(shown.after).toMatchObject({ name: "Nia" });
  });

  it("shows them to people who are", () => {
    expect(shownTo(person, joined)).toBe(joined);
  });

  it("leaves versions alone", () => {
    const entry = { entity: "version", entityId: "3", entityName: "payments@1.0.0-rc", after: { to: "a@2.beta" } };
    expect(shownTo(anonymous, entry)).toEqual(entry);
  });
});
