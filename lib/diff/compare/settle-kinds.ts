import { isMultipleOf, isNothingBetween, wholeBound } from "./bounds";
import { isFormatOf } from "./compare-formats";
import { ANY, ARRAY, FRACTION, INTEGER, NUMBER, OBJECT, STRING } from "./kinds";
import type { ViewDraft } from "./view-draft";

/** Narrows a draft's kinds by what its other constraints imply: whole steps, and demands that nothing can meet. */
export function settleKinds(draft: ViewDraft): void {
  if (draft.kinds === ANY) draft.kinds = impliedKinds(draft);
  if (isWholeByFormat(draft) || isWholeByStep(draft)) draft.kinds &= ~FRACTION;
  if (draft.kinds & NUMBER && isNothingBetween(...boundsOf(draft))) draft.kinds &= ~NUMBER;
  const { minLength = 0, maxLength = Infinity, minItems = 0, maxItems = Infinity } = draft.lengths;
  const { minProperties = 0, maxProperties = Infinity } = draft.lengths;
  if (minLength > maxLength) draft.kinds &= ~STRING;
  if (minItems > maxItems) draft.kinds &= ~ARRAY;
  if (Math.max(minProperties, draft.required.size) > maxProperties) draft.kinds &= ~OBJECT;
}

/** A schema that speaks of properties alone, or of items alone, and names no type means objects, or arrays. */
function impliedKinds(draft: ViewDraft): number {
  if (draft.values || draft.unions.length > 0 || draft.conditions.length > 0 || draft.nots.length > 0) return ANY;
  const isObject = draft.objects.length > 0 || draft.required.size > 0;
  const isArray = draft.arrays.length > 0;
  if (!isObject && !isArray && draft.content.size > 0) return STRING;
  if (isObject === isArray) return ANY;
  return isObject ? OBJECT : ARRAY;
}

function isWholeByStep(draft: ViewDraft): boolean {
  for (const step of draft.multiples) if (step >= 1 && isMultipleOf(step, 1)) return true;
  return false;
}

/** `int32` holds whole numbers only, whatever the type beside it says. */
function isWholeByFormat(draft: ViewDraft): boolean {
  return draft.formats.has("int32") && isFormatOf("int32", draft.kinds);
}

function boundsOf(draft: ViewDraft) {
  const wholeOnly = (draft.kinds & NUMBER) === INTEGER;
  return [wholeBound(draft.minimum, wholeOnly, 1), wholeBound(draft.maximum, wholeOnly, -1)] as const;
}
