import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "one slip",
    document: {
      components: {
        schemas: {
          Pet: {
            type: "object",
            properties: {
              firstName: { type: "string" },
              lastName: { type: "string" },
              birthDay: { type: "string" },
              homeTown: { type: "string" },
              pet_name: { type: "string" },
            },
          },
        },
      },
    },
    fires: ["/components/schemas/Pet/properties/pet_name"],
  },
  {
    name: "two styles",
    document: {
      components: {
        schemas: {
          Pet: {
            type: "object",
            properties: {
              firstName: { type: "string" },
              lastName: { type: "string" },
              birthDay: { type: "string" },
              home_town: { type: "string" },
              pet_name: { type: "string" },
            },
          },
        },
      },
    },
    fires: [""],
  },
  {
    name: "one style",
    document: {
      components: {
        schemas: {
          Pet: {
            type: "object",
            properties: {
              first_name: { type: "string" },
              last_name: { type: "string" },
              birth_day: { type: "string" },
              home_town: { type: "string" },
              name: { type: "string" },
            },
          },
        },
      },
    },
    fires: [],
  },
];
