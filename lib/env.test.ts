import { describe, expect, it } from "vitest";
import { readSettings, SettingsError } from "./env";

describe("readSettings", () => {
  it("has a default for everything", () => {
    expect(readSettings({})).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      CONCORDAT_DATA_DIR: ".data",
      CONCORDAT_DEMO: true,
      CONCORDAT_ANONYMOUS_READ: true,
      CONCORDAT_BASE_URL: "http://127.0.0.1:3000",
      CONCORDAT_MAX_DOCUMENT_MB: 32,
    });
  });

  it("lets people who are not signed in browse only the demonstration, unless told otherwise", () => {
    expect(readSettings({ CONCORDAT_DEMO: "0" }).CONCORDAT_ANONYMOUS_READ).toBe(false);
    expect(readSettings({ CONCORDAT_DEMO: "0", CONCORDAT_ANONYMOUS_READ: "1" }).CONCORDAT_ANONYMOUS_READ).toBe(true);
    expect(readSettings({ CONCORDAT_ANONYMOUS_READ: "0" }).CONCORDAT_ANONYMOUS_READ).toBe(false);
  });

  it("takes an empty variable for an absent one", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: "" })).toMatchObject({ PORT: 3000 });
  });

  it("makes addresses of hosts with colons, and drops slashes at the end of a base address", () => {
    expect(readSettings({ HOST: "::1" }).CONCORDAT_BASE_URL).toBe("http://[::1]:3000");
    expect(readSettings({ CONCORDAT_BASE_URL: "https://apis.example/" }).CONCORDAT_BASE_URL).toBe(
      "https://apis.example",
    );
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "0"],
    ["PORT", "70000"],
    ["DATABASE_URL", "mysql://x"],
    ["CONCORDAT_DEMO", "yes"],
    ["CONCORDAT_ADMIN_EMAIL", "nobody"],
    ["CONCORDAT_ADMIN_PASSWORD", "short"],
    ["CONCORDAT_ADMIN_TOKEN", "short"],
    ["CONCORDAT_ADMIN_TOKEN", "a token with spaces, long enough"],
    ["CONCORDAT_ANONYMOUS_READ", "true"],
    ["CONCORDAT_BASE_URL", "apis.example"],
    ["CONCORDAT_MAX_DOCUMENT_MB", "-1"],
    ["CONCORDAT_OIDC_ISSUER", "https://login.example"],
  ])("names %s when it is %j", (name, value) => {
    const reading = () => readSettings({ [name]: value });
    expect(reading).toThrow(SettingsError);
    expect(reading).toThrow(new RegExp(`^${name} [^\\n]+$`));
  });
});
