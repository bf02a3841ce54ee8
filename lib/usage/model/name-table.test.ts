import { describe, expect, it } from "vitest";
import { createNameTable } from "./name-table";

const rpc = (key: string) => ({ key, method: "RPC", path: key });
const message = (side: "SEND" | "RECEIVE", path: string) => ({
  key: `${side.toLowerCase()} ${path}`,
  method: side,
  path,
});
const field = (key: string) => ({ key, method: key.startsWith("Query") ? "QUERY" : "MUTATION", path: key });

const table = createNameTable([
  ...[rpc("shop.v1.Pets/Get"), rpc("shop.v1.Pets/List"), rpc("shop.v1.Owners/List"), rpc("com.example#GetCity")],
  { key: "wasi:http/handler@0.2.0#handle", method: "EXPORT", path: "wasi:http/handler@0.2.0#handle" },
  ...[message("RECEIVE", "user/signedup"), message("SEND", "lights.{id}.on"), message("RECEIVE", "a (one)")],
  ...[message("RECEIVE", "x/{a}"), message("RECEIVE", "x/{b}")],
  ...[field("Query.pet"), field("Mutation.pet")],
]);

describe("operations by the names of telemetry", () => {
  it.each<["rpc" | "messaging" | "graphql", string, string | null]>([
    ["rpc", "shop.v1.Pets/Get", "shop.v1.Pets/Get"],
    ["rpc", "/shop.v1.Pets/Get", "shop.v1.Pets/Get"],
    ["rpc", "Pets/List", "shop.v1.Pets/List"],
    ["rpc", "other.Pets/Get", "shop.v1.Pets/Get"],
    ["rpc", "List", null],
    ["rpc", "Cities/GetCity", "com.example#GetCity"],
    ["rpc", "wasi:http/handler@0.2.3#handle", "wasi:http/handler@0.2.0#handle"],
    ["rpc", "Pets/Drop", null],
    ["rpc", "", null],
    ["messaging", "process user/signedup", "receive user/signedup"],
    ["messaging", "receive /user/signedup", "receive user/signedup"],
    ["messaging", "publish user/signedup", null],
    ["messaging", "send lights.7.on", "send lights.{id}.on"],
    ["messaging", "send lights..on", null],
    ["messaging", "receive a", "receive a (one)"],
    ["messaging", "receive x/1", null],
    ["graphql", "query pet", "Query.pet"],
    ["graphql", "mutation pet", "Mutation.pet"],
    ["graphql", "query pets", null],
  ])("%s %s is %s", (protocol, route, key) => expect(table.find(protocol, route)).toBe(key));

  it("does not find what stands on Object", () => {
    expect(table.find("messaging", "constructor x")).toBeNull();
    expect(table.find("graphql", "__proto__")).toBeNull();
  });
});
