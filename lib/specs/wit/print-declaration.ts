import type { WitFunction, WitGates, WitMember, WitTypeDef } from "@/lib/specs/wit/contract";
import type { WitCallable } from "@/lib/specs/wit/operations";
import { printName, printSignature, printType } from "./print-type";

/** Feature gates as they are written, each a line. */
export function printGates({ since, unstable, deprecated }: WitGates): string[] {
  return [
    ...(since === undefined ? [] : [`@since(version = ${since})`]),
    ...(unstable === undefined ? [] : [`@unstable(feature = ${unstable})`]),
    ...(deprecated === undefined ? [] : [`@deprecated(version = ${deprecated})`]),
  ];
}

/** A function as it is declared, without gates: `read: func() -> string;`. */
export function printFunction(one: WitFunction): string {
  return one.kind === "constructor"
    ? `constructor${printSignature(one)};`
    : `${printName(one.name)}: ${printSignature(one)};`;
}

/** One function as it is declared, in its resource where it is of one. */
export function printCallable({ function: one, resource }: WitCallable): string {
  const lines = [...printGates(one.gates), printFunction(one)];
  if (!resource) return lines.join("\n");
  return [`resource ${printName(resource.name)} {`, ...lines.map((line) => `  ${line}`), "}"].join("\n");
}

/** A named type as it is declared, without documentation. */
export function printTypeDef(type: WitTypeDef): string {
  const name = printName(type.name);
  return [...printGates(type.gates), ...shapeLines(name, type)].join("\n");
}

function shapeLines(name: string, { shape }: WitTypeDef): string[] {
  if (shape.kind === "alias") return [`type ${name} = ${printType(shape.type)};`];
  if (shape.kind !== "resource")
    return [`${shape.kind} ${name} {`, ...shape.members.map((one) => `  ${memberLine(shape.kind, one)},`), "}"];
  if (shape.functions.size === 0) return [`resource ${name};`];
  const functions = [...shape.functions.values()].map((one) => `  ${printFunction(one)}`);
  return [`resource ${name} {`, ...functions, "}"];
}

function memberLine(kind: string, { name, type }: WitMember): string {
  if (!type) return printName(name);
  return kind === "record" ? `${printName(name)}: ${printType(type)}` : `${printName(name)}(${printType(type)})`;
}
