import { describe, expect, it } from "vitest";
import { dialectOf } from "./testing/documents/map-document";
import { realDefinitions } from "./testing/documents/real-definitions";
import { canSay, type EditSide, type SchemaEdit } from "./testing/edits/edit";
import { FEATURE_DOCUMENTS } from "./testing/edits/feature-documents";
import { mistakesAt } from "./testing/edits/judge";
import { type RealSite, realSites } from "./testing/edits/real-sites";
import { SCHEMA_EDITS } from "./testing/edits/schema-edits";
import { sitesOf } from "./testing/edits/site";

const SIDES: readonly EditSide[] = ["request", "response"];

/** How many places of each dialect an edit is tried at: one in the suite, many in the sweep. */
const PLACES = process.env.CONCORDAT_SWEEP === "1" ? 12 : 1;

function fits({ site }: Pick<RealSite, "site">, edit: SchemaEdit, side: EditSide): boolean {
  return site.side === side && site.kind === edit.on && !(edit.bodiesOnly && site.isText);
}

/** A few of the places where an edit can be made, another few for each edit. */
function spread<T>(places: readonly T[], index: number, count: number): T[] {
  const step = Math.max(1, Math.floor(places.length / count));
  return places.filter((_, at) => (at + index) % step === 0).slice(0, count);
}

const CASES = SCHEMA_EDITS.map((edit, index) => ({ edit, name: edit.name, index }));

describe("an edit of a schema in a document with every feature", () => {
  const documents = FEATURE_DOCUMENTS.map(({ name, document }) => ({
    name,
    dialect: dialectOf(document),
    sites: sitesOf(document).map((site) => ({ site })),
  }));

  it.each(CASES)("$name", ({ edit, index }) => {
    for (const { name, dialect, sites } of documents) {
      if (!canSay(dialect, edit.needs)) continue;
      for (const side of SIDES) {
        const fitting = sites.filter((place) => fits(place, edit, side));
        expect(fitting.length, `${name} has a ${edit.on} in a ${side}`).toBeGreaterThan(0);
        for (const { site } of spread(fitting, index, 2)) {
          expect(mistakesAt(site, side, edit), `${name}, ${site.operation}, ${site.contains}`).toEqual([]);
        }
      }
    }
  });
});

const definitions = realDefinitions();

describe.skipIf(definitions.length === 0)("an edit of a schema in a real definition", () => {
  const all = realSites(definitions);

  it.each(CASES)("$name", ({ edit, index }) => {
    for (const dialect of ["2.0", "3.0", "3.1", "3.2"] as const) {
      if (!canSay(dialect, edit.needs)) continue;
      for (const side of SIDES) {
        const fitting = all.filter((place) => place.dialect === dialect && fits(place, edit, side));
        for (const { name, site } of spread(fitting, index, PLACES)) {
          expect(mistakesAt(site, side, edit), `${name}, ${site.operation}, ${site.contains}`).toEqual([]);
        }
      }
    }
  });
});
