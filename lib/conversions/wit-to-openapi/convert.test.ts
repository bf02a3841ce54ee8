import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { witToOpenApi } from "@/lib/conversions/wit-to-openapi/index";
import type { SourceSet } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { witCorpus } from "@/lib/specs/wit/testing/wit-corpus";

function converted(source: SourceSet) {
  const { files, lost } = witToOpenApi.convert(parseSpec(source), {});
  const [file] = files;
  const parsed = parseSpec(textSource({ "openapi.yaml": file?.text ?? "" }));
  return { text: file?.text ?? "", name: file?.name, parsed, lost };
}

const SHOP = textSource({
  "shop.wit": `package demo:shop@1.0.0;

interface api {
  variant failure { missing, other(string) }
  record item { id: u64, note: option<string>, picture: list<u8> }
  /// Finds it.
  find: func(id: u64) -> result<item, failure>;
  stop: func();
  resource cart {
    constructor(owner: string);
    add: func(item: item);
    merge: static func(a: cart, b: borrow<cart>) -> cart;
  }
}

world service {
  import log: func(text: string);
  export api;
}
`,
});

describe("WIT to OpenAPI", () => {
  const { parsed, lost, name, text } = converted(SHOP);

  it("calls every exported function over HTTP", () => {
    expect(name).toBe("demo-shop.openapi.yaml");
    expect([...parsed.model.operations.keys()]).toEqual([
      "POST /api/cart",
      "POST /api/cart/{self}/add",
      "POST /api/cart/merge",
      "POST /api/find",
      "POST /api/stop",
    ]);
    expect(load(text)).toMatchObject({
      info: { title: "demo:shop", version: "1.0.0" },
      paths: {
        "/api/find": {
          post: {
            description: "Finds it.",
            responses: {
              "200": {},
              default: { content: { "application/json": { schema: { $ref: "#/components/schemas/api.failure" } } } },
            },
          },
        },
        "/api/stop": { post: { responses: { "204": {} } } },
      },
    });
  });

  it("says what is lost", () => {
    expect([...new Set(lost.map(({ kind, effect }) => `${kind} ${effect}`))].toSorted()).toEqual([
      "bytes approximated",
      "error-status assumed",
      "handle approximated",
      "http-method assumed",
      "import-dropped dropped",
      "resource approximated",
      "wide-integer approximated",
    ]);
    for (const { kind } of lost) expect(Object.keys(witToOpenApi.losses)).toContain(kind);
  });

  it.each(witCorpus().flat())("makes a valid document of $slug $version", ({ source }) => {
    const real = converted(source);
    expect(real.parsed.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(real.parsed.model.operations.size).toBeGreaterThan(0);
    expect(real.lost.length).toBeGreaterThan(0);
  });
});
