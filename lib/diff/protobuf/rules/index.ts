import type { LanguageRule } from "@/lib/diff/languages/model";
import { codeOptionChanged } from "./code-option-changed";
import { deprecated } from "./deprecated";
import { deprecationRemoved } from "./deprecation-removed";
import { descriptionChanged } from "./description-changed";
import { enumAdded } from "./enum-added";
import { enumOpennessChanged } from "./enum-openness-changed";
import { enumRemoved } from "./enum-removed";
import { enumValueAdded } from "./enum-value-added";
import { enumValueNumberChanged } from "./enum-value-number-changed";
import { enumValueRemoved } from "./enum-value-removed";
import { enumValueRemovedReserved } from "./enum-value-removed-reserved";
import { enumValueRenamed } from "./enum-value-renamed";
import { extensionAdded } from "./extension-added";
import { extensionChanged } from "./extension-changed";
import { extensionRangeRemoved } from "./extension-range-removed";
import { extensionRemoved } from "./extension-removed";
import { fieldAdded } from "./field-added";
import { fieldAddedRequired } from "./field-added-required";
import { fieldAsked } from "./field-asked";
import { fieldBecameOptional } from "./field-became-optional";
import { fieldBecameRepeated } from "./field-became-repeated";
import { fieldBecameRequired } from "./field-became-required";
import { fieldBecameSingular } from "./field-became-singular";
import { fieldBehaviorChanged } from "./field-behavior-changed";
import { fieldDefaultChanged } from "./field-default-changed";
import { fieldEncodingChanged } from "./field-encoding-changed";
import { fieldJsonNameChanged } from "./field-json-name-changed";
import { fieldMovedIntoOneof } from "./field-moved-into-oneof";
import { fieldMovedOutOfOneof } from "./field-moved-out-of-oneof";
import { fieldNoLongerAsked } from "./field-no-longer-asked";
import { fieldNumberChanged } from "./field-number-changed";
import { fieldNumberReused } from "./field-number-reused";
import { fieldPackingChanged } from "./field-packing-changed";
import { fieldPresenceChanged } from "./field-presence-changed";
import { fieldRemoved } from "./field-removed";
import { fieldRemovedReserved } from "./field-removed-reserved";
import { fieldRenamed } from "./field-renamed";
import { fieldTypeChanged } from "./field-type-changed";
import { fieldWireTypeChanged } from "./field-wire-type-changed";
import { httpBindingAdded } from "./http-binding-added";
import { httpBindingRemoved } from "./http-binding-removed";
import { messageAdded } from "./message-added";
import { messageRemoved } from "./message-removed";
import { methodClientStreamingChanged } from "./method-client-streaming-changed";
import { methodIdempotencyLowered } from "./method-idempotency-lowered";
import { methodIdempotencyRaised } from "./method-idempotency-raised";
import { methodRequestTypeChanged } from "./method-request-type-changed";
import { methodResponseTypeChanged } from "./method-response-type-changed";
import { methodServerStreamingChanged } from "./method-server-streaming-changed";
import { oneofFieldAdded } from "./oneof-field-added";
import { oneofRenamed } from "./oneof-renamed";
import { packageChanged } from "./package-changed";
import { reservedRemoved } from "./reserved-removed";
import { reservedUsed } from "./reserved-used";
import { syntaxChanged } from "./syntax-changed";

/** The rules by what the comparer calls them. */
export const RULES = {
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
} satisfies Record<string, LanguageRule>;

/** All rules about Protocol Buffers. */
export const PROTOBUF_DIFF_RULES: readonly LanguageRule[] = Object.values(RULES);
