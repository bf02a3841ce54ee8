import { describe, expect, it } from "vitest";
import { findMovedService, type ServedNames } from "./moved-service";

const from = new Date("2027-05-01T00:00:00Z");
const [before, since] = [new Date("2027-01-01T00:00:00Z"), new Date("2027-05-02T00:00:00Z")];
const names: ServedNames = { slug: "pets", own: [], removed: [], others: [], unknown: new Map() };
const alias = (service: string, pathPrefix: string, at = since) => ({ service, pathPrefix, at });

describe("a service whose calls are not counted any more", () => {
  it.each<[string, Partial<ServedNames>, string | null]>([
    ["nothing moved", {}, null],
    ["an alias was taken away lately", { removed: [alias("edge", "/v1")] }, "edge"],
    ["an alias was taken away long ago", { removed: [alias("edge", "/v1", before)] }, null],
    [
      "an alias was taken away long ago, and the service still sends",
      { removed: [alias("edge", "/v1", before)], unknown: new Map([["edge", since]]) },
      "edge",
    ],
    [
      "a service that stopped sending before",
      { removed: [alias("edge", "/v1", before)], unknown: new Map([["edge", before]]) },
      null,
    ],
    [
      "an alias was taken away, and one for more of the service is there",
      { removed: [alias("edge", "/v1")], own: [alias("edge", "")] },
      null,
    ],
    [
      "an alias was taken away, and one for less of the service is there",
      { removed: [alias("edge", "")], own: [alias("edge", "/v1")] },
      "edge",
    ],
    ["an alias of its own name was taken away", { removed: [alias("pets", "/v1")] }, null],
    [
      "an alias of its own name was given to another",
      { removed: [alias("pets", "/v1", before)], others: [alias("pets", "/v1")] },
      "pets",
    ],
    ["a part of its own service was given to another", { others: [alias("pets", "/v1")] }, "pets"],
    ["a part of its own service was given to another long ago", { others: [alias("pets", "/v1", before)] }, null],
    [
      "its neighbour behind one gateway got an alias",
      { own: [alias("edge", "/pets")], others: [alias("edge", "/orders")] },
      null,
    ],
    [
      "a part of what an alias gives it was given to another",
      { own: [alias("edge", "/pets")], others: [alias("edge", "/pets/v1")] },
      "edge",
    ],
  ])("%s", (_name, given, service) => {
    expect(findMovedService({ ...names, ...given }, from)).toBe(service);
  });
});
