import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a GET that is not marked",
    text: '$version: "2.0"\nnamespace demo\n@http(method: "GET", uri: "/a") operation Act {}\n',
    fires: ["/shapes/demo#Act"],
  },
  {
    name: "a PUT that is not marked",
    text: '$version: "2.0"\nnamespace demo\n@http(method: "PUT", uri: "/a") operation Act {}\n',
    fires: ["/shapes/demo#Act"],
  },
  {
    name: "marks that agree",
    text: '$version: "2.0"\nnamespace demo\n@readonly @http(method: "GET", uri: "/a") operation Act {}\n@idempotent @http(method: "DELETE", uri: "/a") operation Drop {}\n@http(method: "POST", uri: "/a") operation Make {}\n',
    fires: [],
  },
];
