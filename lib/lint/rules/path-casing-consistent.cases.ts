import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "one slip",
    document: {
      paths: {
        "/pet-owners": { get: { responses: { "200": { description: "Fine." } } } },
        "/pet-foods": { get: { responses: { "200": { description: "Fine." } } } },
        "/vet-visits": { get: { responses: { "200": { description: "Fine." } } } },
        "/shop-items": { get: { responses: { "200": { description: "Fine." } } } },
        "/petToys": { get: { responses: { "200": { description: "Fine." } } } },
      },
    },
    fires: ["/paths/~1petToys/get"],
  },
  {
    name: "two styles",
    document: {
      paths: {
        "/pet-owners": { get: { responses: { "200": { description: "Fine." } } } },
        "/pet-foods": { get: { responses: { "200": { description: "Fine." } } } },
        "/vet-visits": { get: { responses: { "200": { description: "Fine." } } } },
        "/shopItems": { get: { responses: { "200": { description: "Fine." } } } },
        "/petToys": { get: { responses: { "200": { description: "Fine." } } } },
      },
    },
    fires: [""],
  },
  {
    name: "one style",
    document: {
      paths: {
        "/pet-owners": { get: { responses: { "200": { description: "Fine." } } } },
        "/pet-foods": { get: { responses: { "200": { description: "Fine." } } } },
        "/vet-visits": { get: { responses: { "200": { description: "Fine." } } } },
        "/shop-items": { get: { responses: { "200": { description: "Fine." } } } },
        "/toys": { get: { responses: { "200": { description: "Fine." } } } },
      },
    },
    fires: [],
  },
];
