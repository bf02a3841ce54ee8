import type { SmithyContract, SmithyReference, SmithyShape, SmithyType } from "@/lib/specs/smithy/contract";
import { isInPrelude, preludeType } from "@/lib/specs/smithy/prelude";
import { SMITHY_RULES } from "@/lib/specs/smithy/smithy-rules";
import { hasTrait } from "@/lib/specs/smithy/traits-of";
import type { Say } from "@/lib/specs/smithy/validate/check";

const DATA: ReadonlySet<SmithyType> = new Set(["structure"]);

/** Whether every name leads to a shape, and to one of the right type. */
export function checkReferences(contract: SmithyContract, say: Say): void {
  const { shapes } = contract;
  const check = (of: SmithyShape, reference: SmithyReference, types?: ReadonlySet<SmithyType>, what = ""): void => {
    const { target, place } = reference;
    const type = shapes.get(target)?.type ?? preludeType(target);
    const operation = of.type === "operation" ? { operation: of.id } : {};
    if (target === "") return;
    if (type === undefined && !isInPrelude(target)) {
      say(SMITHY_RULES.dangling, {
        place,
        about: target,
        message: `There is no shape \`${target}\` in the model.`,
        ...operation,
      });
    } else if (types && type !== undefined && !types.has(type)) {
      say(SMITHY_RULES.targetKind, {
        place,
        about: target,
        message: `\`${target}\` is a ${type}, not ${what}.`,
        ...operation,
      });
    }
  };
  for (const shape of shapes.values()) {
    if (shape.type !== "enum" && shape.type !== "intEnum")
      for (const one of shape.members.values()) check(shape, one, undefined);
    for (const mixin of shape.mixins) check(shape, mixin);
    checkOperation(shape, check);
    checkEntity(shape, check);
  }
  checkErrors(contract, say);
}

type CheckOne = (of: SmithyShape, reference: SmithyReference, types?: ReadonlySet<SmithyType>, what?: string) => void;

function checkOperation(shape: SmithyShape, check: CheckOne): void {
  if (!shape.operation) return;
  const { input, output, errors } = shape.operation;
  for (const message of [input, output, ...errors]) check(shape, message, DATA, "a structure");
}

function checkEntity(shape: SmithyShape, check: CheckOne): void {
  if (!shape.entity) return;
  const { operations, collectionOperations, resources, errors, lifecycle, identifiers, properties } = shape.entity;
  for (const one of [...operations, ...collectionOperations, ...lifecycle.values()])
    check(shape, one, new Set(["operation"]), "an operation");
  for (const one of resources) check(shape, one, new Set(["resource"]), "a resource");
  for (const one of errors) check(shape, one, DATA, "a structure");
  for (const one of identifiers.values()) check(shape, one, new Set(["string", "enum"]), "a string");
  for (const one of properties.values()) check(shape, one);
}

function checkErrors({ shapes }: SmithyContract, say: Say): void {
  for (const shape of shapes.values()) {
    for (const { target, place } of [...(shape.operation?.errors ?? []), ...(shape.entity?.errors ?? [])]) {
      const error = shapes.get(target);
      if (error?.type !== "structure" || hasTrait(error, "error")) continue;
      say(SMITHY_RULES.targetKind, {
        place,
        about: target,
        message: `\`${target}\` is answered as an error, but has not the trait \`error\`.`,
      });
    }
  }
}
