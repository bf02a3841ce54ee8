import type { LintCase } from "@/lib/lint/rule";

const responses = { "200": { description: "Fine." } };

export const cases: LintCase[] = [
  {
    name: "a date that is none, and a day that no month has",
    document: {
      paths: {
        "/pets": { get: { responses, deprecated: true, "x-sunset": "next summer" } },
        "/owners": {
          get: { responses, deprecated: true, "x-ms-deprecation": { removalDate: "2027-02-30", date: "2026-08-01" } },
        },
      },
    },
    fires: ["/paths/~1pets/get/x-sunset", "/paths/~1owners/get/x-ms-deprecation/removalDate"],
  },
  {
    name: "a list for a flag, an object for a message, an address that is none",
    document: {
      components: {
        schemas: {
          Pet: {
            "x-deprecated": [true],
            properties: { tag: { "x-deprecation": { description: { en: "Old" }, link: "see the wiki" } } },
          },
        },
      },
    },
    fires: [
      "/components/schemas/Pet/x-deprecated",
      "/components/schemas/Pet/properties/tag/x-deprecation/description",
      "/components/schemas/Pet/properties/tag/x-deprecation/link",
    ],
  },
  {
    name: "every form of a day that can be read",
    document: {
      paths: {
        "/pets": { get: { responses, deprecated: true, "x-sunset": "2028-02-29" } },
        "/owners": { get: { responses, deprecated: true, "x-sunset": "2027-06-30T12:00:00+02:00" } },
        "/shops": { get: { responses, deprecated: true, "x-sunset": "Sat, 31 Dec 2026 00:00:00 GMT" } },
        "/visits": { get: { responses, deprecated: true, "x-deprecatedInVersion": "3", "x-deprecated": false } },
      },
    },
    fires: [],
  },
];
