import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeRegistry, startFakeRegistry, TOKEN } from "@/lib/cli/testing/fake-registry";
import { folderWith, runProgram } from "@/lib/cli/testing/run-program";

const document = (version: string) => `openapi: 3.1.0\ninfo:\n  title: Pets\n  version: ${version}\npaths: {}\n`;

let registry: FakeRegistry;
beforeEach(async () => {
  registry = await startFakeRegistry();
  registry.apis.set("pets", { team: "payments", versions: [] });
});
afterEach(() => registry.close());

const connected = () => ({ CONCORDAT_URL: registry.url, CONCORDAT_TOKEN: TOKEN });

describe("exit 0", () => {
  it("publishes a file under its own version and says what came of it", async () => {
    const folder = folderWith({ "pets.yaml": document("1.0.0") });
    const ended = await runProgram(["publish", "pets.yaml", "--api", "pets"], folder, connected());
    expect(ended).toEqual({
      code: 0,
      err: "",
      out: `Published: pets 1.0.0 (draft)\nFindings: 0 errors, 1 warning, 0 info, 2 hints\n${registry.url}/apis/pets/versions/1.0.0\n`,
    });
    expect(registry.bodies).toEqual([document("1.0.0")]);
  });

  it("says that the same bytes are there already", async () => {
    const folder = folderWith({ "pets.yaml": document("1.0.0") });
    await runProgram(["publish", "pets.yaml", "--api", "pets"], folder, connected());
    const again = await runProgram(["publish", "pets.yaml", "--api", "pets"], folder, connected());
    expect(again.code).toBe(0);
    expect(again.out).toContain("Already there: pets 1.0.0");
  });

  it("takes --version, answers programs in JSON and writes nothing on a dry run", async () => {
    const folder = folderWith({ "pets.yaml": document("1.0.0") });
    const args = ["publish", "pets.yaml", "--api", "pets", "--version", "9", "--dry-run", "--format", "json"];
    const ended = await runProgram(args, folder, connected());
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.out)).toMatchObject({ api: "pets", version: "9", created: true });
    expect(registry.requests).toEqual(["POST /api/v1/apis/pets/versions?version=9&dryRun=true"]);
    expect(registry.apis.get("pets")?.versions).toEqual([]);
  });

  it("makes the API for the team where there is none", async () => {
    const folder = folderWith({ "dogs.yaml": document("1.0.0") });
    const ended = await runProgram(
      ["publish", "dogs.yaml", "--api", "dogs", "--team", "payments"],
      folder,
      connected(),
    );
    expect(ended.code).toBe(0);
    expect(ended.err).toBe("made the API dogs for the team payments\n");
    expect(registry.apis.get("dogs")?.versions).toHaveLength(1);
  });

  it("says on a dry run that there is no API yet, and makes none", async () => {
    const folder = folderWith({ "dogs.yaml": document("1.0.0") });
    const args = ["publish", "dogs.yaml", "--api", "cats", "--team", "payments", "--dry-run"];
    const ended = await runProgram(args, folder, connected());
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain("There is no API cats yet: without --dry-run it would be made for the team payments.");
    expect(registry.apis.has("cats")).toBe(false);
  });

  it("sends the files a definition refers to, and only those inside the folder", async () => {
    const folder = folderWith({
      "work/api/pets.yaml": `${document("1.0.0")}x-a:\n  $ref: "schemas/pet.yaml#/Pet"\nx-b:\n  $ref: ../../secret.yaml\n`,
      "work/api/schemas/pet.yaml": "Pet:\n  $ref: '../../shared/id.yaml'\n",
      "work/shared/id.yaml": "type: string\n",
      "secret.yaml": "password: hunter2\n",
    });
    const ended = await runProgram(["publish", "api/pets.yaml", "--api", "pets"], `${folder}/work`, connected());
    expect(ended.code).toBe(0);
    expect(ended.err).toContain("secret.yaml is not sent");
    const names = [...(registry.bodies[0] ?? "").matchAll(/name="(\w+)"; filename="([^"]+)"/g)].map(
      ([, part, name]) => [part, name],
    );
    expect(names).toEqual([
      ["entry", "api/pets.yaml"],
      ["files", "api/schemas/pet.yaml"],
      ["files", "shared/id.yaml"],
    ]);
    expect(registry.bodies[0]).not.toContain("hunter2");
  });

  it("asks for a review, waits until it is published, and says what it waits for", async () => {
    const missing = [{ code: "approvals_missing", detail: "1 of 2 approvals are in." }];
    registry.reviewStates = [{ state: "open", missing }, "published"];
    const folder = folderWith({ "pets.yaml": document("1.0.0") });
    const args = ["publish", "pets.yaml", "--api", "pets", "--wait", "--purpose", "Sell pets."];
    const ended = await runProgram(args, folder, connected());
    expect(ended.code).toBe(0);
    expect(ended.out).toContain("(active)");
    expect(ended.out).toContain("Review: published");
    expect(ended.err).toBe(
      `waiting for the review ${registry.url}/reviews/r-1\nwaiting for: 1 of 2 approvals are in.\n`,
    );
    expect(registry.reviewSettings).toEqual([{ api: "pets", version: "1.0.0", purpose: "Sell pets." }]);
  });

  it("only asks for a review where it is not to wait", async () => {
    const folder = folderWith({ "pets.yaml": document("1.0.0") });
    const args = ["publish", "pets.yaml", "--api", "pets", "--when-approved", "hold"];
    const ended = await runProgram(args, folder, connected());
    expect(ended).toMatchObject({ code: 0, err: `the review is ${registry.url}/reviews/r-1\n` });
    expect(ended.out).toContain("Review: asked for");
    expect(registry.reviewSettings.at(0)).toEqual({ api: "pets", version: "1.0.0", publishWhenApproved: false });
  });

  it("publishes without a review where the policy asks for none", async () => {
    registry.needsNoReview = true;
    const folder = folderWith({ "pets.yaml": document("1.0.0") });
    const ended = await runProgram(["publish", "pets.yaml", "--api", "pets", "--wait"], folder, connected());
    expect([ended.code, ended.err, registry.reviewSettings]).toEqual([0, "", []]);
    const again = await runProgram(["publish", "pets.yaml", "--api", "pets", "--wait"], folder, connected());
    expect([again.code, registry.requests.length]).toEqual([0, 4]);
  });

  it("joins the review that is there on a run again, and publishes what was held once it is merged", async () => {
    const folder = folderWith({ "pets.yaml": document("1.0.0") });
    const args = ["publish", "pets.yaml", "--api", "pets", "--revise", "--wait", "--when-approved"];
    registry.reviewStates = [
      { state: "open", publishWhenApproved: false },
      { state: "approved", publishWhenApproved: false },
    ];
    const held = await runProgram([...args, "hold"], folder, connected());
    expect([held.code, held.out]).toEqual([0, expect.stringContaining("Review: approved, and waits to be published")]);
    registry.review = { id: "r-1", state: "approved" };
    registry.reviewStates = [{ state: "approved", publishWhenApproved: false }, "published"];
    const merged = await runProgram([...args, "publish"], folder, connected());
    expect([merged.code, merged.out]).toEqual([0, expect.stringContaining("Review: published")]);
    expect(registry.reviewSettings).toEqual([
      { api: "pets", version: "1.0.0", publishWhenApproved: false },
      { publishWhenApproved: true },
    ]);
  });

  it("pushes other bytes as the next revision where that is asked for", async () => {
    const folder = folderWith({ "a.yaml": document("1.0.0"), "b.yaml": `${document("1.0.0")}tags: []\n` });
    await runProgram(["publish", "a.yaml", "--api", "pets"], folder, connected());
    const args = ["publish", "b.yaml", "--api", "pets", "--revise", "--commit", "4f2a9c1"];
    const ended = await runProgram(args, folder, connected());
    expect(ended.code).toBe(0);
    expect(ended.out).toContain("Pushed: pets 1.0.0 (draft, revision 2)");
    expect(registry.requests.at(-1)).toBe("POST /api/v1/apis/pets/versions?revise=true&commit=4f2a9c1");
  });

  it("waits for what a reviewer says of the answer to a request for changes", async () => {
    const decisions = [{ decision: "request_changes", counts: true, revision: 1 }];
    const folder = folderWith({ "a.yaml": document("1.0.0"), "b.yaml": `${document("1.0.0")}tags: []\n` });
    await runProgram(["publish", "a.yaml", "--api", "pets"], folder, connected());
    registry.review = { id: "r-1", state: "changes_requested" };
    registry.reviewStates = [{ state: "changes_requested", versionRevision: 2, decisions }, "published"];
    const ended = await runProgram(["publish", "b.yaml", "--api", "pets", "--revise", "--wait"], folder, connected());
    expect(ended.code).toBe(0);
  });

  it("tries again when the registry is busy", async () => {
    registry.busy = 2;
    const folder = folderWith({ "pets.yaml": document("1.0.0") });
    const ended = await runProgram(["publish", "pets.yaml", "--api", "pets"], folder, connected());
    expect(ended.code).toBe(0);
    expect(registry.requests).toHaveLength(3);
  });
});

