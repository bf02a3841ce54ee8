import { processorMs } from "@/lib/core/testing/processor-ms";
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

  it("hides from them how to reach who runs a consumer", () => {
    const made = { entity: "consumer", entityId: "3", entityName: "till" };
    const after = { contact: "Nia, +47 99 99 99 99", description: "ask nia@example.test", name: "Till" };
    expect(shownTo(anonymous, { ...made, before: { contact: null }, after })).toEqual({
      ...made,
      before: { contact: null },
      after: { contact: "(for those who are signed in)", description: "ask (an e-mail address)", name: "Till" },
    });
    expect(shownTo(person, { ...made, after }).after).toEqual(after);
  });

  it("looks through a long text in time", () => {
    const begun = processorMs();
    shownTo(anonymous, { ...joined, after: { text: ">".padEnd(200_000, "a.") } });
    expect(processorMs() - begun).toBeLessThan(2_000);
  });

  it("shows them to people who are", () => {
    expect(shownTo(person, joined)).toBe(joined);
  });

  it("leaves versions alone", () => {
    const entry = { entity: "version", entityId: "3", entityName: "payments@1.0.0-rc", after: { to: "a@2.beta" } };
    expect(shownTo(anonymous, entry)).toEqual(entry);
  });
});
