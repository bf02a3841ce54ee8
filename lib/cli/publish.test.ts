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

  it("waits until the review is approved", async () => {
    registry.reviewStates = ["open", "approved"];
    const folder = folderWith({ "pets.yaml": document("1.0.0") });
    const ended = await runProgram(["publish", "pets.yaml", "--api", "pets", "--wait"], folder, connected());
    expect(ended.code).toBe(0);
    expect(ended.out).toContain("Review: approved");
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

  it("where the reviewer asks for changes", async () => {
    registry.reviewStates = ["changes_requested"];
    const folder = folderWith({ "pets.yaml": document("1.0.0") });
    const ended = await runProgram(["publish", "pets.yaml", "--api", "pets", "--wait"], folder, connected());
    expect(ended.code).toBe(1);
    expect(ended.out).toContain("Review: changes requested");
  });
});

describe("exit 2", () => {
  const file = { "pets.yaml": document("1.0.0") };
  it.each([
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
    const ended = await runProgram(args, folderWith(file), environment as Record<string, string>);
    expect(ended.code).toBe(2);
    expect(ended.out).toBe("");
    expect(ended.err).toContain(says);
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
