import net from "node:net";
import { describe, expect, it } from "vitest";
import { readSettings } from "@/lib/env";
import { problemOfAddress, problemOfEnvironment } from "./check-environment.mjs";

const REFUSED = [
  ["PORT", "eighty"],
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["DATABASE_URL", "mysql://root@127.0.0.1/x"],
  ["CONCORDAT_DEMO", "yes"],
  ["CONCORDAT_ANONYMOUS_READ", "2"],
  ["CONCORDAT_ADMIN_EMAIL", "somebody"],
  ["CONCORDAT_BASE_URL", "registry.example"],
  ["CONCORDAT_MAX_DOCUMENT_MB", "many"],
  ["CONCORDAT_MAX_DOCUMENT_MB", "0"],
];

const TAKEN = [
  ["PORT", "8080"],
  ["PORT", ""],
  ["HOST", "0.0.0.0"],
  ["HOST", "::1"],
  ["DATABASE_URL", "postgresql://user:password@db:5432/concordat?sslmode=require"],
  ["CONCORDAT_DEMO", "0"],
  ["CONCORDAT_ADMIN_EMAIL", "ada@example.test"],
  ["CONCORDAT_BASE_URL", "https://registry.example/apis"],
  ["CONCORDAT_MAX_DOCUMENT_MB", "64"],
];

describe("the first look at the environment agrees with the server's own", () => {
  it.each(REFUSED)("refuses %s=%s in one line that names it", (name, value) => {
    const problem = problemOfEnvironment({ [name]: value });
    expect(problem).toMatch(new RegExp(`^${name} [^\\n]+$`));
    expect(() => readSettings({ [name]: value })).toThrow(name);
  });

  it.each(TAKEN)("takes %s=%s", (name, value) => {
    expect(problemOfEnvironment({ [name]: value })).toBeNull();
    expect(() => readSettings({ [name]: value })).not.toThrow();
  });

  it("does not show the password of a database address", () => {
    expect(problemOfEnvironment({ DATABASE_URL: "mysql://root:hunter2@db/x" })).not.toContain("hunter2");
  });
});

describe("the address to listen on", () => {
  it("is told to be taken", async () => {
    const server = net.createServer();
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = address && typeof address === "object" ? address.port : 0;
    expect(await problemOfAddress("127.0.0.1", port)).toContain(`PORT ${port} is taken`);
    await new Promise((resolve) => server.close(resolve));
    expect(await problemOfAddress("127.0.0.1", port)).toBeNull();
  });

  it("is told to be no address of this machine", async () => {
    expect(await problemOfAddress("192.0.2.1", 0)).toContain("HOST 192.0.2.1");
  });
});
