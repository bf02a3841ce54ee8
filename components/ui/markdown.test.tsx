import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Markdown } from "./markdown";

const html = (text: string, marksNames = false) =>
  renderToStaticMarkup(<Markdown text={text} marksNames={marksNames} />);

describe("Markdown of others", () => {
  it.each([
    ["a script", "<script>alert(1)</script>"],
    ["a picture with a handler", "<img src=x onerror=alert(1)>"],
    ["a frame", '<iframe src="https://evil.example"></iframe>'],
    ["markup over lines", '<div\nonclick="alert(1)">\n\nx\n\n</div>'],
    ["a style", "<style>body{display:none}</style>"],
    ["a form", "<form action=/x><button>Go</button></form>"],
    ["SVG", "<svg/onload=alert(1)>"],
    ["a comment that hides", "<!-- <b>x</b> -->"],
    ["an object's own name", "[x](__proto__) <b constructor>"],
  ])("draws no HTML of %s", (_name, text) => {
    expect(html(text)).not.toMatch(
      /<(script|img|iframe|style|form|button|svg|object|embed|meta|link|base)\b|\son\w+=/i,
    );
    expect(html(text)).not.toContain("onclick");
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;avascript&colon;alert(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://registry.example/1",
  ])("links nothing to %s", (address) => {
    for (const text of [
      `[x](<${address}>)`,
      `[x](${address})`,
      `<${address}>`,
      `[x]: ${address}\n\n[x]`,
      `![x](<${address}>)`,
    ]) {
      expect(html(text)).not.toMatch(/href="\s*(?:javascript|java|data|vbscript|file|blob)/i);
    }
  });

  it("opens links outside, and tells them nothing", () => {
    expect(html("[docs](https://docs.example)")).toContain('rel="noopener noreferrer nofollow ugc"');
    expect(html("https://docs.example")).toContain('target="_blank"');
  });

  it("fetches no picture: it becomes a link", () => {
    expect(html("![secret](https://evil.example/track.png)")).not.toContain("<img");
    expect(html("![secret](https://evil.example/track.png)")).toContain('href="https://evil.example/track.png"');
  });

  it("lets names stand out where people are named, and nowhere else", () => {
    expect(html("Look, @ben-okafor.", true)).toContain(">@ben-okafor</strong>.");
    expect(html("Look, @ben.")).not.toContain("<strong");
    for (const text of ["`@ben`", "```\n@ben\n```", "[@ben](https://x.example)", "ben@example.com"]) {
      expect(html(text, true)).not.toContain("<strong");
    }
    expect(html("**@ben** and @bo", true).match(/>@/g)).toHaveLength(2);
  });

  it("draws quotes and lists as deep as people nest them", () => {
    expect(html(`${"> ".repeat(6)}deep`).match(/<blockquote/g)).toHaveLength(6);
    expect(html("- a\n  - b\n    1. c").match(/<[uo]l/g)).toHaveLength(3);
    expect(html("> - a\n> - b")).toContain("<li>");
    expect(html("- - -")).toContain("<hr");
  });

  it("shows as written what would take long to read", () => {
    expect(html("*a".repeat(5_000))).toContain("whitespace-pre-wrap");
    expect(html(`${"snake_case ".repeat(4_000)} *a*`)).toContain("<em>a</em>");
  });

  it.each([
    ["quotes in quotes", ">".repeat(5_000)],
    ["lists in lists", "- ".repeat(5_000)],
    ["emphases in emphases", "*a ".repeat(1_600) + "a* ".repeat(1_600)],
    ["lists by indentation", Array.from({ length: 130 }, (_, at) => `${" ".repeat(at)}- a`).join("\n")],
    ["brackets", "[".repeat(20_000)],
    ["stars", "*a".repeat(20_000)],
    ["tables", `${"|a".repeat(200)}|\n${"|-".repeat(200)}|\n`.repeat(20)],
    ["names", "@a ".repeat(20_000)],
  ])("is done with many %s in time", (_name, text) => {
    const started = performance.now();
    html(text.slice(0, 10_000), true);
    // Far more than it takes: a machine that does much else besides is slow, and what is not bounded takes minutes.
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
