import { describe, expect, it } from "vitest";
import type { AnnouncementDto } from "@/lib/deprecations/schema";
import { mineFirst } from "./mine-first";

function leaving(api: string, team: string, daysLeft: number | null): AnnouncementDto {
  return {
    kind: "version",
    api,
    apiName: api,
    team: { slug: team, name: team },
    version: "1.0.0",
    versionState: "deprecated",
    operation: null,
    place: null,
    origin: "declared",
    deprecatedAt: null,
    sunsetAt: null,
    daysLeft,
    stage: "announced",
    replacement: null,
    migrationGuide: null,
    reason: null,
    consumers: 0,
    url: "/",
  };
}

const soon = leaving("soon", "others", 2);
const later = leaving("later", "mine", 40);
const undated = leaving("undated", "mine", null);
const late = leaving("late", "others", -1);

describe("mineFirst", () => {
  it("leaves out what is gone; puts the viewer's teams first, the soonest first in each part, each thing once", () => {
    const names = mineFirst(
      [
        [undated, later],
        [late, soon, later],
      ],
      ["mine"],
      10,
    ).map((one) => one.api);
    expect(names).toEqual(["later", "undated", "soon"]);
  });

  it("keeps the order of time for somebody without a team, and cuts", () => {
    expect(mineFirst([[late, soon, later, undated]], [], 2).map((one) => one.api)).toEqual(["soon", "later"]);
    expect(mineFirst([], ["mine"], 5)).toEqual([]);
  });
});
