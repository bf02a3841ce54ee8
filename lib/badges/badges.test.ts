import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GET as apiBadge } from "@/app/api/v1/apis/[api]/badges/[badge]/route";
import { GET as teamBadge } from "@/app/api/v1/teams/[team]/badges/[badge]/route";
import { defaultRubric } from "@/lib/maturity/rubric/default";
import { addApi } from "@/lib/testing/lifecycle";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { badgeSvg, LABEL_COLOUR, TONE_COLOURS } from "./model/badge-svg";
import { designBadge, entropyBadge, levelBadge } from "./model/say-badge";
import { textWidth } from "./model/text-width";

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("a badge", () => {
  it.each([
    [levelBadge(null, defaultRubric), "not scored"],
    [levelBadge(0, defaultRubric), "below L1"],
    [levelBadge(3, defaultRubric), "L3 Platform"],
    [entropyBadge(null, defaultRubric), "not measured"],
    [entropyBadge(0.0999, defaultRubric), "0.10 healthy"],
    [entropyBadge(0.1, defaultRubric), "0.10 moderate risk"],
    [entropyBadge(0.3, defaultRubric), "0.30 high risk"],
    [designBadge(6.25, "platform"), "6.3 / 10 platform"],
    [designBadge(null, null), "not measured"],
  ])("of %o says so", (badge, message) => {
    expect(badge.message).toBe(message);
    expect(badgeSvg(badge)).toContain(`<title>${badge.label}: ${message}</title>`);
  });

  it("is readable: white on each of its colours has a contrast of 4.5 or more", () => {
    for (const colour of [...Object.values(TONE_COLOURS), LABEL_COLOUR])
      expect(1.05 / (luminance(colour) + 0.05), colour).toBeGreaterThanOrEqual(4.5);
  });

  it("is sound XML as wide as its words, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (label, message) => {
        const svg = badgeSvg({ label, message, tone: "good" });
        expect(svg).not.toMatch(/<(?!\/?(svg|title|clipPath|rect|g|text)\b)/);
        expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
        const width = Number(/^<svg [^>]*width="(\d+)"/.exec(svg)?.[1]);
        expect(width).toBeGreaterThanOrEqual(24);
        expect(width).toBeLessThanOrEqual(24 + 2 * 60 * 11 + 2);
      }),
    );
    expect(textWidth("", 11)).toBe(0);
    expect(textWidth("成熟", 11)).toBe(22);
  });
});

describe("badges over REST", () => {
  it("say that nothing was scored yet, may be kept, and are answered 304 where they are known", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const params = { api: api.slug, badge: "level.svg" };
    const first = await send(apiBadge, { params });
    expect([first.status, first.headers.get("content-type")]).toEqual([200, "image/svg+xml; charset=utf-8"]);
    expect(first.headers.get("cache-control")).toBe("public, max-age=300");
    expect(first.text).toContain("not scored");
    const etag = first.headers.get("etag") ?? "";
    expect((await send(apiBadge, { params, headers: { "if-none-match": etag } })).status).toBe(304);
    const team = await send(teamBadge, { params: { team: api.team.slug, badge: "entropy.svg" } });
    expect(team.text).toContain("not measured");
  });

  it("are images too where there is nothing to show", async () => {
    for (const badge of ["level.svg", "other.svg"]) {
      const missing = await send(apiBadge, { params: { api: "no-such-api", badge } });
      expect([missing.status, missing.headers.get("cache-control")]).toEqual([404, "no-store"]);
      expect(missing.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
      expect(missing.text).toContain("not found");
    }
  });
});
