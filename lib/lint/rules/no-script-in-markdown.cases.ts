import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "a script",
    document: {
      paths: {
        "/pets": {
          get: { responses: { "200": { description: "Fine." } }, description: "Hi <script>alert(1)</script>" },
        },
      },
    },
    fires: ["/paths/~1pets/get/description"],
  },
  {
    name: "an event handler",
    document: { info: { title: "Pets", version: "1.0.0", description: "<img src=x onerror=alert(1)>" } },
    fires: ["/info/description"],
  },
  {
    name: "a link",
    document: {
      paths: {
        "/pets": {
          get: { responses: { "200": { description: "Fine." } }, description: "[here](javascript:alert(1))" },
        },
      },
    },
    fires: ["/paths/~1pets/get/description"],
  },
  {
    name: "an example in code",
    document: {
      paths: {
        "/pets": {
          get: { responses: { "200": { description: "Fine." } }, description: "Strips `<script>` and <b>bold</b>." },
        },
      },
    },
    fires: [],
  },
  {
    name: "in a tag",
    document: { tags: [{ name: "a", description: "<iframe src=x>" }] },
    fires: ["/tags/0/description"],
  },
];
