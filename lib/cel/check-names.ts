import { FUNCTION_NAMES, MACRO_NAMES } from "./environment";
import { ANY, BOOL, elementOf, notYesOrNo, shapeOfCall } from "./infer-shape";
import type { CelProblem, CelScope, Shape } from "./model";
import { problemAtNode } from "./parse-expression";
import type { CelNode, ParsedCel } from "./parsed-cel";
import { suggestName } from "./suggest-name";

/** What looking at an expression shows before it runs. */
export interface NameCheck {
  problems: CelProblem[];
  /** The names of the scope that it reads. */
  reads: string[];
}

/**
 * Holds an expression to the names, members and functions there are. The library checks no types yet, so this goes as
 * far as the shape of what is known goes: unknown names, members and functions, and results that are no yes or no.
 */
export function checkNames(text: string, parsed: ParsedCel, scope: CelScope, wants: "bool" | "any"): NameCheck {
  const checker = new NameChecker(text, parsed, scope);
  const shape = checker.shapeOf(parsed.expr, scope);
  const wrong = wants === "bool" ? notYesOrNo(shape) : null;
  if (wrong) checker.report(parsed.expr, `The expression gives ${wrong}; it has to give true or false.`);
  return { problems: checker.problems, reads: [...checker.reads].sort() };
}

class NameChecker {
  readonly problems: CelProblem[] = [];
  readonly reads = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly parsed: ParsedCel,
    private readonly scope: CelScope,
  ) {}

  report(node: CelNode, message: string): void {
    this.problems.push(problemAtNode(this.text, this.parsed, node.id, message));
  }

  shapeOf(node: CelNode | undefined, names: CelScope): Shape {
    if (!node) return ANY;
    const kind = node.exprKind;
    switch (kind.case) {
      case "constExpr":
        return this.constant(node, kind.value.constantKind.case);
      case "identExpr":
        return this.identifier(node, kind.value.name, names);
      case "selectExpr": {
        const owner = this.shapeOf(kind.value.operand, names);
        const member = this.member(node, owner, kind.value.field);
        return kind.value.testOnly ? BOOL : member;
      }
      case "callExpr":
        return this.call(node, kind.value, names);
      case "listExpr": {
        const elements = kind.value.elements.map((element) => this.shapeOf(element, names));
        return { kind: "list", of: elements[0] ?? ANY };
      }
      case "structExpr":
        return this.struct(node, kind.value, names);
      case "comprehensionExpr":
        return this.comprehension(kind.value, names);
      default:
        return ANY;
    }
  }

  private constant(node: CelNode, kind: string | undefined): Shape {
    if (kind === "bytesValue") this.report(node, "Bytes cannot be used here; use texts.");
    if (kind === "stringValue") return { kind: "string" };
    if (kind === "boolValue") return BOOL;
    if (kind === "int64Value") return { kind: "int" };
    return kind === "doubleValue" ? { kind: "double" } : ANY;
  }

  private identifier(node: CelNode, written: string, names: CelScope): Shape {
    const name = written.replace(/^\./, "");
    const shape = names.get(name);
    if (this.scope.has(name) && names.get(name) === this.scope.get(name)) this.reads.add(name);
    if (shape) return shape;
    const known = [...names.keys()].filter((one) => !one.startsWith("@"));
    this.report(node, `There is no ${name}${this.hint(name, known)}`);
    return ANY;
  }

  private hint(name: string, known: readonly string[]): string {
    const near = suggestName(name, known);
    if (near) return `; did you mean ${near}?`;
    return known.length > 0 && known.length <= 20 ? `; there are ${[...known].sort().join(", ")}.` : ".";
  }

  private member(node: CelNode, owner: Shape, name: string): Shape {
    if (owner.kind === "any" || owner.kind === "map") return ANY;
    if (owner.kind === "object") {
      const member = owner.members.get(name);
      if (member) return member;
      this.report(node, `There is no member ${name}${this.hint(name, [...owner.members.keys()])}`);
      return ANY;
    }
    this.report(node, `${notYesOrNo(owner) ?? "true or false"} has no member ${name}.`);
    return ANY;
  }

  private call(
    node: CelNode,
    call: { function: string; target?: CelNode | undefined; args: CelNode[] },
    names: CelScope,
  ): Shape {
    const { function: name, target, args } = call;
    const space = target?.exprKind.case === "identExpr" ? target.exprKind.value.name : null;
    const qualified = space !== null && !names.has(space) && FUNCTION_NAMES.has(`${space}.${name}`);
    if (!qualified && !FUNCTION_NAMES.has(name)) {
      const near = suggestName(name, [...FUNCTION_NAMES, ...MACRO_NAMES]);
      this.report(node, `There is no function ${name}${near ? `; did you mean ${near}?` : "."}`);
    }
    const given = target && !qualified ? [target, ...args] : args;
    const shapes = given.map((one) => this.shapeOf(one, names));
    const key = args[1];
    const first = shapes[0];
    if (name === "_[_]" && first?.kind === "object" && key?.exprKind.case === "constExpr") {
      const { constantKind } = key.exprKind.value;
      if (constantKind.case === "stringValue") return this.member(node, first, constantKind.value);
    }
    return shapeOfCall(name, shapes);
  }

  private struct(
    node: CelNode,
    struct: {
      messageName: string;
      entries: { keyKind: { case?: string | undefined; value?: unknown }; value?: CelNode | undefined }[];
    },
    names: CelScope,
  ): Shape {
    if (struct.messageName !== "") this.report(node, `Messages such as ${struct.messageName} cannot be made here.`);
    for (const entry of struct.entries) this.shapeOf(entry.value, names);
    return { kind: "map" };
  }

  private comprehension(
    loop: {
      iterVar: string;
      accuVar: string;
      iterRange?: CelNode | undefined;
      accuInit?: CelNode | undefined;
      loopStep?: CelNode | undefined;
      loopCondition?: CelNode | undefined;
      result?: CelNode | undefined;
    },
    names: CelScope,
  ): Shape {
    const element = elementOf(this.shapeOf(loop.iterRange, names));
    const start = this.shapeOf(loop.accuInit, names);
    const inner = new Map(names).set(loop.iterVar, element).set(loop.accuVar, start);
    this.shapeOf(loop.loopCondition, inner);
    const step = this.shapeOf(loop.loopStep, inner);
    return this.shapeOf(loop.result, new Map(names).set(loop.accuVar, start.kind === "list" ? step : start));
  }
}
