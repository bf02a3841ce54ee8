import { processorMs } from "@/lib/core/testing/processor-ms";
import { describe, expect, it } from "vitest";
import { createNameTable } from "./name-table";

const rpc = (key: string) => ({ key, method: "RPC", path: key });
const message = (side: "SEND" | "RECEIVE", path: string, given: { name?: string; calledAs?: string[] } = {}) => ({
  key: `${side.toLowerCase()} ${path}${given.name ? ` (${given.name})` : ""}`,
  method: side,
  path,
  calledAs: given.calledAs ?? [],
});
const field = (key: string) => ({ key, method: key.startsWith("Query") ? "QUERY" : "MUTATION", path: key });

const table = createNameTable([
  ...[rpc("shop.v1.Pets/Get"), rpc("shop.v1.Pets/List"), rpc("shop.v1.Owners/List"), rpc("com.example#GetCity")],
  { key: "wasi:http/handler@0.2.0#handle", method: "EXPORT", path: "wasi:http/handler@0.2.0#handle" },
  ...[message("RECEIVE", "user/signedup"), message("SEND", "lights.{id}.on"), message("SEND", "lights.{id}.{deed}")],
  ...[message("RECEIVE", "x/{a}"), message("RECEIVE", "x/{b}")],
  ...[message("RECEIVE", "one", { name: "a" }), message("RECEIVE", "one", { name: "b" })],
  ...[message("SEND", "mail/{address}"), message("SEND", "{tenant}_orders"), message("SEND", "{all}")],
  message("SEND", "paid", { calledAs: ["orders.paid.v1", "POST /paid"] }),
  message("RECEIVE", "sensors/+/heat"),
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
    ["messaging", "receive /user/signedup", "receive user/signedup"],
    ["messaging", "receive lights.7.on", null],
    ["messaging", "send user/signedup", "send {all}"],
    ["messaging", "publish user/signedup", null],
    ["messaging", "send lights.7.on", "send lights.{id}.on"],
    ["messaging", "send lights.7.off", "send lights.{id}.{deed}"],
    ["messaging", "send lights.{lamp}.on", "send lights.{id}.on"],
    ["messaging", "receive lights..on", null],
    ["messaging", "receive one", null],
    ["messaging", "receive x/1", null],
    ["messaging", "send mail/jane.doe:x", "send mail/{address}"],
    ["messaging", "send acme_orders", "send {tenant}_orders"],
    ["messaging", "send anything", "send {all}"],
    ["messaging", "send orders.paid.v1", "send paid"],
    ["messaging", "receive sensors/7/heat", "receive sensors/+/heat"],
    ["graphql", "query pet", "Query.pet"],
    ["graphql", "mutation pet", "Mutation.pet"],
    ["graphql", "query pets", null],
  ])("%s %s is %s", (protocol, route, key) => expect(table.find(protocol, route)).toBe(key));

  it("finds messages by what else their destination is called, after what it is called first", () => {
    expect(table.find("messaging", "receive shop:key:user/signedup", ["user/signedup"])).toBe("receive user/signedup");
    expect(table.find("messaging", "send paid", ["lights.7.on"])).toBe("send paid");
  });

  it("says what it has", () => {
    expect([table.speaks("rpc", null), table.speaks("messaging", "SEND")]).toEqual([true, true]);
    const receiver = createNameTable([message("RECEIVE", "a")]);
    expect([receiver.speaks("messaging", "SEND"), receiver.speaks("graphql", null)]).toEqual([false, false]);
  });

  it("is not slowed down by hostile addresses", () => {
    const many = Array.from({ length: 2_000 }, (_, at) => message("SEND", `${"{a}x".repeat(60)}${at}`));
    const hostile = createNameTable(many);
    const begun = processorMs();
    for (let round = 0; round < 20; round++) hostile.find("messaging", `send ${"x".repeat(255)}`);
    expect(processorMs() - begun).toBeLessThan(3_000);
  });

  it("does not find what stands on Object", () => {
    expect(table.find("messaging", "constructor x")).toBeNull();
    expect(table.find("graphql", "__proto__")).toBeNull();
  });
});
