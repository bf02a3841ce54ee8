import { describe, expect, it } from "vitest";
import { encodeCursor } from "@/lib/core/paging";
import { auditHref, readAuditFilter } from "./audit-address";

describe("readAuditFilter", () => {
  it("keeps what it can read, and leaves out the rest", () => {
    const cursor = encodeCursor(["12"]);
    expect(readAuditFilter({ entity: "api", since: "2027-13-40", until: "2027-01-31", cursor, page: "9" })).toEqual({
      entity: "api",
      until: "2027-01-31",
      cursor,
      limit: 50,
    });
    expect(readAuditFilter({ cursor: "not one of ours", actor: ["a", "b"] })).toEqual({ limit: 50 });
  });
});

describe("auditHref", () => {
  it("begins again when the filter changes", () => {
    expect(auditHref({ entity: "api", cursor: "abc" }, { action: "api.create" })).toBe(
      "/governance/audit?entity=api&action=api.create",
    );
    expect(auditHref({ entity: "api" }, { entity: undefined })).toBe("/governance/audit");
    expect(auditHref({ entity: "api" }, { cursor: "abc" })).toBe("/governance/audit?entity=api&cursor=abc");
  });
});
