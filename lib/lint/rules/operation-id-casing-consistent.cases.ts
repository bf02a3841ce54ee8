import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "one slip",
    document: {
      paths: {
        "/p0": { get: { responses: { "200": { description: "Fine." } }, operationId: "listPets" } },
        "/p1": { get: { responses: { "200": { description: "Fine." } }, operationId: "getPet" } },
        "/p2": { get: { responses: { "200": { description: "Fine." } }, operationId: "addPet" } },
        "/p3": { get: { responses: { "200": { description: "Fine." } }, operationId: "dropPet" } },
        "/p4": { get: { responses: { "200": { description: "Fine." } }, operationId: "delete_pet" } },
      },
    },
    fires: ["/paths/~1p4/get/operationId"],
  },
  {
    name: "two styles",
    document: {
      paths: {
        "/p0": { get: { responses: { "200": { description: "Fine." } }, operationId: "listPets" } },
        "/p1": { get: { responses: { "200": { description: "Fine." } }, operationId: "getPet" } },
        "/p2": { get: { responses: { "200": { description: "Fine." } }, operationId: "addPet" } },
        "/p3": { get: { responses: { "200": { description: "Fine." } }, operationId: "drop_pet" } },
        "/p4": { get: { responses: { "200": { description: "Fine." } }, operationId: "delete_pet" } },
      },
    },
    fires: [""],
  },
  {
    name: "one style",
    document: {
      paths: {
        "/p0": { get: { responses: { "200": { description: "Fine." } }, operationId: "listPets" } },
        "/p1": { get: { responses: { "200": { description: "Fine." } }, operationId: "getPet" } },
        "/p2": { get: { responses: { "200": { description: "Fine." } }, operationId: "addPet" } },
        "/p3": { get: { responses: { "200": { description: "Fine." } }, operationId: "dropPet" } },
        "/p4": { get: { responses: { "200": { description: "Fine." } }, operationId: "pets" } },
      },
    },
    fires: [],
  },
];
