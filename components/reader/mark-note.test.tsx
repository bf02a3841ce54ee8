import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ReaderMark } from "@/lib/reader/schema";
import english from "@/messages/en/reader.json";
import chinese from "@/messages/zh-CN/reader.json";
import { MarkNote } from "./mark-note";

const LANGUAGES = { en: english, "zh-CN": chinese };

/** The text of a note, without its elements. */
function note(locale: keyof typeof LANGUAGES, mark?: Partial<ReaderMark>, uses?: string): string {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={{ reader: LANGUAGES[locale] }}>
      <MarkNote mark={mark} uses={uses} />
    </NextIntlClientProvider>,
  );
  return html.replace(/<[^>]+>/g, "").trim();
}

describe("the note of a deprecation", () => {
  it("says since when, until when, what instead and why, in both languages", () => {
    const mark = {
      sinceDay: "2026-01-01",
      sinceVersion: "3",
      sunset: "2027-06-30",
      replacement: "/v2",
      message: "Old.",
    };
    expect(note("en", mark)).toBe(
      "Deprecated since 2026-01-01 · Deprecated since version 3 · May stop working from 2027-06-30 · Use /v2 · Old.",
    );
    expect(note("zh-CN", mark)).toBe(
      "自 2026-01-01 起弃用 · 自版本 3 起弃用 · 自 2027-06-30 起可能停止服务 · 请改用 /v2 · Old.",
    );
  });

  it("says what something uses that is not deprecated itself", () => {
    expect(note("en", { because: { kind: "schema", name: "Pet" } })).toBe("Uses the deprecated schema Pet");
    expect(note("zh-CN", undefined, "Pet")).toBe("使用了已弃用的模式 Pet");
    expect(note("en", { because: { kind: "security scheme", name: "basic" } })).toContain("(basic)");
  });

  it("draws what authors write as text", () => {
    const html = note("en", { message: "<script>alert(1)</script>" });
    expect(html).toContain("&lt;script&gt;");
  });
});
