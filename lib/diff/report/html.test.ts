import { describe, expect, it } from "vitest";
import { HTML_SCRIPT } from "./html-script";
import { reportHtml } from "./html";
import { change, NASTY, pairOf, PLAIN, SEVERAL } from "./testing/hand-made";

const withoutScript = (page: string) => page.replace(`<script>${HTML_SCRIPT}</script>`, "");

describe("the page", () => {
  it("is one file without outside resources, and runs no script but its own", () => {
    const page = reportHtml(NASTY);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain(`<script>${HTML_SCRIPT}</script>`);
    expect(withoutScript(page)).not.toMatch(/<script|src=|@import|url\(|<link|<img|href="(?!#)/);
    expect(page).toMatch(/default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[A-Za-z0-9+/]{43}='/);
    expect(page).toContain("prefers-color-scheme: dark");
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toMatch(/[\u001b\u202e\ud800]/u);
  });

  it("allows exactly the script that it has", async () => {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(HTML_SCRIPT));
    expect(reportHtml(PLAIN)).toContain(`'sha256-${Buffer.from(digest).toString("base64")}'`);
  });

  it("closes every element that it opens", () => {
    for (const page of [reportHtml(PLAIN), reportHtml(NASTY), reportHtml(SEVERAL)]) {
      const open: string[] = [];
      for (const [, slash, name = ""] of withoutScript(page).matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
        if (["meta", "input", "col"].includes(name)) continue;
        if (slash === "") open.push(name);
        else expect(open.pop()).toBe(name);
      }
      expect(open).toEqual([]);
    }
  });

  it("has every id once, and links only to what is there", () => {
    for (const page of [reportHtml(PLAIN), reportHtml(SEVERAL)]) {
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    }
  });

  it("steps down the levels of headings one by one", () => {
    for (const page of [reportHtml(PLAIN), reportHtml(SEVERAL)]) {
      const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    }
  });
});

describe("a change", () => {
  const page = reportHtml(PLAIN);

  it("shows the witness on both sides, with the reason and the curl command", () => {
    expect(page).toContain("✓ old version accepts");
    expect(page).toContain("✕ new version refuses");
    expect(page).toContain("must have required property <code>iban</code>");
    expect(page).toContain("curl &#39;https://api.example.com/payments&#39;");
    expect(page).toContain('<span class="badge proved">proved</span>');
    expect(page).toContain("not proved: the patterns cannot be compared");
  });

  it("shows both texts with their line numbers, the same lines in one row", () => {
    expect(page).toContain("Old: old.yaml:3:3");
    expect(page).toContain("New: specs/new api.yaml:4:7");
    expect(page).toContain(
      '<td class="no">3</td><td class="here">    post:</td><td class="no">4</td><td class="here">    post:</td>',
    );
    expect(page).toContain(
      '<td class="no">4</td><td class="gone">      summary: Pay</td><td class="no">5</td><td class="come">      summary: Pay &lt;now&gt;</td>',
    );
  });

  it("says why it matters and what to do", () => {
    expect(page).toContain('<p class="label">Why</p>');
    expect(page).toContain('<p class="label">What to do</p>');
  });

  it("is told in a line where there are thousands", () => {
    const many = Array.from({ length: 2_100 }, (_, index) => change({ fingerprint: `f${index}` }));
    const long = reportHtml([pairOf(many)]);
    expect(long.match(/<details /g)?.length).toBe(2_000);
    expect(long.match(/became required/g)?.length).toBeGreaterThanOrEqual(2_100);
  });
});

it("shows part of a line that is a whole document", () => {
  const minified = `${"x".repeat(50_000)}HERE${"y".repeat(50_000)}`;
  const at = { line: 1, column: 50_001, pointer: "" };
  const page = reportHtml([{ ...pairOf([change({ source: { from: at, to: at } })]), linesOf: () => [minified] }]);
  expect(page).toContain("HERE");
  expect(page.length).toBeLessThan(20_000);
});
