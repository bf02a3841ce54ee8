import fc from "fast-check";
import { load, loadAll } from "js-yaml";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { hostilePlans } from "@/lib/signals/testing/hostile";
import { planOf, record } from "@/lib/signals/testing/plans";
import { MIXED_PLAN } from "@/lib/signals/testing/requests";
import { apisix } from "./apisix";
import { envoy } from "./envoy";
import { gatewayApi } from "./gateway-api";
import type { Gateway } from "./gateway";
import { istio } from "./istio";
import { kong } from "./kong";

// The shapes that are published for each: written by hand, as far as they are used here, and closed to everything else.
const name = z.string().regex(/^[a-z0-9]([a-z0-9-]{0,100}[a-z0-9])?$/);
const field = z.enum(["Deprecation", "Sunset", "Link"]);
const value = z
  .string()
  .min(1)
  .regex(/^[\x20-\x7e]*$/);
const method = z.string().regex(/^[A-Z]+$/);
const regex = z.string().refine((text) => Boolean(new RegExp(text)));
const path = z.string().regex(/^\/[^\s?#]*$/);
const stringMatch = z.union([
  z.strictObject({ exact: method }),
  z.strictObject({ safe_regex: z.strictObject({ regex }) }),
]);
const envoyShape = z.strictObject({
  name,
  virtual_hosts: z.tuple([
    z.strictObject({
      name,
      domains: z.tuple([z.literal("*")]),
      routes: z.array(
        z.strictObject({
          match: z.union([
            z.strictObject({ prefix: z.literal("/") }),
            z.strictObject({
              path: path.optional(),
              safe_regex: z.strictObject({ regex }).optional(),
              headers: z.tuple([z.strictObject({ name: z.literal(":method"), string_match: stringMatch })]),
            }),
          ]),
          route: z.strictObject({ cluster: name }),
          response_headers_to_add: z
            .array(
              z.strictObject({
                // A single % begins something that is filled in.
                header: z.strictObject({ key: field, value: value.regex(/^(?:[^%]|%%)*$/) }),
                append_action: z.literal("OVERWRITE_IF_EXISTS_OR_ADD"),
              }),
            )
            .optional(),
        }),
      ),
    }),
  ]),
});
const kongShape = z.strictObject({
  _format_version: z.literal("3.0"),
  services: z.tuple([
    z.strictObject({
      name,
      url: z.url(),
      routes: z.array(
        z.strictObject({
          name,
          methods: z.array(method).min(1),
          paths: z.array(z.string().regex(/^~(?:\(\?:)?\/.*\$$/s)).min(1),
          regex_priority: z.number().int(),
          strip_path: z.literal(false),
          plugins: z
            .tuple([
              z.strictObject({
                name: z.literal("response-transformer"),
                config: z.strictObject({
                  remove: z.strictObject({ headers: z.array(field) }),
                  add: z.strictObject({
                    headers: z.array(z.string().regex(/^(?:Deprecation|Sunset|Link):[\x20-\x7e]+$/)),
                  }),
                }),
              }),
            ])
            .optional(),
        }),
      ),
    }),
  ]),
});
const apisixShape = z.strictObject({
  routes: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-zA-Z0-9-_.]{1,128}$/),
      uris: z.array(z.string().startsWith("/")).min(1),
      methods: z.array(method).min(1),
      vars: z.tuple([z.tuple([z.literal("uri"), z.literal("~~"), regex])]),
      priority: z.number().int(),
      plugins: z
        .strictObject({
          "response-rewrite": z.strictObject({
            // $name would be filled in.
            headers: z.strictObject({ set: z.partialRecord(field, value.regex(/^(?!.*\$[\w{])/)) }),
          }),
        })
        .optional(),
      upstream: z.strictObject({ type: z.literal("roundrobin"), nodes: z.strictObject({ "pets:8080": z.literal(1) }) }),
    }),
  ),
});
const destination = z.tuple([
  z.strictObject({ destination: z.strictObject({ host: name, port: z.strictObject({ number: z.number().int() }) }) }),
]);
const istioShape = z.strictObject({
  apiVersion: z.literal("networking.istio.io/v1"),
  kind: z.literal("VirtualService"),
  metadata: z.strictObject({ name }),
  spec: z.strictObject({
    hosts: z.tuple([name]),
    http: z.array(
      z.strictObject({
        name,
        match: z
          .array(
            z.strictObject({
              uri: z.union([z.strictObject({ exact: path }), z.strictObject({ regex })]),
              method: z.union([z.strictObject({ exact: method }), z.strictObject({ regex })]),
            }),
          )
          .optional(),
        headers: z
          .strictObject({
            response: z.strictObject({ set: z.partialRecord(field, value.regex(/^(?:[^%]|%%)*$/)) }),
          })
          .optional(),
        route: destination,
      }),
    ),
  }),
});
const httpRoute = z.strictObject({
  apiVersion: z.literal("gateway.networking.k8s.io/v1"),
  kind: z.literal("HTTPRoute"),
  metadata: z.strictObject({ name }),
  spec: z.strictObject({
    parentRefs: z.tuple([z.strictObject({ name })]),
    rules: z
      .array(
        z.strictObject({
          matches: z
            .array(
              z.strictObject({
                path: z.union([
                  z.strictObject({
                    type: z.literal("Exact"),
                    value: z
                      .string()
                      .max(1_024)
                      .regex(/^\/(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})*$/),
                  }),
                  z.strictObject({ type: z.literal("RegularExpression"), value: regex.max(1_024) }),
                ]),
                method: z.enum(["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"]),
              }),
            )
            .min(1)
            .max(64),
          filters: z
            .tuple([
              z.strictObject({
                type: z.literal("ResponseHeaderModifier"),
                responseHeaderModifier: z.strictObject({
                  set: z.array(z.strictObject({ name: field, value: value.max(4_096) })).max(16),
                }),
              }),
            ])
            .optional(),
          backendRefs: z.tuple([z.strictObject({ name, port: z.number().int() })]),
        }),
      )
      .min(1)
      .max(16),
  }),
});
const SHAPES: [Gateway, z.ZodType][] = [
  [envoy, envoyShape],
  [kong, kongShape],
  [apisix, apisixShape],
  [istio, istioShape],
  [gatewayApi, httpRoute],
];

describe.each(SHAPES)("$name", (gateway, shape) => {
  const read = (text: string) => (gateway === gatewayApi ? loadAll(text) : [load(text)]);

  it("has the published shape, the same each time", () => {
    const text = gateway.write(MIXED_PLAN);
    expect(gateway.write(MIXED_PLAN)).toBe(text);
    const documents = read(text);
    expect(documents).toHaveLength(1);
    for (const document of documents) shape.parse(document);
    expect(text).toContain("Deprecation");
  });

  it("has it whatever the texts hold", () => {
    fc.assert(
      fc.property(hostilePlans, (plan) => {
        for (const document of read(gateway.write(plan))) if (document) shape.parse(document);
      }),
    );
  });

  it("has it for many operations", () => {
    const operations = Array.from({ length: 300 }, (_, index) => `${index % 2 ? "GET" : "POST"} /t${index}/{id}`);
    for (const document of read(gateway.write(planOf({ operations, records: [record(null)] })))) shape.parse(document);
  });
});

it("APISIX reads the file to its end", () => expect(apisix.write(MIXED_PLAN)).toMatch(/\n#END\n$/));
