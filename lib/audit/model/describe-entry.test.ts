import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { AUDIT_ACTIONS, FORMER_ACTIONS, auditSentence, auditSubject, auditTarget } from "./describe-entry";

const entry = { action: "", entity: "", entityId: "id", entityName: "", before: null, after: null };

describe("auditSentence", () => {
  it.each([
    ["api.create", null, "apiCreated"],
    ["version.transition", { state: "deprecated" }, "versionDeprecated"],
    ["version.transition", { state: "unheard-of" }, "versionMoved"],
    ["version.transition", null, "versionMoved"],
    ["review.decide", { decision: "approve" }, "reviewApproved"],
    ["review.decide", { decision: "request_changes" }, "changesRequested"],
    ["review.decide", { decision: "__proto__" }, "reviewDecided"],
    ["toString", null, "other"],
    ["thing.look", null, "other"],
  ])("%s with %j is told as %s", (action, after, sentence) => {
    expect(auditSentence({ action, after })).toBe(sentence);
  });

  it("knows every action that a verb writes", () => {
    const lib = path.resolve(import.meta.dirname, "../..");
    const verbs = fs
      .readdirSync(lib, { recursive: true, encoding: "utf8" })
      .filter((file) => /verbs[\\/][^\\/]+\.ts$/.test(file) && !file.endsWith(".test.ts"));
    const text = verbs.map((file) => fs.readFileSync(path.join(lib, file), "utf8")).join("\n");
    const written = [...text.matchAll(/^\s+action: "([a-z.-]+)",$|\bappendAudit\("([a-z.-]+)"/gm)].map(
      ([, action, appended]) => action ?? appended ?? "",
    );
    // A verb that is made for several steps has the noun only; each of its steps is a call.
    const nouns = [...text.matchAll(/^\s+action: `([a-z-]+)\.\$\{step\}`,$/gm)].map(([, noun]) => noun);
    const steps = [...text.matchAll(/\bdefineStep\("([a-z]+)"/g)].map(([, step]) => step);
    const stepped = nouns.flatMap((noun) => steps.map((step) => `${noun}.${step}`));
    expect(written.length).toBeGreaterThan(15);
    expect(new Set<string>([...written, ...stepped, ...FORMER_ACTIONS])).toEqual(new Set<string>(AUDIT_ACTIONS));
  });
});

describe("auditTarget", () => {
  it.each([
    [{ ...entry, action: "api.create", entity: "api", entityName: "payments" }, "/apis/payments"],
    [{ ...entry, action: "api.delete", entity: "api", entityName: "payments" }, null],
    [
      { ...entry, action: "version.publish", entity: "version", entityName: "payments@1.0.0 b@2" },
      "/apis/payments/versions/1.0.0%20b%402",
    ],
    [{ ...entry, action: "review.decide", entity: "review" }, "/reviews/id"],
    [{ ...entry, action: "team.update", entity: "team", entityName: "core" }, "/settings/teams/core"],
    [{ ...entry, action: "token.create", entity: "token" }, null],
  ])("%j leads to %s", (given, href) => {
    expect(auditTarget(given)).toBe(href);
  });
});

describe("auditSubject", () => {
  it("is the person of a membership, also of one that ended", () => {
    expect(auditSubject({ before: null, after: { user: "a@b.example" } })).toBe("a@b.example");
    expect(auditSubject({ before: { user: "a@b.example" }, after: null })).toBe("a@b.example");
    expect(auditSubject({ before: "text", after: 3 })).toBe("");
  });
});
