import type { LanguageRuleCases } from "@/lib/diff/languages/model";
import { cases as codeOptionChanged } from "./code-option-changed.cases";
import { cases as deprecated } from "./deprecated.cases";
import { cases as deprecationRemoved } from "./deprecation-removed.cases";
import { cases as descriptionChanged } from "./description-changed.cases";
import { cases as enumAdded } from "./enum-added.cases";
import { cases as enumOpennessChanged } from "./enum-openness-changed.cases";
import { cases as enumRemoved } from "./enum-removed.cases";
import { cases as enumValueAdded } from "./enum-value-added.cases";
import { cases as enumValueNumberChanged } from "./enum-value-number-changed.cases";
import { cases as enumValueRemoved } from "./enum-value-removed.cases";
import { cases as enumValueRemovedReserved } from "./enum-value-removed-reserved.cases";
import { cases as enumValueRenamed } from "./enum-value-renamed.cases";
import { cases as extensionAdded } from "./extension-added.cases";
import { cases as extensionChanged } from "./extension-changed.cases";
import { cases as extensionRangeRemoved } from "./extension-range-removed.cases";
import { cases as extensionRemoved } from "./extension-removed.cases";
import { cases as fieldAdded } from "./field-added.cases";
import { cases as fieldAddedRequired } from "./field-added-required.cases";
import { cases as fieldAsked } from "./field-asked.cases";
import { cases as fieldBecameOptional } from "./field-became-optional.cases";
import { cases as fieldBecameRepeated } from "./field-became-repeated.cases";
import { cases as fieldBecameRequired } from "./field-became-required.cases";
import { cases as fieldBecameSingular } from "./field-became-singular.cases";
import { cases as fieldBehaviorChanged } from "./field-behavior-changed.cases";
import { cases as fieldDefaultChanged } from "./field-default-changed.cases";
import { cases as fieldEncodingChanged } from "./field-encoding-changed.cases";
import { cases as fieldJsonNameChanged } from "./field-json-name-changed.cases";
import { cases as fieldMovedIntoOneof } from "./field-moved-into-oneof.cases";
import { cases as fieldMovedOutOfOneof } from "./field-moved-out-of-oneof.cases";
import { cases as fieldNoLongerAsked } from "./field-no-longer-asked.cases";
import { cases as fieldNumberChanged } from "./field-number-changed.cases";
import { cases as fieldNumberReused } from "./field-number-reused.cases";
import { cases as fieldPackingChanged } from "./field-packing-changed.cases";
import { cases as fieldPresenceChanged } from "./field-presence-changed.cases";
import { cases as fieldRemoved } from "./field-removed.cases";
import { cases as fieldRemovedReserved } from "./field-removed-reserved.cases";
import { cases as fieldRenamed } from "./field-renamed.cases";
import { cases as fieldTypeChanged } from "./field-type-changed.cases";
import { cases as fieldWireTypeChanged } from "./field-wire-type-changed.cases";
import { cases as httpBindingAdded } from "./http-binding-added.cases";
import { cases as httpBindingRemoved } from "./http-binding-removed.cases";
import { cases as messageAdded } from "./message-added.cases";
import { cases as messageRemoved } from "./message-removed.cases";
import { cases as methodClientStreamingChanged } from "./method-client-streaming-changed.cases";
import { cases as methodIdempotencyLowered } from "./method-idempotency-lowered.cases";
import { cases as methodIdempotencyRaised } from "./method-idempotency-raised.cases";
import { cases as methodRequestTypeChanged } from "./method-request-type-changed.cases";
import { cases as methodResponseTypeChanged } from "./method-response-type-changed.cases";
import { cases as methodServerStreamingChanged } from "./method-server-streaming-changed.cases";
import { cases as oneofFieldAdded } from "./oneof-field-added.cases";
import { cases as oneofRenamed } from "./oneof-renamed.cases";
import { cases as packageChanged } from "./package-changed.cases";
import { cases as reservedRemoved } from "./reserved-removed.cases";
import { cases as reservedUsed } from "./reserved-used.cases";
import { cases as syntaxChanged } from "./syntax-changed.cases";

/** The cases of every rule about Protocol Buffers. */
export const PROTOBUF_CASES: readonly LanguageRuleCases[] = [
  packageChanged,
  syntaxChanged,
  codeOptionChanged,
  messageRemoved,
  messageAdded,
  enumRemoved,
  enumAdded,
  fieldRemoved,
  fieldRemovedReserved,
  fieldAdded,
  fieldAddedRequired,
  fieldNumberChanged,
  fieldNumberReused,
  fieldRenamed,
  fieldJsonNameChanged,
  fieldWireTypeChanged,
  fieldTypeChanged,
  fieldBecameRepeated,
  fieldBecameSingular,
  fieldPresenceChanged,
  fieldBecameRequired,
  fieldBecameOptional,
  fieldAsked,
  fieldNoLongerAsked,
  fieldBehaviorChanged,
  fieldDefaultChanged,
  fieldEncodingChanged,
  fieldPackingChanged,
  fieldMovedIntoOneof,
  fieldMovedOutOfOneof,
  oneofRenamed,
  oneofFieldAdded,
  enumValueRemoved,
  enumValueRemovedReserved,
  enumValueAdded,
  enumValueRenamed,
  enumValueNumberChanged,
  enumOpennessChanged,
  reservedRemoved,
  reservedUsed,
  extensionRangeRemoved,
  extensionRemoved,
  extensionAdded,
  extensionChanged,
  methodRequestTypeChanged,
  methodResponseTypeChanged,
  methodClientStreamingChanged,
  methodServerStreamingChanged,
  methodIdempotencyLowered,
  methodIdempotencyRaised,
  httpBindingRemoved,
  httpBindingAdded,
  deprecated,
  deprecationRemoved,
  descriptionChanged,
];