describe("exit 1", () => {
  it("where the definition is refused, with the place", async () => {
    const folder = folderWith({ "pets.yaml": "%%broken%%" });
    const ended = await runProgram(["publish", "pets.yaml", "--api", "pets"], folder, connected());
    expect(ended.code).toBe(1);
    expect(ended.out).toBe("");
    expect(ended.err).toContain("The definition cannot be parsed. (422 invalid_definition)");
    expect(ended.err).toContain("pets.yaml:7:3: This is not a mapping.");
  });

  it("where the version is there with other bytes", async () => {
    const folder = folderWith({ "a.yaml": document("1.0.0"), "b.yaml": `${document("1.0.0")}tags: []\n` });
    await runProgram(["publish", "a.yaml", "--api", "pets"], folder, connected());
    const ended = await runProgram(["publish", "b.yaml", "--api", "pets"], folder, connected());
    expect(ended.code).toBe(1);
    expect(ended.err).toContain("published with other bytes");
  });

  const asked = { decisions: [{ decision: "request_changes", counts: true, revision: 1 }] };
  const gate = { missing: [{ code: "gate_failed", detail: "The gate of compatibility fails." }] };
  it.each([
    ["changes requested", { state: "changes_requested", ...asked }],
    ["withdrawn", { state: "withdrawn" }],
    ["approved, and a gate stands in the way", { state: "open", ...gate }],
    ["other bytes were pushed meanwhile", { state: "approved", versionRevision: 2 }],
  ])("where the review comes to: %s", async (says, look) => {
    registry.reviewStates = [look];
    const folder = folderWith({ "pets.yaml": document("1.0.0") });
    const ended = await runProgram(["publish", "pets.yaml", "--api", "pets", "--wait"], folder, connected());
    expect(ended.code).toBe(1);
    expect(ended.out).toContain(`Review: ${says}`);
  });
});

