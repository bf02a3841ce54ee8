import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  { name: "plain HTTP", document: { servers: [{ url: "http://api.pets.example/v1" }] }, fires: ["/servers/0"] },
  { name: "encrypted", document: { servers: [{ url: "https://api.pets.example/v1" }] }, fires: [] },
  { name: "on this machine", document: { servers: [{ url: "http://localhost:8080" }] }, fires: [] },
  { name: "relative", document: { servers: [{ url: "/v1" }] }, fires: [] },
  { name: "2.0", document: { swagger: "2.0", host: "api.pets.example", schemes: ["https"] }, fires: [] },
];
