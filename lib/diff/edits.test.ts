import { describe, expect, it } from "vitest";
import type { OpenApiDialect } from "@/lib/specs/model";
import type { Diff } from "./model";
import { dialectOf } from "./testing/documents/map-document";
import { realDefinitions } from "./testing/documents/real-definitions";
import { canSay, type EditSide, type Needs, type SchemaEdit } from "./testing/edits/edit";
import { FEATURE_DOCUMENTS } from "./testing/edits/feature-documents";
import { mistakesAbout, mistakesAt } from "./testing/edits/judge";
import { operationSite } from "./testing/edits/protocol-edit";
import { PROTOCOL_EDITS } from "./testing/edits/protocol-edits";
import { realOperations, realSites } from "./testing/edits/real-sites";
import { SCHEMA_EDITS } from "./testing/edits/schema-edits";
import { type Site, sitesOf } from "./testing/edits/site";

const SIDES: readonly EditSide[] = ["request", "response"];

/** How many places of each dialect an edit is tried at: one in the suite, many in the sweep. */
const isSweep = process.env.CONCORDAT_SWEEP === "1";
const PLACES = isSweep ? 12 : 1;
const DIALECTS: readonly OpenApiDialect[] = ["2.0", "3.0", "3.1", "3.2"];

/** The dialects of the real definitions in which an edit is tried: in the suite not all of them for each edit. */
function dialectsFor(index: number, needs: Needs): OpenApiDialect[] {
  const all = DIALECTS.filter((dialect) => canSay(dialect, needs));
  return isSweep ? all : all.filter((_, at) => at % 2 === index % 2 || all.length === 1);
}

function fits({ site }: { site: Site }, edit: SchemaEdit, side: EditSide): boolean {
  return site.side === side && site.kind === edit.on && !(edit.bodiesOnly && site.isText);
}

/** A few of the places where an edit can be made, another few for each edit. */
function spread<T>(places: readonly T[], index: number, count: number): T[] {
  const step = Math.max(1, Math.floor(places.length / count));
  return places.filter((_, at) => (at + index) % step === 0).slice(0, count);
}

const CASES = SCHEMA_EDITS.map((edit, index) => ({ edit, name: edit.name, index }));
const PROTOCOL_CASES = PROTOCOL_EDITS.map((edit, index) => ({ edit, name: edit.name, index }));

it("the catalogue is large, and no name is there twice", () => {
  const names = [...SCHEMA_EDITS, ...PROTOCOL_EDITS].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(290);
});

describe("an edit of a schema in a document with every feature", () => {
  const documents = FEATURE_DOCUMENTS.map(({ name, document }) => ({
    name,
    dialect: dialectOf(document),
    sites: sitesOf(document).map((site) => ({ site })),
  }));

  const breaking = { all: 0, proved: 0 };
  const count = ({ changes }: Diff): void => {
    const found = changes.filter(({ severity }) => severity === "breaking");
    breaking.all += found.length;
    breaking.proved += found.filter(({ proof }) => proof.status === "proved").length;
  };

  it.each(CASES)("$name", ({ edit, index }) => {
    for (const { name, dialect, sites } of documents) {
      if (!canSay(dialect, edit.needs)) continue;
      for (const side of SIDES) {
        const fitting = sites.filter((place) => fits(place, edit, side));
        expect(fitting.length, `${name} has a ${edit.on} in a ${side}`).toBeGreaterThan(0);
        for (const { site } of spread(fitting, index, isSweep ? 6 : 1)) {
          expect(mistakesAt(site, side, edit, count), `${name}, ${site.operation}, ${site.contains}`).toEqual([]);
        }
      }
    }
  });

  it("nearly everything that was called breaking was proved", () => {
    expect(breaking.all).toBeGreaterThan(300);
    expect(breaking.proved / breaking.all).toBeGreaterThan(0.97);
  });
});

describe("an edit of an operation in a document with every feature", () => {
  it.each(PROTOCOL_CASES)("$name", ({ edit }) => {
    let count = 0;
    for (const { name, document } of FEATURE_DOCUMENTS) {
      for (const method of ["get", "post"]) {
        const site = operationSite(document, "/things", method);
        const found = canSay(site.dialect, edit.needs) ? mistakesAbout(site, edit) : undefined;
        if (!found) continue;
        count += 1;
        expect(found, `${name}, ${site.key}`).toEqual([]);
      }
    }
    expect(count).toBeGreaterThan(0);
  });
});

const definitions = realDefinitions();

const operations = realOperations(definitions);

describe.skipIf(definitions.length === 0)("an edit of an operation in a real definition", () => {
  it.each(PROTOCOL_CASES)("$name", ({ edit, index }) => {
    for (const dialect of dialectsFor(index, edit.needs)) {
      const fitting = operations.filter(({ site }) => site.dialect === dialect && edit.apply(site) !== undefined);
      for (const { name, site } of spread(fitting, index, PLACES)) {
        expect(mistakesAbout(site, edit), `${name}, ${site.key}`).toEqual([]);
      }
    }
  });
});

describe.skipIf(definitions.length === 0)("an edit of a schema in a real definition", () => {
  const all = realSites(operations);

  it.each(CASES)("$name", ({ edit, index }) => {
    for (const dialect of dialectsFor(index, edit.needs)) {
      for (const side of SIDES) {
        const fitting = all.filter((place) => place.dialect === dialect && fits(place, edit, side));
        for (const { name, site } of spread(fitting, index, PLACES)) {
          expect(mistakesAt(site, side, edit), `${name}, ${site.operation}, ${site.contains}`).toEqual([]);
        }
      }
    }
  });
});
