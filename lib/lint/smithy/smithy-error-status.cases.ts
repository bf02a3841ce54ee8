import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "no status",
    text: '$version: "2.0"\nnamespace demo\n@readonly @http(method: "GET", uri: "/a") operation Act { errors: [No] }\n@error("client") structure No {}\n',
    fires: ["/shapes/demo#No"],
  },
  {
    name: "a status, and a service without HTTP",
    text: '$version: "2.0"\nnamespace demo\n@readonly @http(method: "GET", uri: "/a") operation Act { errors: [No] }\n@error("client") @httpError(404) structure No {}\n',
    fires: [],
  },
  {
    name: "no HTTP",
    text: '$version: "2.0"\nnamespace demo\noperation Act { errors: [No] }\n@error("client") structure No {}\n',
    fires: [],
  },
];