describe("exit 2", () => {
  const file = { "pets.yaml": document("1.0.0") };
  it.each<[string, string[], Record<string, string>, string]>([
    ["no address", ["publish", "pets.yaml", "--api", "pets"], {}, "CONCORDAT_URL is not set"],
    ["a bad address", ["publish", "pets.yaml", "--api", "pets"], { CONCORDAT_URL: "ftp://x" }, "must be an http"],
    [
      "no token",
      ["publish", "pets.yaml", "--api", "pets"],
      { CONCORDAT_URL: "http://127.0.0.1:1" },
      "CONCORDAT_TOKEN is not set",
    ],
    [
      "no server",
      ["publish", "pets.yaml", "--api", "pets"],
      { CONCORDAT_URL: "http://127.0.0.1:1", CONCORDAT_TOKEN: "x" },
      "no registry answers",
    ],
    [
      "no file",
      ["publish", "none.yaml", "--api", "pets"],
      { CONCORDAT_URL: "http://127.0.0.1:1", CONCORDAT_TOKEN: "x" },
      "none.yaml does not exist",
    ],
    ["no --api", ["publish", "pets.yaml"], {}, "required option '--api"],
    ["an unknown option", ["publish", "pets.yaml", "--api", "pets", "--loud"], {}, "unknown option"],
    ["an unknown command", ["publsh"], {}, "unknown command"],
  ])("%s", async (_name, args, environment, says) => {
    const ended = await runProgram(args, folderWith(file), environment);
    expect(ended.code).toBe(2);
    expect(ended.out).toBe("");
    expect(ended.err).toContain(says);
  });

  it("where nobody decides in time, saying what it waits for", async () => {
    const missing = [{ code: "approvals_missing", detail: "1 approval is missing." }];
    registry.reviewStates = [{ state: "open", missing }];
    const args = ["publish", "pets.yaml", "--api", "pets", "--wait", "--timeout", "0"];
    const ended = await runProgram(args, folderWith(file), connected());
    expect([ended.code, ended.out]).toEqual([2, ""]);
    expect(ended.err).toContain("still undecided after 0 s\n  It waits for: 1 approval is missing.");
  });

  it("where the token is not known", async () => {
    const environment = { CONCORDAT_URL: registry.url, CONCORDAT_TOKEN: "wrong" };
    const ended = await runProgram(["publish", "pets.yaml", "--api", "pets"], folderWith(file), environment);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain("(401 unauthenticated)");
  });

  it("where there is no such API", async () => {
    const ended = await runProgram(["publish", "pets.yaml", "--api", "cats"], folderWith(file), connected());
    expect(ended.code).toBe(2);
    expect(ended.err).toContain("There is no API cats. (404 not_found)");
  });
});
