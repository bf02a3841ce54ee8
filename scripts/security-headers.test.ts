import { describe, expect, it } from "vitest";
import nextConfig from "@/next.config";

/** The fields that Next adds to the answer of a path; of two entries that fit, the later one wins. */
async function headersOf(path: string): Promise<Record<string, string>> {
  const entries = (await nextConfig.headers?.()) ?? [];
  const fits = (source: string) => path.startsWith(source.replace("/:path*", ""));
  return Object.fromEntries(
    entries
      .filter(({ source }) => fits(source))
      .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])),
  );
}

describe("the fields of every answer", () => {
  it("let no document that somebody published run as a page", async () => {
    const headers = await headersOf("/api/v1/apis/pets/versions/1.0.0/document");
    expect(headers["Content-Security-Policy"]).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
  });

  it("let pages be framed by nobody", async () => {
    const headers = await headersOf("/apis");
    expect(headers["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
    expect(headers["Content-Security-Policy"]).not.toContain("sandbox");
    expect(headers["X-Frame-Options"]).toBe("DENY");
  });
});
