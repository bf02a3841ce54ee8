import { step } from "@/lib/diff/compare/difference";
import type { LanguageDifference, LanguageRule, LanguageSide } from "@/lib/diff/languages/model";
import type { OperationPair } from "@/lib/diff/wsdl/messages";
import { wsdlBindingAdded } from "@/lib/diff/wsdl/rules/wsdl-binding-added";
import { wsdlBindingRemoved } from "@/lib/diff/wsdl/rules/wsdl-binding-removed";
import { wsdlHeaderAdded } from "@/lib/diff/wsdl/rules/wsdl-header-added";
import { wsdlHeaderRemoved } from "@/lib/diff/wsdl/rules/wsdl-header-removed";
import { wsdlLocationChanged } from "@/lib/diff/wsdl/rules/wsdl-location-changed";
import { wsdlPortAdded } from "@/lib/diff/wsdl/rules/wsdl-port-added";
import { wsdlPortRemoved } from "@/lib/diff/wsdl/rules/wsdl-port-removed";
import { wsdlProtocolChanged } from "@/lib/diff/wsdl/rules/wsdl-protocol-changed";
import { wsdlSoapActionChanged } from "@/lib/diff/wsdl/rules/wsdl-soap-action-changed";
import { wsdlStyleChanged } from "@/lib/diff/wsdl/rules/wsdl-style-changed";
import type { JsonValue, Place } from "@/lib/specs/model";
import type { WsdlBinding, WsdlBindingOperation, WsdlContract, WsdlPort } from "@/lib/specs/wsdl/contract";

type Report = (difference: LanguageDifference) => void;

/** Compares how operations are called: bindings by name, their operations, headers, and the ports of services. */
export function compareBindings(
  from: LanguageSide<"wsdl">,
  to: LanguageSide<"wsdl">,
  pairs: readonly OperationPair[],
  report: Report,
): void {
  const older = byName(from.native.bindings.values());
  const newer = byName(to.native.bindings.values());
  const contexts = new Map(pairs.map(({ context }) => [context.key, context]));
  for (const [name, { place }] of newer) {
    if (older.has(name)) continue;
    const facts = { subject: `Binding \`${name}\``, name };
    report({ rule: wsdlBindingAdded, trail: [segment(`binding ${name}`)], facts, to: place });
  }
  for (const [name, binding] of older) {
    const match = newer.get(name);
    const facts = { subject: `Binding \`${name}\``, name };
    if (!match) report({ rule: wsdlBindingRemoved, trail: [segment(`binding ${name}`)], facts, from: binding.place });
    else
      new BindingPair(binding, match, report, (operation) =>
        contexts.get(keyOf(to.native, match, operation)),
      ).compare();
  }
  comparePorts(from.native, to.native, report);
}

function keyOf(contract: WsdlContract, binding: WsdlBinding, operation: string): string {
  return `${contract.portTypes.get(binding.portType)?.name ?? ""}/${operation}`;
}

function segment(label: string) {
  return step(undefined, label).segment;
}

function byName<T extends { name: string }>(items: Iterable<T>): Map<string, T> {
  return new Map([...items].map((one) => [one.name, one]));
}

class BindingPair {
  constructor(
    private readonly from: WsdlBinding,
    private readonly to: WsdlBinding,
    private readonly report: Report,
    private readonly contextOf: (operation: string) => OperationPair["context"] | undefined,
  ) {}

  compare(): void {
    const { from, to } = this;
    this.whole(wsdlProtocolChanged, "protocol", protocolOf(from), protocolOf(to));
    const newer = byName(to.operations);
    for (const one of from.operations) {
      const match = newer.get(one.name);
      if (match) this.operation(one, match);
    }
  }

  private whole(rule: LanguageRule, what: string, before: string, after: string): void {
    if (before === after) return;
    const { name } = this.to;
    this.report({
      rule,
      trail: [segment(`binding ${name}`), segment(what)],
      facts: { subject: `Binding \`${name}\``, name: what, before, after },
      from: this.from.place,
      to: this.to.place,
    });
  }

  private operation(from: WsdlBindingOperation, to: WsdlBindingOperation): void {
    // WSDL 1.1 §3.4: in SOAP 1.1 no action is an empty one.
    this.bound(wsdlSoapActionChanged, "soapAction", from.soapAction ?? "", to.soapAction ?? "", from, to);
    this.bound(wsdlStyleChanged, "style", styleOf(this.from, from), styleOf(this.to, to), from, to);
    this.bound(wsdlLocationChanged, "location", from.location ?? "", to.location ?? "", from, to);
    const known = new Set(from.headers.map(({ name }) => name));
    for (const { name, place, isRequired } of to.headers) {
      if (known.has(name)) continue;
      const severity = isRequired ? { severity: "breaking" as const } : {};
      this.at(wsdlHeaderAdded, `header ${name}`, { name }, { from: from.place, to: place }, to.name, severity);
    }
    const left = new Set(to.headers.map(({ name }) => name));
    for (const { name, place } of from.headers) {
      if (!left.has(name))
        this.at(wsdlHeaderRemoved, `header ${name}`, { name }, { from: place, to: to.place }, to.name);
    }
  }

  private bound(
    rule: LanguageRule,
    what: string,
    before: string,
    after: string,
    from: WsdlBindingOperation,
    to: WsdlBindingOperation,
  ): void {
    if (before === after) return;
    this.at(rule, what, { name: what, before, after }, { from: from.place, to: to.place }, to.name);
  }

  private at(
    rule: LanguageRule,
    what: string,
    facts: { name: string; before?: JsonValue; after?: JsonValue },
    places: { from: Place; to: Place },
    operation: string,
    more: Pick<LanguageDifference, "severity"> = {},
  ): void {
    const context = this.contextOf(operation);
    this.report({
      rule,
      ...(context ? { operation: context } : {}),
      trail: [segment(`binding ${this.to.name}`), ...(context ? [] : [segment(operation)]), segment(what)],
      facts: { subject: `Operation \`${operation}\` of the binding \`${this.to.name}\``, ...facts },
      ...places,
      ...more,
    });
  }
}

function protocolOf({ protocol, transport, verb }: WsdlBinding): string {
  const names = { soap11: "SOAP 1.1", soap12: "SOAP 1.2", http: "HTTP", other: "other" };
  return [names[protocol], transport, verb].filter((part) => part !== undefined).join(", ");
}

/** Style and encoding, which decide together how a message is written. */
function styleOf(binding: WsdlBinding, { style, inputUse, outputUse }: WsdlBindingOperation): string {
  const uses = [...new Set([inputUse, outputUse].filter((use) => use !== undefined))];
  return [style ?? binding.style ?? "", ...uses].filter((part) => part !== "").join(", ");
}

function comparePorts(from: WsdlContract, to: WsdlContract, report: Report): void {
  const older = portsOf(from);
  const newer = portsOf(to);
  for (const [name, { place }] of older) {
    const facts = { subject: `Port \`${name}\``, name };
    if (!newer.has(name)) report({ rule: wsdlPortRemoved, trail: [segment(`port ${name}`)], facts, from: place });
  }
  for (const [name, { place }] of newer) {
    const facts = { subject: `Port \`${name}\``, name };
    if (!older.has(name)) report({ rule: wsdlPortAdded, trail: [segment(`port ${name}`)], facts, to: place });
  }
}

function portsOf({ services }: WsdlContract): Map<string, WsdlPort> {
  return new Map(
    [...services.values()].flatMap(({ name, ports }) => ports.map((port) => [`${name}/${port.name}`, port])),
  );
}
