import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "a verb",
    document: { paths: { "/getPets": { get: { responses: { "200": { description: "Fine." } } } } } },
    fires: ["/paths/~1getPets/get"],
  },
  {
    name: "things",
    document: {
      paths: {
        "/pets": { get: { responses: { "200": { description: "Fine." } } } },
        "/listings": { get: { responses: { "200": { description: "Fine." } } } },
        "/updates": { get: { responses: { "200": { description: "Fine." } } } },
        "/additives": { get: { responses: { "200": { description: "Fine." } } } },
      },
    },
    fires: [],
  },
  {
    name: "an API of calls",
    document: {
      paths: {
        "/getPets": { get: { responses: { "200": { description: "Fine." } } } },
        "/addPet": { get: { responses: { "200": { description: "Fine." } } } },
        "/deletePet": { get: { responses: { "200": { description: "Fine." } } } },
        "/listOwners": { get: { responses: { "200": { description: "Fine." } } } },
        "/addOwner": { get: { responses: { "200": { description: "Fine." } } } },
        "/x": { get: { responses: { "200": { description: "Fine." } } } },
      },
    },
    fires: [],
  },
];
